/* What a server answers to content after END_STREAM, as a line of text: for test_spec_decides.py. */
#include "harness.h"

TestWhole(spec_decides, late_content)
{
    struct endpoint *server = open_server();
    feed(server, frame_headers(1, block_get("/"), END_STREAM));
    printf("state %s\n", sw_conn_stream_state(server->conn, 1));
    feed(server, frame_data(1, "late", 0));
    printf("RST_STREAM %d 0x%x\n", last_rst(server).found, (unsigned)last_rst(server).error);
    printf("GOAWAY %d 0x%x\n", last_goaway(server).found, (unsigned)last_goaway(server).error);
}
