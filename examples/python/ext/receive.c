/* receive_data(): octets in, events of h2 out. */
#include "ext.h"

#include <string.h>

/* What the configuration says of received fields, read once for each receive_data(). */
struct reading {
    connection *self;
    PyObject *list;
    PyObject *encoding; /* str or None */
    bool join;
};

/* An event without attributes. */
static PyObject *
event_new(PyObject *class)
{
    PyTypeObject *type = (PyTypeObject *)class;
    return type->tp_new(type, shared.no_args, NULL);
}

/* Takes the reference of the value; clears *event when that fails. */
static void
set(PyObject **event, PyObject *name, PyObject *value)
{
    if (*event && (!value || PyObject_SetAttr(*event, name, value) < 0))
        Py_CLEAR(*event);
    Py_XDECREF(value);
}

static void
set_number(PyObject **event, PyObject *name, uint64_t number)
{
    set(event, name, PyLong_FromUnsignedLongLong(number));
}

static void
set_octets(PyObject **event, PyObject *name, const uint8_t *octets, size_t length)
{
    set(event, name, PyBytes_FromStringAndSize((const char *)octets, (Py_ssize_t)length));
}

static void
set_error(PyObject **event, uint32_t error)
{
    if (error < Py_ARRAY_LENGTH(shared.error_codes))
        set(event, shared.name.error_code, Py_NewRef(shared.error_codes[error]));
    else
        set_number(event, shared.name.error_code, error);
}

static PyObject *
event_on(PyObject *class, uint32_t stream_id)
{
    PyObject *event = event_new(class);
    set_number(&event, shared.name.stream_id, stream_id);
    return event;
}

/* Takes the reference. */
static bool
emit(struct reading *reading, PyObject *event)
{
    bool done = event && PyList_Append(reading->list, event) == 0;
    Py_XDECREF(event);
    return done;
}

static PyObject *
priority_event(uint32_t stream_id, const sw_priority *priority)
{
    PyObject *event = event_on(shared.event.PriorityUpdated, stream_id);
    set_number(&event, shared.name.weight, priority->weight);
    set_number(&event, shared.name.depends_on, priority->dependency);
    set(&event, shared.name.exclusive, PyBool_FromLong(priority->exclusive));
    return event;
}

static PyObject *
section_headers(struct reading *reading, const sw_event *from)
{
    const char *encoding = NULL;
    if (PyUnicode_Check(reading->encoding) && !(encoding = PyUnicode_AsUTF8(reading->encoding)))
        return NULL;
    return headers_of(from->as.headers.fields, from->as.headers.count, encoding, reading->join);
}

static bool
emit_headers(struct reading *reading, const sw_event *from)
{
    PyObject *const classes[] = {
        [SW_SECTION_REQUEST] = shared.event.RequestReceived,
        [SW_SECTION_RESPONSE] = shared.event.ResponseReceived,
        [SW_SECTION_INFORMATIONAL] = shared.event.InformationalResponseReceived,
        [SW_SECTION_TRAILERS] = shared.event.TrailersReceived,
    };
    PyObject *event = event_on(classes[from->as.headers.section], from->stream_id);
    PyObject *ended = NULL, *priority = NULL;
    set(&event, shared.name.headers, section_headers(reading, from));
    if (from->flags & SW_EVENT_FLAG_END_STREAM) {
        ended = event_on(shared.event.StreamEnded, from->stream_id);
        set(&event, shared.name.stream_ended, Py_XNewRef(ended));
    }
    if (from->flags & SW_EVENT_FLAG_PRIORITY) {
        priority = priority_event(from->stream_id, &from->as.headers.priority);
        set(&event, shared.name.priority_updated, Py_XNewRef(priority));
    }
    bool done = emit(reading, event);
    if (ended)
        done = emit(reading, ended) && done;
    if (priority)
        done = emit(reading, priority) && done;
    return done;
}

/* Too large for our limits: h2 ends the connection, we the stream (RFC 9113 10.5.1). A request is not shown. */
static bool
refuse_section(struct reading *reading, const sw_event *from)
{
    uint32_t id = from->kind == SW_EVENT_PUSH_PROMISE ? from->as.headers.promised_id : from->stream_id;
    bool shown = from->kind == SW_EVENT_HEADERS && from->as.headers.section != SW_SECTION_REQUEST;
    if (sw_conn_reset_stream(reading->self->conn, id, SW_ERROR_ENHANCE_YOUR_CALM) != SW_STATUS_OK || !shown)
        return true;
    PyObject *event = event_on(shared.event.StreamReset, id);
    set_error(&event, SW_ERROR_ENHANCE_YOUR_CALM);
    set(&event, shared.name.remote_reset, Py_NewRef(Py_False));
    return emit(reading, event);
}

