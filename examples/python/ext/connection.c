/* The type Connection: its life, its output, and what may be asked. */
#include "ext.h"

#include <structmember.h>

bool
connection_begun(connection *self)
{
    if (self->conn)
        return true;
    PyObject *result = PyObject_CallMethodNoArgs((PyObject *)self, shared.name._begin);
    Py_XDECREF(result);
    if (result && !self->conn)
        PyErr_SetString(PyExc_RuntimeError, "the connection has not begun");
    return self->conn != NULL;
}

static int
connection_init(PyObject *object, PyObject *args, PyObject *keywords)
{
    static char *names[] = {"config", NULL};
    connection *self = (connection *)object;
    PyObject *config;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O", names, &config) || !shared_load())
        return -1;
    Py_XSETREF(self->config, Py_NewRef(config));
    return 0;
}

/* Streams that are left keep the origin of their requests. */
static void
forget_streams(sw_conn *conn)
{
    for (uint32_t id = sw_conn_next_stream(conn, 0); id; id = sw_conn_next_stream(conn, id))
        Py_XDECREF((PyObject *)sw_conn_stream_user(conn, id));
}

static void
connection_dealloc(PyObject *object)
{
    connection *self = (connection *)object;
    PyTypeObject *type = Py_TYPE(object);
    PyObject_GC_UnTrack(object);
    if (self->conn)
        forget_streams(self->conn);
    sw_conn_free(self->conn);
    Py_XDECREF(self->config);
    type->tp_free(object);
    Py_DECREF(type);
}

static int
connection_traverse(PyObject *object, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(object));
    Py_VISIT(((connection *)object)->config);
    return 0;
}

static int
connection_clear(PyObject *object)
{
    Py_CLEAR(((connection *)object)->config);
    return 0;
}

/* What a setting or a limit may not be is left at its default: Settings has judged it before. */
static bool
configure(sw_config *config, PyObject *settings, PyObject *limits)
{
    PyObject *key, *value;
    Py_ssize_t position = 0;
    while (PyDict_Next(settings, &position, &key, &value)) {
        uint32_t id, number;
        if (!to_uint32(key, "a setting", &id) || !to_uint32(value, "the value of a setting", &number))
            return false;
        sw_config_set_setting(config, (enum sw_settings)id, number);
    }
    position = 0;
    while (PyDict_Next(limits, &position, &key, &value)) {
        uint32_t number;
        const char *name = PyUnicode_AsUTF8(key);
        if (!name || !to_uint32(value, "a limit", &number))
            return false;
        for (unsigned limit = 0; limit < SW_LIMIT_COUNT; limit++)
            if (strcmp(name, sw_limit_name((enum sw_limit)limit)) == 0)
                sw_config_set_limit(config, (enum sw_limit)limit, number);
    }
    return true;
}

static PyObject *
start(PyObject *object, PyObject *args)
{
    connection *self = (connection *)object;
    int client, accept, send;
    PyObject *settings, *limits;
    if (!PyArg_ParseTuple(args, "pppO!O!", &client, &accept, &send, &PyDict_Type, &settings, &PyDict_Type, &limits))
        return NULL;
    if (self->conn)
        return PyErr_Format(PyExc_RuntimeError, "the connection has begun already");
    sw_config *config = sw_config_new(client ? SW_ROLE_CLIENT : SW_ROLE_SERVER, NULL);
    if (!config)
        return PyErr_NoMemory();
    self->client = client != 0;
    sw_config_set_manual_credit(config, true);
    sw_config_set_report_unknown_frames(config, true);
    sw_config_set_report_window_updates(config, true);
    sw_config_set_accept_malformed(config, accept);
    sw_config_set_send_malformed(config, send);
    bool good = configure(config, settings, limits);
    if (good && sw_conn_new(config, &self->conn) != SW_STATUS_OK) {
        self->conn = NULL;
        PyErr_NoMemory();
        good = false;
    }
    sw_config_free(config);
    if (!good)
        return NULL;
    Py_RETURN_NONE;
}

/* ---- output ------------------------------------------------------------------------------------------------------------------- */

/* More room at the end of *bytes, which NULL is nothing yet. NULL: memory is short. */
static char *
more_room(PyObject **bytes, size_t had, size_t more)
{
    if (!*bytes)
        *bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)more);
    else
        _PyBytes_Resize(bytes, (Py_ssize_t)(had + more));
    return *bytes ? PyBytes_AS_STRING(*bytes) + had : NULL;
}

