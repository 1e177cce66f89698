/*
 * _statewire: the C half of the packages h2 and hpack. It uses nothing of statewire but its public headers.
 *
 * Connection is the base of h2.connection.H2Connection and has the calls that programs make for each message; what happens seldom is
 * decided in Python (h2/_rare.py), which this module calls by name.
 */
#ifndef EXT_H
#define EXT_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdbool.h>
#include <stdint.h>

#include "statewire/hpack.h"
#include "statewire/statewire.h"

typedef struct connection {
    PyObject_HEAD sw_conn *conn; /* NULL until begin() */
    PyObject *config;            /* h2.config.H2Configuration */
    bool client;
    bool receiving; /* inside receive_data() */
} connection;

/* Names of attributes and keyword arguments, interned once. */
/* clang-format off */
#define NAMES(X) \
    X(additional_data) \
    X(body) \
    X(by) \
    X(changed_settings) \
    X(config) \
    X(data) \
    X(delta) \
    X(depends_on) \
    X(end_stream) \
    X(opaque_data) \
    X(error_code) \
    X(exclusive) \
    X(field_value) \
    X(flag_byte) \
    X(flow_controlled_length) \
    X(frame) \
    X(header_encoding) \
    X(headers) \
    X(increment) \
    X(last_stream_id) \
    X(acknowledged_size) \
    X(normalize_inbound_headers) \
    X(normalize_outbound_headers) \
    X(origin) \
    X(pad_length) \
    X(parent_stream_id) \
    X(ping_data) \
    X(priority_depends_on) \
    X(priority_exclusive) \
    X(priority_updated) \
    X(priority_weight) \
    X(promised_stream_id) \
    X(pushed_stream_id) \
    X(remote_reset) \
    X(request_headers) \
    X(split_outbound_cookies) \
    X(stream_ended) \
    X(stream_id) \
    X(strict) \
    X(weight) \
    X(_begin) \
    X(_settings_acknowledged) \
    X(_settings_received) \
    X(validate_inbound_headers) \
    X(validate_outbound_headers)
/* clang-format on */

/* Classes of h2.events, by what the C code calls them. */
#define EVENTS(X)                    \
    X(RequestReceived)               \
    X(ResponseReceived)              \
    X(TrailersReceived)              \
    X(InformationalResponseReceived) \
    X(DataReceived)                  \
    X(WindowUpdated)                 \
    X(PingReceived)                  \
    X(PingAckReceived)               \
    X(StreamEnded)                   \
    X(StreamReset)                   \
    X(PushedStreamReceived) X(PriorityUpdated) X(ConnectionTerminated) X(AlternativeServiceAvailable) X(UnknownFrameReceived)

#define DECLARE(name) PyObject *name;
struct names {
    NAMES(DECLARE)
};
struct event_classes {
    EVENTS(DECLARE)
};
#undef DECLARE

/* What the module holds for all connections: found in Python when the first connection is made. */
struct shared {
    bool loaded, headers_loaded;
    PyObject *no_args;                /* () */
    PyObject *tokens[SW_TOKEN_COUNT]; /* names of fields, as bytes */
    PyObject *error_codes[14];        /* members of h2.errors.ErrorCodes */
    PyTypeObject *header;             /* hpack.HeaderTuple */
    PyTypeObject *never_indexed;      /* hpack.NeverIndexedHeaderTuple */
    PyObject *refused;                /* h2._rare.refused(status, stream_id, rule, cite, why): an exception */
    PyObject *ended;                  /* h2._rare.ended(error, stream_id, cite, why, events): an exception */
    PyObject *unknown_frame;          /* h2._rare.unknown_frame(type, flags, stream_id, body): a frame */
    struct names name;
    struct event_classes event;
};
extern struct shared shared;

bool shared_load(void);
bool shared_load_headers(void); /* only what headers need: hpack without h2 */

/* Arguments of a METH_FASTCALL | METH_KEYWORDS call, into `out`; NULL where one was not given. The first `needed` have to be. */
bool arguments(PyObject *const *args, Py_ssize_t count, PyObject *keywords, PyObject *const *names, size_t most, size_t needed,
               PyObject **out);
PyObject *only_argument(PyObject *const *args, Py_ssize_t count, PyObject *keywords, PyObject *name);
bool to_uint32(PyObject *number, const char *what, uint32_t *value); /* false, too, for NULL */
bool attribute_is_true(PyObject *object, PyObject *name, bool *truth);

bool connection_begun(connection *self);
bool connection_has_stream(connection *self, uint32_t id); /* open, half-closed or reserved */
bool connection_had_stream(connection *self, uint32_t id); /* or closed */
/* Raises what a refused call is in Python. Returns NULL. */
PyObject *refusal(connection *self, enum sw_status status, uint32_t stream_id);

/* Field lines out of Python objects, which `lines` keeps alive. */
struct lines {
    PyObject *list; /* of the caller's pairs */
    PyObject *keep; /* other objects that own octets, or NULL */
    sw_field *fields;
    size_t count;
    void *memory; /* of fields and of names in lower case, where `few` and `short_names` do not do */
    sw_field few[48];
    uint8_t short_names[256];
};
enum { LINES_NORMALIZE = 1, LINES_SPLIT_COOKIES = 2 };
bool lines_of(PyObject *headers, unsigned how, struct lines *lines);
void lines_free(struct lines *lines);

/* A list of hpack.HeaderTuple. `encoding` NULL: bytes. join: cookies in one, behind the others. */
PyObject *headers_of(const sw_field *fields, size_t count, const char *encoding, bool join);

PyObject *receive_data(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *keywords);

extern PyMethodDef send_methods[], query_methods[], string_functions[], frame_functions[];
extern PyGetSetDef query_properties[];
extern PyType_Spec connection_spec, encoder_spec, decoder_spec;

#define FAST(function) ((PyCFunction)(void (*)(void))(function))
#define SLOT(function) __extension__(void *)(function) /* as CPython wants functions in slots */

#endif
