/* What a program sends. */
#include "ext.h"

#include <string.h>

static PyObject *
raise(connection *self, const char *status, uint32_t stream_id, const char *rule, const char *cite, const char *why)
{
    PyObject *exception = PyObject_CallFunction(shared.refused, "OsIsss", self, status, (unsigned)stream_id, rule, cite, why);
    if (exception)
        PyErr_SetObject((PyObject *)Py_TYPE(exception), exception);
    Py_XDECREF(exception);
    return NULL;
}

PyObject *
refusal(connection *self, enum sw_status status, uint32_t stream_id)
{
    if (status == SW_STATUS_NO_MEMORY)
        return PyErr_NoMemory();
    sw_refusal last = sw_conn_refusal(self->conn);
    if (status == last.status)
        return raise(self, sw_status_name(status), stream_id, last.rule, last.cite, last.why);
    return raise(self, sw_status_name(status), stream_id, "", "", sw_status_text(status));
}

static PyObject *
done(connection *self, enum sw_status status, uint32_t stream_id)
{
    if (status != SW_STATUS_OK)
        return refusal(self, status, stream_id);
    Py_RETURN_NONE;
}

/* The origin of a request, for ALTSVC frames on its stream (RFC 7838 4). */
static void
keep_origin(connection *self, uint32_t stream_id, const struct lines *lines)
{
    static const char name[] = ":authority";
    for (size_t index = 0; index < lines->count; index++) {
        const sw_field *field = &lines->fields[index];
        if (field->name_length != sizeof name - 1 || memcmp(field->name, name, sizeof name - 1) != 0)
            continue;
        PyObject *origin = PyBytes_FromStringAndSize((const char *)field->value, (Py_ssize_t)field->value_length);
        if (origin && sw_conn_set_stream_user(self->conn, stream_id, origin) != SW_STATUS_OK)
            Py_DECREF(origin);
        return;
    }
}

static bool
how_to_send(connection *self, unsigned *how)
{
    bool normalize, split;
    if (!attribute_is_true(self->config, shared.name.normalize_outbound_headers, &normalize) ||
        !attribute_is_true(self->config, shared.name.split_outbound_cookies, &split))
        return false;
    *how = (normalize ? LINES_NORMALIZE : 0) | (normalize && split ? LINES_SPLIT_COOKIES : 0);
    return true;
}

/* What three arguments of h2 say: in each, NULL and None are its default. */
static bool
priority_of(connection *self, uint32_t stream_id, PyObject *const *given, sw_send_options *options)
{
    uint32_t weight = 16, dependency = 0;
    for (unsigned place = 0; place < 3; place++)
        options->prioritized = options->prioritized || (given[place] && given[place] != Py_None);
    if (!options->prioritized)
        return true;
    if (!self->client)
        return raise(self, "RFC1122", stream_id, "", "rfc7540 5.3", "a server prioritizes nothing") != NULL;
    if ((given[0] && given[0] != Py_None && !to_uint32(given[0], "priority_weight", &weight)) ||
        (given[1] && given[1] != Py_None && !to_uint32(given[1], "priority_depends_on", &dependency)))
        return false;
    int exclusive = given[2] ? PyObject_IsTrue(given[2]) : 0;
    options->priority = (sw_priority){
        .weight = (uint16_t)(weight <= 256 ? weight : 0), /* 0 is refused */
        .dependency = dependency,
        .exclusive = exclusive == 1,
    };
    return exclusive >= 0;
}

static PyObject *
send_headers(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *const names[] = {shared.name.stream_id,           shared.name.headers,
                               shared.name.end_stream,          shared.name.priority_weight,
                               shared.name.priority_depends_on, shared.name.priority_exclusive};
    PyObject *given[Py_ARRAY_LENGTH(names)];
    sw_send_options options = {.padded = false};
    uint32_t stream_id;
    unsigned how;
    struct lines lines;
    if (!connection_begun(self) || !arguments(args, count, keywords, names, Py_ARRAY_LENGTH(names), 2, given) ||
        !to_uint32(given[0], "stream_id", &stream_id) || !how_to_send(self, &how) ||
        !priority_of(self, stream_id, given + 3, &options))
        return NULL;
    int end = given[2] ? PyObject_IsTrue(given[2]) : 0;
    PyObject *result = NULL;
    if (lines_of(given[1], how, &lines) && end >= 0) {
        bool opens = self->client && stream_id >= sw_conn_next_stream_id(self->conn);
        enum sw_status status = sw_conn_send_headers_with(self->conn, stream_id, lines.fields, lines.count,
                                                          end ? SW_SEND_END_STREAM : 0, options.prioritized ? &options : NULL);
        if (status == SW_STATUS_OK && opens)
            keep_origin(self, stream_id, &lines);
        if (status == SW_STATUS_STREAM_CLOSED && strcmp(sw_conn_stream_state(self->conn, stream_id), "closed_forgotten") == 0)
            result = raise(self, "ID_TOO_LOW", stream_id, "", "rfc9113 5.1.1", "a higher stream was opened");
        else
            result = done(self, status, stream_id);
    }
    lines_free(&lines);
    return result;
}

