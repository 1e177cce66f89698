/* What a program asks: windows, counts, states. */
#include "ext.h"

bool
connection_has_stream(connection *self, uint32_t id)
{
    enum sw_lifecycle state = sw_conn_stream_lifecycle(self->conn, id);
    return state != SW_LIFECYCLE_IDLE && state != SW_LIFECYCLE_CLOSED;
}

bool
connection_had_stream(connection *self, uint32_t id)
{
    return sw_conn_stream_lifecycle(self->conn, id) != SW_LIFECYCLE_IDLE;
}

/* Raises what h2 does for a stream that is over or never was. */
static bool
need_stream(connection *self, uint32_t id)
{
    bool there = connection_has_stream(self, id);
    if (!there)
        refusal(self, connection_had_stream(self, id) ? SW_STATUS_STREAM_CLOSED : SW_STATUS_NO_STREAM, id);
    return there;
}

typedef int64_t window_of(const sw_conn *conn, uint32_t id);

static PyObject *
smaller_window(PyObject *object, PyObject *number, window_of *window)
{
    connection *self = (connection *)object;
    uint32_t id;
    if (!connection_begun(self) || !to_uint32(number, "stream_id", &id))
        return NULL;
    int64_t all = window(self->conn, 0), stream = window(self->conn, id);
    if (stream == 0 && !need_stream(self, id)) /* 0 is also that of a stream that is not there */
        return NULL;
    return PyLong_FromLongLong(stream < all ? stream : all);
}

static PyObject *
local_flow_control_window(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    return smaller_window(object, only_argument(args, count, keywords, shared.name.stream_id), sw_conn_send_window);
}

static PyObject *
remote_flow_control_window(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    return smaller_window(object, only_argument(args, count, keywords, shared.name.stream_id), sw_conn_recv_window);
}

static PyObject *
stream_windows(PyObject *object, PyObject *number)
{
    connection *self = (connection *)object;
    uint32_t id;
    if (!connection_begun(self) || !to_uint32(number, "stream_id", &id))
        return NULL;
    return Py_BuildValue("(LL)", (long long)sw_conn_send_window(self->conn, id), (long long)sw_conn_recv_window(self->conn, id));
}

static PyObject *
stream_state(PyObject *object, PyObject *number)
{
    connection *self = (connection *)object;
    uint32_t id;
    if (!connection_begun(self) || !to_uint32(number, "stream_id", &id))
        return NULL;
    return PyLong_FromLong(sw_conn_stream_lifecycle(self->conn, id));
}

static PyObject *
connection_state(PyObject *object, PyObject *none)
{
    (void)none;
    connection *self = (connection *)object;
    return self->conn ? PyUnicode_FromString(sw_conn_state(self->conn)) : PyUnicode_FromString("idle");
}

static PyObject *
stream_ids(PyObject *object, PyObject *none)
{
    (void)none;
    connection *self = (connection *)object;
    PyObject *list = PyList_New(0);
    uint32_t id = self->conn ? sw_conn_next_stream(self->conn, 0) : 0;
    for (; list && id; id = sw_conn_next_stream(self->conn, id)) {
        PyObject *number = PyLong_FromUnsignedLong(id);
        if (!number || PyList_Append(list, number) < 0)
            Py_CLEAR(list);
        Py_XDECREF(number);
    }
    return list;
}

/* (ours, setting): the value in force. */
static PyObject *
setting(PyObject *object, PyObject *args)
{
    connection *self = (connection *)object;
    int ours;
    unsigned id;
    if (!connection_begun(self) || !PyArg_ParseTuple(args, "pI", &ours, &id))
        return NULL;
    return PyLong_FromUnsignedLong(sw_conn_setting(self->conn, ours, (enum sw_settings)id));
}

static PyObject *
update(PyObject *object, PyObject *pairs)
{
    connection *self = (connection *)object;
    sw_setting entries[64];
    if (!connection_begun(self))
        return NULL;
    PyObject *list = PySequence_Fast(pairs, "settings are pairs");
    size_t count = list ? (size_t)PySequence_Fast_GET_SIZE(list) : 0;
    bool good = list && count <= Py_ARRAY_LENGTH(entries);
    for (size_t index = 0; good && index < count; index++) {
        unsigned id = 0, value = 0;
        good = PyArg_ParseTuple(PySequence_Fast_GET_ITEM(list, (Py_ssize_t)index), "II", &id, &value);
        entries[index] = (sw_setting){.id = id, .value = value};
    }
    Py_XDECREF(list);
    if (!good)
        return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_ValueError, "too many settings");
    enum sw_status status = sw_conn_update_settings(self->conn, entries, count);
    if (status != SW_STATUS_OK)
        return refusal(self, status, 0);
    Py_RETURN_NONE;
}

/* (error, debug, last stream or None) */
static PyObject *
goaway(PyObject *object, PyObject *args)
{
    connection *self = (connection *)object;
    unsigned error;
    const char *debug;
    Py_ssize_t length;
    PyObject *last;
    uint32_t id = 0;
    if (!connection_begun(self) || !PyArg_ParseTuple(args, "Iy#O", &error, &debug, &length, &last))
        return NULL;
    if (last != Py_None && !to_uint32(last, "last_stream_id", &id))
        return NULL;
    enum sw_status status = last == Py_None
                                ? sw_conn_goaway(self->conn, (enum sw_error)error, (const uint8_t *)debug, (size_t)length)
                                : sw_conn_goaway_last(self->conn, (enum sw_error)error, id, (const uint8_t *)debug, (size_t)length);
    if (status != SW_STATUS_OK && status != SW_STATUS_TERMINATED) /* its GOAWAY was sent */
        return refusal(self, status, 0);
    Py_RETURN_NONE;
}