/* Output up to `most` octets as bytes. */
static PyObject *
read_output(connection *self, size_t most)
{
    PyObject *bytes = NULL;
    size_t at = 0;
    sw_slice slices[16];
    while (at < most) {
        size_t count = sw_conn_output(self->conn, slices, Py_ARRAY_LENGTH(slices), most == SIZE_MAX ? SIZE_MAX : most - at);
        size_t shown = 0;
        for (size_t index = 0; index < count; index++)
            shown += slices[index].length;
        if (!shown)
            break;
        char *to = more_room(&bytes, at, shown);
        if (!to)
            return NULL;
        for (size_t index = 0; index < count; index++) {
            memcpy(to, slices[index].octets, slices[index].length);
            to += slices[index].length;
        }
        sw_conn_sent(self->conn, shown);
        at += shown;
    }
    return bytes ? bytes : PyBytes_FromStringAndSize(NULL, 0);
}

static PyObject *
data_to_send(PyObject *object, PyObject *const *args, Py_ssize_t count, PyObject *keywords)
{
    connection *self = (connection *)object;
    PyObject *amount = count ? args[0] : keywords ? args[count] : Py_None;
    if (!self->conn)
        return PyBytes_FromStringAndSize(NULL, 0);
    if (amount == Py_None)
        return read_output(self, SIZE_MAX);
    Py_ssize_t most = PyLong_AsSsize_t(amount);
    if (most == -1 && PyErr_Occurred())
        return NULL;
    return read_output(self, most > 0 ? (size_t)most : 0);
}

/* (method, HTTP2-Settings): a server takes over a request of HTTP/1.1. (method, None): a client has sent one; the value of HTTP2-Settings. */
static PyObject *
upgrade(PyObject *object, PyObject *args)
{
    connection *self = (connection *)object;
    const char *method, *settings;
    Py_ssize_t method_length, settings_length;
    uint8_t ours[SW_UPGRADE_SETTINGS_OCTETS];
    size_t length = 0;
    if (!connection_begun(self) || !PyArg_ParseTuple(args, "y#z#", &method, &method_length, &settings, &settings_length))
        return NULL;
    enum sw_status status =
        settings ? sw_conn_upgrade_server(self->conn, (const uint8_t *)method, (size_t)method_length, (const uint8_t *)settings,
                                          (size_t)settings_length)
                 : sw_conn_upgrade_client(self->conn, (const uint8_t *)method, (size_t)method_length, ours, sizeof ours, &length);
    if (status != SW_STATUS_OK)
        return refusal(self, status, 1);
    return PyBytes_FromStringAndSize((const char *)ours, (Py_ssize_t)length);
}

static PyObject *
get_next_available_stream_id(PyObject *object, PyObject *none)
{
    (void)none;
    connection *self = (connection *)object;
    if (!connection_begun(self))
        return NULL;
    uint32_t id = sw_conn_next_stream_id(self->conn);
    return id ? PyLong_FromUnsignedLong(id) : refusal(self, SW_STATUS_NO_STREAM_ID, 0);
}

/* ---- the type ----------------------------------------------------------------------------------------------------------------- */

static PyMethodDef methods[] = {
    {"_start", start, METH_VARARGS, "(client, accept malformed sections, send them, settings, limits)."},
    {"_upgrade", upgrade, METH_VARARGS, "(method, HTTP2-Settings or None): begin with stream 1 half-closed."},
    {"receive_data", FAST(receive_data), METH_FASTCALL | METH_KEYWORDS, "Take octets from the transport; a list of events."},
    {"data_to_send", FAST(data_to_send), METH_FASTCALL | METH_KEYWORDS, "Octets for the transport, at most `amount`."},
    {"get_next_available_stream_id", get_next_available_stream_id, METH_NOARGS, "The identifier of our next stream."},
    {NULL, NULL, 0, NULL},
};

static PyMemberDef members[] = {
    {"config", T_OBJECT_EX, offsetof(connection, config), 0, "The H2Configuration."},
    {NULL, 0, 0, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_init, SLOT(connection_init)},
    {Py_tp_dealloc, SLOT(connection_dealloc)},
    {Py_tp_traverse, SLOT(connection_traverse)},
    {Py_tp_clear, SLOT(connection_clear)},
    {Py_tp_methods, methods},
    {Py_tp_members, members},
    {Py_tp_getset, query_properties},
    {Py_tp_doc, "What h2.connection.H2Connection is built on."},
    {0, NULL},
};

PyType_Spec connection_spec = {
    .name = "_statewire.Connection",
    .basicsize = sizeof(connection),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = slots,
};