static bool
emit_promise(struct reading *reading, const sw_event *from)
{
    PyObject *event = event_new(shared.event.PushedStreamReceived);
    set_number(&event, shared.name.pushed_stream_id, from->as.headers.promised_id);
    set_number(&event, shared.name.parent_stream_id, from->stream_id);
    set(&event, shared.name.headers, section_headers(reading, from));
    return emit(reading, event);
}

static bool
emit_data(struct reading *reading, const sw_event *from)
{
    PyObject *event = event_on(shared.event.DataReceived, from->stream_id);
    PyObject *ended = NULL;
    set_octets(&event, shared.name.data, from->as.data.octets, from->as.data.length);
    set_number(&event, shared.name.flow_controlled_length, from->as.data.credit);
    if (from->flags & SW_EVENT_FLAG_END_STREAM) {
        ended = event_on(shared.event.StreamEnded, from->stream_id);
        set(&event, shared.name.stream_ended, Py_XNewRef(ended));
    }
    bool done = emit(reading, event);
    return ended ? emit(reading, ended) && done : done;
}

static bool
emit_window(struct reading *reading, const sw_event *from)
{
    PyObject *event = event_on(shared.event.WindowUpdated, from->stream_id);
    set_number(&event, shared.name.delta, from->as.window.increment);
    return emit(reading, event);
}

static bool
emit_reset(struct reading *reading, const sw_event *from)
{
    PyObject *event = event_on(shared.event.StreamReset, from->stream_id);
    set_error(&event, from->as.closed.error);
    set(&event, shared.name.remote_reset, PyBool_FromLong(from->as.closed.by == SW_CLOSED_BY_PEER_RESET));
    return emit(reading, event);
}

static bool
emit_settings(struct reading *reading, const sw_event *from)
{
    PyObject *pairs = PyList_New((Py_ssize_t)from->as.settings.count);
    for (size_t index = 0; pairs && index < from->as.settings.count; index++) {
        const sw_setting *entry = &from->as.settings.entries[index];
        PyObject *pair = Py_BuildValue("(II)", (unsigned)entry->id, (unsigned)entry->value);
        if (!pair)
            Py_CLEAR(pairs);
        else
            PyList_SET_ITEM(pairs, (Py_ssize_t)index, pair);
    }
    PyObject *event = pairs ? PyObject_CallMethodOneArg((PyObject *)reading->self, shared.name._settings_received, pairs) : NULL;
    Py_XDECREF(pairs);
    return emit(reading, event);
}

static bool
emit_ping(struct reading *reading, const sw_event *from)
{
    PyObject *event = event_new(from->kind == SW_EVENT_PING ? shared.event.PingReceived : shared.event.PingAckReceived);
    set_octets(&event, shared.name.ping_data, from->as.ping.opaque, sizeof from->as.ping.opaque);
    return emit(reading, event);
}

static bool
emit_goaway(struct reading *reading, const sw_event *from)
{
    PyObject *event = event_new(shared.event.ConnectionTerminated);
    set_error(&event, from->as.goaway.error);
    set_number(&event, shared.name.last_stream_id, from->as.goaway.last_stream_id);
    if (from->as.goaway.debug_length)
        set_octets(&event, shared.name.additional_data, from->as.goaway.debug, from->as.goaway.debug_length);
    return emit(reading, event);
}

static bool
emit_altsvc(struct reading *reading, const sw_event *from)
{
    PyObject *event = event_new(shared.event.AlternativeServiceAvailable);
    if (from->stream_id && sw_conn_stream_user(reading->self->conn, from->stream_id))
        set(&event, shared.name.origin, Py_NewRef((PyObject *)sw_conn_stream_user(reading->self->conn, from->stream_id)));
    else
        set_octets(&event, shared.name.origin, from->as.altsvc.origin, from->as.altsvc.origin_length);
    set_octets(&event, shared.name.field_value, from->as.altsvc.value, from->as.altsvc.value_length);
    return emit(reading, event);
}

/* h2 knows the frame only as one of unknown type. */
static bool
emit_frame(struct reading *reading, uint8_t type, uint8_t flags, uint32_t stream_id, PyObject *body)
{
    PyObject *frame =
        body ? PyObject_CallFunction(shared.unknown_frame, "IIIO", (unsigned)type, (unsigned)flags, (unsigned)stream_id, body)
             : NULL;
    Py_XDECREF(body);
    PyObject *event = frame ? event_new(shared.event.UnknownFrameReceived) : NULL;
    set(&event, shared.name.frame, frame);
    return emit(reading, event);
}

static bool
emit_priority_update(struct reading *reading, const sw_event *from)
{
    size_t length = from->as.priority_update.value_length;
    PyObject *body = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)length + 4);
    if (body) {
        char *octets = PyBytes_AS_STRING(body);
        for (unsigned place = 0; place < 4; place++)
            octets[place] = (char)(from->stream_id >> (24 - 8 * place) & 0xff);
        if (length)
            memcpy(octets + 4, from->as.priority_update.value, length);
    }
    return emit_frame(reading, SW_FRAME_PRIORITY_UPDATE, 0, 0, body);
}