/* The output of a connection that has ended; False: it lives. */
static PyObject *
clear_output(PyObject *object, PyObject *none)
{
    (void)none;
    connection *self = (connection *)object;
    return PyBool_FromLong(!self->conn || sw_conn_clear_output(self->conn) == SW_STATUS_OK);
}

static PyObject *
last_stream_id(PyObject *object, PyObject *ours)
{
    connection *self = (connection *)object;
    return PyLong_FromUnsignedLong(self->conn ? sw_conn_last_stream_id(self->conn, PyObject_IsTrue(ours) == 1) : 0);
}

static PyObject *
altsvc(PyObject *object, PyObject *args)
{
    connection *self = (connection *)object;
    unsigned id;
    const char *origin, *value;
    Py_ssize_t origin_length, value_length;
    if (!connection_begun(self) || !PyArg_ParseTuple(args, "Iy#y#", &id, &origin, &origin_length, &value, &value_length))
        return NULL;
    enum sw_status status = sw_conn_send_altsvc(self->conn, id, (const uint8_t *)origin, (size_t)origin_length,
                                                (const uint8_t *)value, (size_t)value_length);
    if (status != SW_STATUS_OK)
        return refusal(self, status, id);
    Py_RETURN_NONE;
}

PyMethodDef query_methods[] = {
    {"local_flow_control_window", FAST(local_flow_control_window), METH_FASTCALL | METH_KEYWORDS,
     "Octets that may be sent on a stream now."},
    {"remote_flow_control_window", FAST(remote_flow_control_window), METH_FASTCALL | METH_KEYWORDS,
     "Octets that the peer may send on a stream now."},
    {"_stream_windows", stream_windows, METH_O, "(send, receive) of a stream alone."},
    {"_stream_state", stream_state, METH_O, "The state of a stream, enum sw_lifecycle."},
    {"_state", connection_state, METH_NOARGS, "The state of the connection, as statewire names it."},
    {"_stream_ids", stream_ids, METH_NOARGS, "Streams that are not yet over."},
    {"_setting", setting, METH_VARARGS, "(ours, setting): the value in force."},
    {"_update", update, METH_O, "Send SETTINGS."},
    {"_goaway", goaway, METH_VARARGS, "(error, debug, last stream or None): send GOAWAY."},
    {"_clear_output", clear_output, METH_NOARGS, "Drop output; False: the connection lives, and it may not be dropped."},
    {"_last_stream_id", last_stream_id, METH_O, "(ours): the highest stream of an end."},
    {"_altsvc", altsvc, METH_VARARGS, "(stream_id, origin, value): send ALTSVC."},
    {NULL, NULL, 0, NULL},
};

/* ---- properties --------------------------------------------------------------------------------------------------------------- */

enum property { OPEN_OUTBOUND, OPEN_INBOUND, SEND_WINDOW, RECV_WINDOW, MAX_OUTBOUND, MAX_INBOUND };

static long long
property_value(const sw_conn *conn, enum property property)
{
    sw_statistics statistics;
    switch (property) {
    case OPEN_OUTBOUND:
        sw_conn_statistics(conn, &statistics);
        return (long long)statistics.streams_open - statistics.used[SW_LIMIT_CONCURRENT_STREAMS];
    case OPEN_INBOUND:
        sw_conn_statistics(conn, &statistics);
        return statistics.used[SW_LIMIT_CONCURRENT_STREAMS];
    case SEND_WINDOW:
        return sw_conn_send_window(conn, 0);
    case RECV_WINDOW:
        return sw_conn_recv_window(conn, 0);
    case MAX_OUTBOUND:
        return sw_conn_setting(conn, false, SW_SETTINGS_MAX_FRAME_SIZE);
    case MAX_INBOUND:
        return sw_conn_setting(conn, true, SW_SETTINGS_MAX_FRAME_SIZE);
    }
    return 0;
}

static PyObject *
property_get(PyObject *object, void *closure)
{
    static const long long initial[] = {
        [SEND_WINDOW] = 65535,
        [RECV_WINDOW] = 65535,
        [MAX_OUTBOUND] = 16384,
        [MAX_INBOUND] = 16384,
    };
    const sw_conn *conn = ((connection *)object)->conn;
    enum property property = (enum property)(uintptr_t)closure;
    return PyLong_FromLongLong(conn ? property_value(conn, property) : initial[property]);
}

#define PROPERTY(name, which, doc)                                \
    {                                                             \
        name, property_get, NULL, doc, (void *)(uintptr_t)(which) \
    }
PyGetSetDef query_properties[] = {
    PROPERTY("open_outbound_streams", OPEN_OUTBOUND, "Streams of ours that are open."),
    PROPERTY("open_inbound_streams", OPEN_INBOUND, "Streams of the peer's that are open."),
    PROPERTY("outbound_flow_control_window", SEND_WINDOW, "The connection's send window."),
    PROPERTY("inbound_flow_control_window", RECV_WINDOW, "The connection's receive window."),
    PROPERTY("max_outbound_frame_size", MAX_OUTBOUND, "The largest payload that the peer takes."),
    PROPERTY("max_inbound_frame_size", MAX_INBOUND, "The largest payload that we take."),
    {NULL, NULL, NULL, NULL, NULL},
};
