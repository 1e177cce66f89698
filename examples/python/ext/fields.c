/* Field lines: from pairs of Python's to what is sent (normalised as h2 does), and from what was received to hpack.HeaderTuple. */
#include "ext.h"

#include <string.h>

struct text {
    const char *octets;
    Py_ssize_t length;
};

/* Octets of bytes, of str in UTF-8, or of anything else that has a buffer. */
static bool
text_of(PyObject *object, struct lines *lines, struct text *text)
{
    if (PyBytes_Check(object)) {
        *text = (struct text){PyBytes_AS_STRING(object), PyBytes_GET_SIZE(object)};
        return true;
    }
    if (PyUnicode_Check(object)) {
        text->octets = PyUnicode_AsUTF8AndSize(object, &text->length);
        return text->octets != NULL;
    }
    PyObject *copy = PyBytes_FromObject(object);
    if (!copy)
        return false;
    *text = (struct text){PyBytes_AS_STRING(copy), PyBytes_GET_SIZE(copy)};
    if (!lines->keep)
        lines->keep = PyList_New(0);
    bool kept = lines->keep && PyList_Append(lines->keep, copy) == 0;
    Py_DECREF(copy);
    return kept;
}

static bool
is_space(char octet)
{
    return octet == ' ' || (octet >= '\t' && octet <= '\r');
}

static void
strip(struct text *text)
{
    while (text->length && is_space(text->octets[0])) {
        text->octets++;
        text->length--;
    }
    while (text->length && is_space(text->octets[text->length - 1]))
        text->length--;
}

static bool
is_name(const struct text *text, const char *name, size_t length)
{
    return (size_t)text->length == length && memcmp(text->octets, name, length) == 0;
}
#define IS_NAME(text, name) is_name(text, name, sizeof(name) - 1)

/* Fields of the connection: RFC 9113 8.2.2 has none of them. */
static bool
of_connection(const struct text *name)
{
    return IS_NAME(name, "connection") || IS_NAME(name, "proxy-connection") || IS_NAME(name, "keep-alive") ||
           IS_NAME(name, "transfer-encoding") || IS_NAME(name, "upgrade");
}

/* In lower case, in *room when that changes anything. */
static void
lower(struct text *name, uint8_t **room)
{
    Py_ssize_t at = 0;
    while (at < name->length && !(name->octets[at] >= 'A' && name->octets[at] <= 'Z'))
        at++;
    if (at == name->length)
        return;
    uint8_t *copy = *room;
    for (at = 0; at < name->length; at++)
        copy[at] = (uint8_t)(name->octets[at] >= 'A' && name->octets[at] <= 'Z' ? name->octets[at] | 0x20 : name->octets[at]);
    *name = (struct text){(const char *)copy, name->length};
    *room += name->length;
}

static void
append(struct lines *lines, const struct text *name, const struct text *value, uint8_t flags)
{
    lines->fields[lines->count++] = (sw_field){
        .name = (const uint8_t *)name->octets,
        .name_length = (uint32_t)name->length,
        .value = (const uint8_t *)value->octets,
        .value_length = (uint32_t)value->length,
        .flags = flags,
    };
}

static void
append_crumbs(struct lines *lines, const struct text *name, struct text value, uint8_t flags)
{
    for (Py_ssize_t at = 0; at + 1 < value.length; at++)
        if (value.octets[at] == ';' && value.octets[at + 1] == ' ') {
            append(lines, name, &(struct text){value.octets, at}, flags);
            value = (struct text){value.octets + at + 2, value.length - at - 2};
            at = -1;
        }
    append(lines, name, &value, flags);
}

/* One pair; `how` and `room` as in lines_of(). */
static bool
add_line(PyObject *pair, unsigned how, struct lines *lines, uint8_t **room)
{
    struct text name, value;
    if (!text_of(PySequence_Fast_GET_ITEM(pair, 0), lines, &name) || !text_of(PySequence_Fast_GET_ITEM(pair, 1), lines, &value))
        return false;
    if (how & LINES_NORMALIZE) {
        strip(&name);
        strip(&value);
        lower(&name, room);
        if (of_connection(&name))
            return true;
    }
    bool never = PyObject_TypeCheck(pair, shared.never_indexed) ||
                 (PySequence_Fast_GET_SIZE(pair) > 2 && PyObject_IsTrue(PySequence_Fast_GET_ITEM(pair, 2)) == 1);
    uint8_t flags = never ? SW_FIELD_NEVER_INDEXED : 0;
    if ((how & LINES_SPLIT_COOKIES) && IS_NAME(&name, "cookie"))
        append_crumbs(lines, &name, value, flags);
    else
        append(lines, &name, &value, flags);
    return true;
}