static bool
padding_of(PyObject *given, sw_send_options *options)
{
    if (!given || given == Py_None)
        return true;
    if (!PyLong_Check(given)) {
        PyErr_SetString(PyExc_TypeError, "pad_length must be an int");
        return false;
    }
    long length = PyLong_AsLong(given);
    if (length < 0 || length > UINT8_MAX) {
        PyErr_SetString(PyExc_ValueError, "pad_length must be within range: [0, 255]");
        return false;
    }
    options->padded = true;
    options->padding = (uint8_t)length;
    return true;
}

static PyObject *
send_content(connection *self, uint32_t stream_id, const Py_buffer *view, unsigned flags, const sw_send_options *options)
{
    size_t length = (size_t)view->len + (options->padded ? options->padding + 1u : 0);
    sw_slice content = {.octets = view->buf, .length = (size_t)view->len};
    enum sw_status status =
        sw_conn_send_data_frame(self->conn, stream_id, content, flags, options->padded ? options : NULL, NULL, NULL);
    if (status == SW_STATUS_INVALID_ARGUMENT && length > sw_conn_setting(self->conn, false, SW_SETTINGS_MAX_FRAME_SIZE))
        return raise(self, sw_error_name(SW_ERROR_FRAME_SIZE_ERROR), stream_id, "", "rfc9113-4.2-02",
                     "the content does not fit one frame");
    return done(self, status, stream_id);
}

static PyObject *
send_data(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *const names[] = {shared.name.stream_id, shared.name.data, shared.name.end_stream, shared.name.pad_length};
    PyObject *given[Py_ARRAY_LENGTH(names)];
    sw_send_options options = {.padded = false};
    uint32_t stream_id;
    Py_buffer view;
    if (!connection_begun(self) || !arguments(args, count, keywords, names, Py_ARRAY_LENGTH(names), 2, given) ||
        !to_uint32(given[0], "stream_id", &stream_id) || !padding_of(given[3], &options))
        return NULL;
    int end = given[2] ? PyObject_IsTrue(given[2]) : 0;
    if (end < 0 || PyObject_GetBuffer(given[1], &view, PyBUF_SIMPLE) < 0)
        return NULL;
    PyObject *result = send_content(self, stream_id, &view, end ? SW_SEND_END_STREAM : 0, &options);
    PyBuffer_Release(&view);
    return result;
}

/* (stream_id, depends_on, weight, exclusive) */
static PyObject *
priority(PyObject *object, PyObject *args)
{
    connection *self = (connection *)object;
    unsigned id, dependency;
    unsigned short weight;
    int exclusive;
    if (!connection_begun(self) || !PyArg_ParseTuple(args, "IIHp", &id, &dependency, &weight, &exclusive))
        return NULL;
    return done(self, sw_conn_send_priority(self->conn, id, dependency, weight, exclusive), id);
}

static PyObject *
end_stream(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    uint32_t stream_id;
    if (!connection_begun(self) || !to_uint32(only_argument(args, count, keywords, shared.name.stream_id), "stream_id", &stream_id))
        return NULL;
    return done(self, sw_conn_end_stream(self->conn, stream_id), stream_id);
}

static PyObject *
reset_stream(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *const names[] = {shared.name.stream_id, shared.name.error_code};
    PyObject *given[Py_ARRAY_LENGTH(names)];
    uint32_t stream_id, error = 0;
    if (!connection_begun(self) || !arguments(args, count, keywords, names, Py_ARRAY_LENGTH(names), 1, given) ||
        !to_uint32(given[0], "stream_id", &stream_id) || (given[1] && !to_uint32(given[1], "error_code", &error)))
        return NULL;
    return done(self, sw_conn_reset_stream(self->conn, stream_id, error), stream_id);
}

static PyObject *
push_stream(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *const names[] = {shared.name.stream_id, shared.name.promised_stream_id, shared.name.request_headers};
    PyObject *given[Py_ARRAY_LENGTH(names)];
    uint32_t stream_id, promised, reserved;
    unsigned how;
    struct lines lines;
    if (!connection_begun(self) || !arguments(args, count, keywords, names, Py_ARRAY_LENGTH(names), 3, given) ||
        !to_uint32(given[0], "stream_id", &stream_id) || !to_uint32(given[1], "promised_stream_id", &promised) ||
        !how_to_send(self, &how))
        return NULL;
    PyObject *result = NULL;
    if (lines_of(given[2], how, &lines)) {
        sw_send_options options = {.promised_stream_id = promised};
        result =
            done(self, sw_conn_push_promise_with(self->conn, stream_id, lines.fields, lines.count, &options, &reserved), stream_id);
    }
    lines_free(&lines);
    return result;
}