static bool
emit_origin(struct reading *reading, const sw_event *from)
{
    return emit_frame(reading, SW_FRAME_ORIGIN, 0, 0,
                      PyBytes_FromStringAndSize((const char *)from->as.origins.entries, (Py_ssize_t)from->as.origins.length));
}

static bool
emit_unknown(struct reading *reading, const sw_event *from)
{
    PyObject *body = PyBytes_FromStringAndSize((const char *)from->as.unknown.payload, (Py_ssize_t)from->as.unknown.payload_length);
    return emit_frame(reading, from->as.unknown.type, from->as.unknown.frame_flags, from->stream_id, body);
}

/* The origin that the program's request was for is kept with its stream. */
static bool
forget(const sw_event *from)
{
    Py_XDECREF((PyObject *)from->user);
    return true;
}

static bool
emit_event(struct reading *reading, const sw_event *from)
{
    switch (from->kind) {
    case SW_EVENT_HEADERS:
        return from->flags & SW_EVENT_FLAG_TOO_LARGE ? refuse_section(reading, from) : emit_headers(reading, from);
    case SW_EVENT_PUSH_PROMISE:
        return from->flags & SW_EVENT_FLAG_TOO_LARGE ? refuse_section(reading, from) : emit_promise(reading, from);
    case SW_EVENT_DATA:
        return emit_data(reading, from);
    case SW_EVENT_STREAM_RESET:
        return emit_reset(reading, from);
    case SW_EVENT_WINDOW_UPDATE:
        return emit_window(reading, from);
    case SW_EVENT_SETTINGS:
        return emit_settings(reading, from);
    case SW_EVENT_SETTINGS_ACK:
        return emit(reading, PyObject_CallMethodNoArgs((PyObject *)reading->self, shared.name._settings_acknowledged));
    case SW_EVENT_PING:
    case SW_EVENT_PING_ACK:
        return emit_ping(reading, from);
    case SW_EVENT_GOAWAY:
        return emit_goaway(reading, from);
    case SW_EVENT_PRIORITY:
        return emit(reading, priority_event(from->stream_id, &from->as.priority));
    case SW_EVENT_ALTSVC:
        return emit_altsvc(reading, from);
    case SW_EVENT_PRIORITY_UPDATE:
        return emit_priority_update(reading, from);
    case SW_EVENT_ORIGIN:
        return emit_origin(reading, from);
    case SW_EVENT_UNKNOWN_FRAME:
        return emit_unknown(reading, from);
    case SW_EVENT_STREAM_CLOSED:
        return forget(from);
    default: /* h2 has no such event */
        return true;
    }
}

static PyObject *
raise_ended(struct reading *reading, enum sw_status status)
{
    if (status == SW_STATUS_NO_MEMORY)
        return PyErr_NoMemory();
    sw_error_report report = sw_conn_error(reading->self->conn);
    if (report.error == SW_ERROR_NO_ERROR) /* we ended it: what still comes is dropped */
        return Py_NewRef(reading->list);
    PyObject *exception = PyObject_CallFunction(shared.ended, "IIssO", (unsigned)report.error, (unsigned)report.stream_id,
                                                report.cite, report.why, reading->list);
    if (exception)
        PyErr_SetObject((PyObject *)Py_TYPE(exception), exception);
    Py_XDECREF(exception);
    return NULL;
}

static PyObject *
receive(struct reading *reading, const Py_buffer *view)
{
    sw_octets in = {view->buf, (size_t)view->len};
    for (;;) {
        const sw_event *event;
        enum sw_status status = sw_conn_recv(reading->self->conn, &in, &event);
        if (status == SW_STATUS_OK)
            return Py_NewRef(reading->list);
        if (status != SW_STATUS_EVENT)
            return raise_ended(reading, status);
        if (!emit_event(reading, event))
            return NULL;
    }
}

PyObject *
receive_data(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    struct reading reading = {.self = self};
    Py_buffer view;
    PyObject *data = only_argument(args, count, keywords, shared.name.data);
    if (!data || !connection_begun(self))
        return NULL;
    if (self->receiving) {
        PyErr_SetString(PyExc_RuntimeError, "receive_data() runs already, in another thread");
        return NULL;
    }
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    self->receiving = true;
    PyObject *result = NULL;
    if (attribute_is_true(self->config, shared.name.normalize_inbound_headers, &reading.join) &&
        (reading.encoding = PyObject_GetAttr(self->config, shared.name.header_encoding)) && (reading.list = PyList_New(0)))
        result = receive(&reading, &view);
    self->receiving = false;
    Py_XDECREF(reading.encoding);
    Py_XDECREF(reading.list);
    PyBuffer_Release(&view);
    return result;
}