/* The pairs as tuples or lists, and how many fields and octets of names they may become. */
static bool
measure(PyObject *list, unsigned how, size_t *fields, size_t *octets)
{
    for (Py_ssize_t index = 0; index < PyList_GET_SIZE(list); index++) {
        PyObject *pair = PyList_GET_ITEM(list, index);
        if (!PyTuple_Check(pair) && !PyList_Check(pair)) {
            if (!(pair = PySequence_List(pair)))
                return false;
            PyList_SetItem(list, index, pair);
        }
        if (PySequence_Fast_GET_SIZE(pair) < 2) {
            PyErr_SetString(PyExc_ValueError, "a field is a pair of name and value");
            return false;
        }
        Py_ssize_t name = PyObject_Size(PySequence_Fast_GET_ITEM(pair, 0));
        Py_ssize_t value = PyObject_Size(PySequence_Fast_GET_ITEM(pair, 1));
        if (name < 0 || value < 0)
            return false;
        *octets += (size_t)name * 4; /* a character of str has up to four octets */
        *fields += 1 + ((how & LINES_SPLIT_COOKIES) ? (size_t)value / 2 : 0);
    }
    return true;
}

bool
lines_of(PyObject *headers, unsigned how, struct lines *lines)
{
    size_t fields = 0, octets = 0;
    lines->count = 0;
    lines->memory = NULL;
    lines->keep = NULL;
    lines->list = PySequence_List(headers);
    if (!lines->list || !measure(lines->list, how, &fields, &octets))
        return false;

    uint8_t *room = lines->short_names;
    lines->fields = lines->few;
    if (fields > Py_ARRAY_LENGTH(lines->few) || octets > sizeof lines->short_names) {
        lines->memory = PyMem_Malloc(fields * sizeof(sw_field) + octets + 1);
        if (!lines->memory) {
            PyErr_NoMemory();
            return false;
        }
        lines->fields = lines->memory;
        room = (uint8_t *)(lines->fields + fields);
    }
    for (Py_ssize_t index = 0; index < PyList_GET_SIZE(lines->list); index++)
        if (!add_line(PyList_GET_ITEM(lines->list, index), how, lines, &room))
            return false;
    return true;
}

void
lines_free(struct lines *lines)
{
    Py_XDECREF(lines->list);
    Py_XDECREF(lines->keep);
    PyMem_Free(lines->memory);
}

/* ---- received ----------------------------------------------------------------------------------------------------------------- */

static PyObject *
decoded(const uint8_t *octets, size_t length, const char *encoding)
{
    if (encoding)
        return PyUnicode_Decode((const char *)octets, (Py_ssize_t)length, encoding, "strict");
    return PyBytes_FromStringAndSize((const char *)octets, (Py_ssize_t)length);
}

static PyObject *
name_of(const sw_field *field, const char *encoding)
{
    if (encoding || field->token == SW_TOKEN_NONE || field->token >= SW_TOKEN_COUNT)
        return decoded(field->name, field->name_length, encoding);
    return Py_NewRef(shared.tokens[field->token]);
}

/* Takes both references. */
static PyObject *
header(PyObject *name, PyObject *value, bool never)
{
    PyTypeObject *type = never ? shared.never_indexed : shared.header;
    PyObject *pair = name && value ? type->tp_alloc(type, 2) : NULL;
    if (!pair) {
        Py_XDECREF(name);
        Py_XDECREF(value);
        return NULL;
    }
    PyTuple_SET_ITEM(pair, 0, name);
    PyTuple_SET_ITEM(pair, 1, value);
    return pair;
}

/* All cookies as one field (RFC 9113 8.2.3). */
static PyObject *
joined(const sw_field *fields, size_t count, const char *encoding)
{
    size_t length = 0;
    for (size_t index = 0; index < count; index++)
        if (fields[index].token == SW_TOKEN_COOKIE)
            length += fields[index].value_length + 2;
    uint8_t *value = PyMem_Malloc(length);
    if (!value)
        return PyErr_NoMemory();
    size_t at = 0;
    bool first = true;
    for (size_t index = 0; index < count; index++)
        if (fields[index].token == SW_TOKEN_COOKIE) {
            if (!first) {
                memcpy(value + at, "; ", 2);
                at += 2;
            }
            if (fields[index].value_length)
                memcpy(value + at, fields[index].value, fields[index].value_length);
            at += fields[index].value_length;
            first = false;
        }
    PyObject *name = encoding ? PyUnicode_FromString("cookie") : Py_NewRef(shared.tokens[SW_TOKEN_COOKIE]);
    PyObject *pair = header(name, decoded(value, at, encoding), true);
    PyMem_Free(value);
    return pair;
}

PyObject *
headers_of(const sw_field *fields, size_t count, const char *encoding, bool join)
{
    size_t cookies = 0;
    for (size_t index = 0; join && index < count; index++)
        cookies += fields[index].token == SW_TOKEN_COOKIE;
    PyObject *list = PyList_New((Py_ssize_t)(count - cookies + (cookies != 0)));
    Py_ssize_t at = 0;
    for (size_t index = 0; list && index < count; index++) {
        const sw_field *field = &fields[index];
        if (cookies && field->token == SW_TOKEN_COOKIE)
            continue;
        PyObject *pair = header(name_of(field, encoding), decoded(field->value, field->value_length, encoding),
                                (field->flags & SW_FIELD_NEVER_INDEXED) != 0);
        if (!pair)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, at++, pair);
    }
    if (list && cookies) {
        PyObject *pair = joined(fields, count, encoding);
        if (!pair)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, at, pair);
    }
    return list;
}