static PyObject *
ping(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *opaque = only_argument(args, count, keywords, shared.name.opaque_data);
    if (!opaque || !connection_begun(self))
        return NULL;
    if (!PyBytes_Check(opaque) || PyBytes_GET_SIZE(opaque) != 8)
        return PyErr_Format(PyExc_ValueError, "Invalid value for ping data: %R", opaque);
    return done(self, sw_conn_ping(self->conn, (const uint8_t *)PyBytes_AS_STRING(opaque)), 0);
}

/* As much of `size` as was received: more of it is what h2 does not mind. */
static enum sw_status
acknowledge_some(connection *self, uint32_t stream_id, size_t size)
{
    while (size)
        if (sw_conn_acknowledge_data(self->conn, stream_id, size) != SW_STATUS_OK)
            size /= 2;
    return SW_STATUS_OK;
}

static PyObject *
acknowledge_received_data(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *const names[] = {shared.name.acknowledged_size, shared.name.stream_id};
    PyObject *given[Py_ARRAY_LENGTH(names)];
    if (!connection_begun(self) || !arguments(args, count, keywords, names, Py_ARRAY_LENGTH(names), 2, given))
        return NULL;
    long long size = PyLong_AsLongLong(given[0]), stream_id = PyLong_AsLongLong(given[1]);
    if (PyErr_Occurred())
        return NULL;
    if (stream_id <= 0 || stream_id > INT32_MAX)
        return PyErr_Format(PyExc_ValueError, "Stream ID %lld is not valid for acknowledge_received_data", stream_id);
    if (size < 0)
        return PyErr_Format(PyExc_ValueError, "Cannot acknowledge negative data");
    bool strict = true;
    enum sw_status status = sw_conn_acknowledge_data(self->conn, (uint32_t)stream_id, (size_t)size);
    if (status == SW_STATUS_FLOW_CONTROL && attribute_is_true(self->config, shared.name.strict, &strict) && !strict)
        status = acknowledge_some(self, (uint32_t)stream_id, (size_t)size);
    if (status == SW_STATUS_STREAM_CLOSED || (status == SW_STATUS_NO_STREAM && connection_had_stream(self, (uint32_t)stream_id)))
        status = SW_STATUS_OK; /* credited when it closed */
    return done(self, status, (uint32_t)stream_id);
}

static PyObject *
increment_flow_control_window(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *const names[] = {shared.name.increment, shared.name.stream_id};
    PyObject *given[Py_ARRAY_LENGTH(names)];
    uint32_t stream_id = 0;
    if (!connection_begun(self) || !arguments(args, count, keywords, names, Py_ARRAY_LENGTH(names), 1, given) ||
        (given[1] && given[1] != Py_None && !to_uint32(given[1], "stream_id", &stream_id)))
        return NULL;
    long long increment = PyLong_AsLongLong(given[0]);
    if (increment == -1 && PyErr_Occurred())
        return NULL;
    if (increment < 1 || increment > INT32_MAX)
        return PyErr_Format(PyExc_ValueError, "Flow control increment must be between 1 and %d", INT32_MAX);
    return done(self, sw_conn_send_window_update(self->conn, stream_id, (uint32_t)increment), stream_id);
}

PyMethodDef send_methods[] = {
    {"send_headers", FAST(send_headers), METH_FASTCALL | METH_KEYWORDS, "Send a request, a response or trailers."},
    {"send_data", FAST(send_data), METH_FASTCALL | METH_KEYWORDS, "Send content in one DATA frame."},
    {"end_stream", FAST(end_stream), METH_FASTCALL | METH_KEYWORDS, "An empty DATA frame with END_STREAM."},
    {"reset_stream", FAST(reset_stream), METH_FASTCALL | METH_KEYWORDS, "End a stream at once."},
    {"push_stream", FAST(push_stream), METH_FASTCALL | METH_KEYWORDS, "Promise a request."},
    {"ping", FAST(ping), METH_FASTCALL | METH_KEYWORDS, "Send a PING with 8 octets."},
    {"acknowledge_received_data", FAST(acknowledge_received_data), METH_FASTCALL | METH_KEYWORDS,
     "Credit content that was consumed."},
    {"increment_flow_control_window", FAST(increment_flow_control_window), METH_FASTCALL | METH_KEYWORDS,
     "Enlarge a receive window."},
    {"_priority", priority, METH_VARARGS, "(stream_id, depends_on, weight, exclusive): send PRIORITY."},
    {NULL, NULL, 0, NULL},
};
