/* Calls of the layer of bodies that are refused for what spec/refusals.yaml says (statewire/bodies.h). */
#include "harness.h"
#include "refusals.h"

void
refuse_bodies(void)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    send_headers(server, 1, 0, ":status", "200");
    sw_bodies *bodies;
    cr_assert(eq(int, sw_bodies_new(server->conn, &server->allocator, &bodies), SW_STATUS_OK));
    sw_bodies_set_queue(bodies, 5);
    const sw_slice short_one = {(const uint8_t *)"123", 3, NULL}, long_one = {(const uint8_t *)"123456", 6, NULL};
    REFUSED(server, sw_body_push(bodies, 1, long_one, 0, NULL, NULL), SW_STATUS_INVALID_ARGUMENT, "call_body_size", NONE,
            "rfc9113-10.5-02", "{name: body_size,", "more is to be copied at once than sw_bodies_set_queue() allows");
    cr_assert(eq(int, sw_body_push(bodies, 1, short_one, 0, NULL, NULL), SW_STATUS_OK));
    REFUSED(server, sw_body_push(bodies, 1, short_one, 0, NULL, NULL), SW_STATUS_OUTPUT_FULL, "call_body_full", NONE,
            "rfc9113-10.5-02", "{name: body_full,", "as much is queued for the body as sw_bodies_set_queue() allows");
    REFUSED(server, sw_body_set_priority(bodies, 1, 8, false), SW_STATUS_INVALID_ARGUMENT, "call_urgency", NONE, "rfc9218 4.1",
            "{name: urgency,", "an urgency is 0 to 7");
    cr_assert(eq(int, sw_body_push(bodies, 1, (sw_slice){NULL, 0, NULL}, SW_SEND_END_STREAM, NULL, NULL), SW_STATUS_OK));
    REFUSED(server, sw_body_push(bodies, 1, short_one, 0, NULL, NULL), SW_STATUS_WRONG_STATE, "call_body_ended", NONE,
            "rfc9113 8.1", "{name: body_ended,", "the body has its end, or its source, already: nothing stands behind it");
    sw_conn_free(server->conn);
    server->conn = NULL;
    sw_bodies_free(bodies);
}
