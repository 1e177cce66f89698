/* The frame of the last event, looked at (statewire/query.h). */
#include "report/report.h"

sw_data_frame
sw_conn_data_frame(const sw_conn *conn)
{
    const struct sw_frame_header *frame = &conn->frame;
    if (conn->event.kind != SW_EVENT_DATA)
        return (sw_data_frame){.length = 0};
    const uint32_t padding = frame->flags & SW_FLAG_PADDED ? conn->pad + 1 : 0, content = frame->length - padding;
    const uint32_t left = conn->remaining > conn->pad ? conn->remaining - conn->pad : 0;
    return (sw_data_frame){
        .length = frame->length, .padding = padding, .offset = content - left - (uint32_t)conn->event.as.data.length};
}
