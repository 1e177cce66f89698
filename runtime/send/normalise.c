/* Sections that are normalised before they are sent (RFC 9113 8.2). */
#include "send/send.h"

SW_COLD enum sw_status
sw_send_normalise(sw_conn *conn, const sw_field *fields, size_t count, sw_field_list **list)
{
    const unsigned options =
        (conn->options.normalise_sent ? SW_NORMALISE_SENT : 0) | (conn->options.split_cookies ? SW_NORMALISE_SPLIT_COOKIES : 0);
    if (conn->in_callback)
        return sw_refuse(conn, SW_CHECK_CALL_REENTERED);
    enum sw_status status = sw_fields_normalise(fields, count, options, &conn->memory, list);
    return status == SW_STATUS_OK ? status : sw_refuse(conn, SW_CHECK_CALL_NO_MEMORY);
}

/* The program knows its own fields. */
SW_COLD enum sw_status
sw_send_normalised(sw_conn *conn, sw_field_list *list, enum sw_status status)
{
    uint32_t *at = &conn->refused.at;
    if (status < 0 && *at < list->count)
        *at = list->from[*at];
    sw_fields_free(list, &conn->memory);
    return status;
}
