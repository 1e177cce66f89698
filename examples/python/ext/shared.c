/* Names, classes and functions that are looked up once, and reading arguments. */
#include "ext.h"

struct shared shared;

static bool
fill(PyObject *module, const char *name, PyObject **out)
{
    *out = PyObject_GetAttrString(module, name);
    return *out != NULL;
}

static bool
load_events(void)
{
    PyObject *module = PyImport_ImportModule("h2.events");
    bool good = module != NULL;
#define FILL(name) good = good && fill(module, #name, &shared.event.name);
    EVENTS(FILL)
#undef FILL
    Py_XDECREF(module);
    return good;
}

static bool
load_headers(void)
{
    PyObject *module = PyImport_ImportModule("hpack.struct");
    PyObject *header = NULL, *never = NULL;
    bool good = module && fill(module, "HeaderTuple", &header) && fill(module, "NeverIndexedHeaderTuple", &never);
    shared.header = (PyTypeObject *)header;
    shared.never_indexed = (PyTypeObject *)never;
    Py_XDECREF(module);
    return good;
}

static bool
load_errors(void)
{
    PyObject *module = PyImport_ImportModule("h2.errors");
    PyObject *codes = module ? PyObject_GetAttrString(module, "ErrorCodes") : NULL;
    bool good = codes != NULL;
    for (size_t code = 0; good && code < Py_ARRAY_LENGTH(shared.error_codes); code++)
        good = (shared.error_codes[code] = PyObject_CallFunction(codes, "n", (Py_ssize_t)code)) != NULL;
    Py_XDECREF(codes);
    Py_XDECREF(module);
    return good;
}

static bool
load_rare(void)
{
    PyObject *module = PyImport_ImportModule("h2._rare");
    bool good = module && fill(module, "refused", &shared.refused) && fill(module, "ended", &shared.ended) &&
                fill(module, "unknown_frame", &shared.unknown_frame);
    Py_XDECREF(module);
    return good;
}

static bool
load_names(void)
{
    bool good = true;
#define FILL(text) good = good && (shared.name.text = PyUnicode_InternFromString(#text)) != NULL;
    NAMES(FILL)
#undef FILL
    for (unsigned token = 0; good && token < SW_TOKEN_COUNT; token++)
        good = (shared.tokens[token] = PyBytes_FromString(sw_token_name(token))) != NULL;
    return good;
}

bool
shared_load_headers(void)
{
    if (!shared.headers_loaded)
        shared.headers_loaded = (shared.no_args = PyTuple_New(0)) && load_names() && load_headers();
    return shared.headers_loaded;
}

bool
shared_load(void)
{
    if (!shared.loaded)
        shared.loaded = shared_load_headers() && load_errors() && load_events() && load_rare();
    return shared.loaded;
}

static bool
keyword(PyObject *key, PyObject *value, PyObject *const *names, size_t most, PyObject **out)
{
    for (size_t place = 0; place < most; place++)
        if (names[place] == key || PyUnicode_Compare(names[place], key) == 0) {
            if (out[place])
                PyErr_Format(PyExc_TypeError, "got multiple values for argument '%U'", key);
            out[place] = value;
            return !PyErr_Occurred();
        }
    PyErr_Format(PyExc_TypeError, "got an unexpected keyword argument '%U'", key);
    return false;
}

bool
arguments(PyObject *const *args, Py_ssize_t count, PyObject *keywords, PyObject *const *names, size_t most, size_t needed,
          PyObject **out)
{
    if ((size_t)count > most) {
        PyErr_Format(PyExc_TypeError, "takes at most %zu arguments (%zd given)", most, count);
        return false;
    }
    for (size_t place = 0; place < most; place++)
        out[place] = place < (size_t)count ? args[place] : NULL;
    for (Py_ssize_t index = 0; keywords && index < PyTuple_GET_SIZE(keywords); index++)
        if (!keyword(PyTuple_GET_ITEM(keywords, index), args[count + index], names, most, out))
            return false;
    for (size_t place = 0; place < needed; place++)
        if (!out[place]) {
            PyErr_Format(PyExc_TypeError, "missing required argument '%U'", names[place]);
            return false;
        }
    return true;
}

PyObject *
only_argument(PyObject *const *args, Py_ssize_t count, PyObject *keywords, PyObject *name)
{
    PyObject *given;
    if (count == 1 && !keywords)
        return args[0];
    return arguments(args, count, keywords, &name, 1, 1, &given) ? given : NULL;
}

bool
to_uint32(PyObject *number, const char *what, uint32_t *value)
{
    int overflow;
    if (!number)
        return false;
    long long read = PyLong_AsLongLongAndOverflow(number, &overflow);
    if (read == -1 && PyErr_Occurred())
        return false;
    if (overflow || read < 0 || read > UINT32_MAX) {
        PyErr_Format(PyExc_ValueError, "%s is not a number of 32 bits", what);
        return false;
    }
    *value = (uint32_t)read;
    return true;
}

bool
attribute_is_true(PyObject *object, PyObject *name, bool *truth)
{
    PyObject *value = PyObject_GetAttr(object, name);
    if (!value)
        return false;
    *truth = value == Py_True;
    Py_DECREF(value);
    return true;
}
