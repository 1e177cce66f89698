/* HPACK by itself: what hpack.Encoder, hpack.Decoder and hpack.table.HeaderTable are built on. */
#include "ext.h"

typedef struct encoder {
    PyObject_HEAD sw_hpack_encoder *hpack;
} encoder;

typedef struct decoder {
    PyObject_HEAD sw_hpack_decoder *hpack;
} decoder;

/* ---- tables, of both -------------------------------------------------------------------------------------------------------------- */

static PyObject *
table_of(sw_hpack_table table)
{
    return Py_BuildValue("(IIII)", (unsigned)table.entries, (unsigned)table.size, (unsigned)table.max_size, (unsigned)table.limit);
}

static PyObject *
entry_of(bool found, const sw_field *entry)
{
    if (!found)
        Py_RETURN_NONE;
    return Py_BuildValue("(y#y#)", (const char *)entry->name, (Py_ssize_t)entry->name_length,
                         entry->value ? (const char *)entry->value : "", (Py_ssize_t)entry->value_length);
}

static bool
field_of(PyObject *args, sw_field *field)
{
    const char *name, *value;
    Py_ssize_t name_length, value_length;
    if (!PyArg_ParseTuple(args, "y#y#", &name, &name_length, &value, &value_length))
        return false;
    *field = (sw_field){
        .name = (const uint8_t *)name,
        .name_length = (uint32_t)name_length,
        .value = (const uint8_t *)value,
        .value_length = (uint32_t)value_length,
    };
    return true;
}

#define TABLE_METHODS(coder)                                                                         \
    static PyObject *coder##_table(PyObject *object, PyObject *none)                                 \
    {                                                                                                \
        (void)none;                                                                                  \
        return table_of(sw_hpack_##coder##_table(((coder *)object)->hpack));                         \
    }                                                                                                \
    static PyObject *coder##_entry(PyObject *object, PyObject *index)                                \
    {                                                                                                \
        uint32_t number;                                                                             \
        sw_field entry;                                                                              \
        if (!to_uint32(index, "an index", &number))                                                  \
            return NULL;                                                                             \
        return entry_of(sw_hpack_##coder##_entry(((coder *)object)->hpack, number, &entry), &entry); \
    }                                                                                                \
    static PyObject *coder##_search(PyObject *object, PyObject *args)                                \
    {                                                                                                \
        sw_field field;                                                                              \
        bool whole = false;                                                                          \
        if (!field_of(args, &field))                                                                 \
            return NULL;                                                                             \
        uint32_t index = sw_hpack_##coder##_search(((coder *)object)->hpack, &field, &whole);        \
        return Py_BuildValue("(IO)", (unsigned)index, whole ? Py_True : Py_False);                   \
    }
TABLE_METHODS(encoder)
TABLE_METHODS(decoder)

#define TABLE_ENTRIES(coder)                                                                          \
    {"_table", coder##_table, METH_NOARGS, "(entries, size, maximum size, limit)."},                  \
        {"_entry", coder##_entry, METH_O, "Name and value of an index, or None."},                    \
    {                                                                                                 \
        "_search", coder##_search, METH_VARARGS, "(name, value): index, or 0; is the value the same?" \
    }

/* ---- encoding ----------------------------------------------------------------------------------------------------------------- */

static PyObject *
encoder_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)args, (void)keywords;
    encoder *self = shared_load_headers() ? (encoder *)type->tp_alloc(type, 0) : NULL;
    if (self && !(self->hpack = sw_hpack_encoder_new_sized(NULL, UINT32_MAX))) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    return (PyObject *)self;
}

static void
encoder_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    sw_hpack_encoder_delete(((encoder *)object)->hpack);
    type->tp_free(object);
    Py_DECREF(type);
}

static PyObject *
encode_lines(sw_hpack_encoder *coder, struct lines *lines)
{
    for (size_t index = 0; index < lines->count; index++) /* hpack indexes all that is not sensitive */
        if (!(lines->fields[index].flags & SW_FIELD_NEVER_INDEXED))
            lines->fields[index].flags |= SW_FIELD_INDEX;
    size_t bound = sw_hpack_encoder_bound(coder, lines->fields, lines->count), written = 0;
    PyObject *block = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)bound);
    if (!block)
        return NULL;
    uint8_t *out = (uint8_t *)PyBytes_AS_STRING(block);
    if (sw_hpack_encode_fields(coder, lines->fields, lines->count, out, bound, &written) != SW_STATUS_OK) {
        Py_DECREF(block);
        return PyErr_NoMemory();
    }
    _PyBytes_Resize(&block, (Py_ssize_t)written);
    return block;
}

static PyObject *
encode(PyObject *object, PyObject *args)
{
    encoder *self = (encoder *)object;
    PyObject *headers, *block = NULL;
    unsigned use;
    struct lines lines;
    if (!PyArg_ParseTuple(args, "OI", &headers, &use))
        return NULL;
    if (sw_hpack_encoder_set_huffman(self->hpack, (enum sw_huffman_use)use) != SW_STATUS_OK)
        return PyErr_Format(PyExc_ValueError, "no such use of Huffman coding: %u", use);
    if (lines_of(headers, 0, &lines))
        block = encode_lines(self->hpack, &lines);
    lines_free(&lines);
    return block;
}

static PyObject *
encoder_set_limit(PyObject *object, PyObject *size)
{
    uint32_t octets;
    if (!to_uint32(size, "the size of the table", &octets))
        return NULL;
    sw_hpack_encoder_set_limit(((encoder *)object)->hpack, octets);
    Py_RETURN_NONE;
}

static PyMethodDef encoder_methods[] = {
    TABLE_ENTRIES(encoder),
    {"_encode", encode, METH_VARARGS, "(pairs, use of Huffman coding): a field block."},
    {"_set_limit", encoder_set_limit, METH_O, "The peer's SETTINGS_HEADER_TABLE_SIZE."},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot encoder_slots[] = {
    {Py_tp_new, SLOT(encoder_new)},
    {Py_tp_dealloc, SLOT(encoder_dealloc)},
    {Py_tp_methods, encoder_methods},
    {Py_tp_doc, "What hpack.Encoder is built on."},
    {0, NULL},
};

PyType_Spec encoder_spec = {
    .name = "_statewire.Encoder",
    .basicsize = sizeof(encoder),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .slots = encoder_slots,
};

/* ---- decoding ----------------------------------------------------------------------------------------------------------------- */

static PyObject *
decoder_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)args, (void)keywords;
    decoder *self = shared_load_headers() ? (decoder *)type->tp_alloc(type, 0) : NULL;
    if (self && !(self->hpack = sw_hpack_decoder_new(NULL, 0, UINT16_MAX))) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    return (PyObject *)self;
}

static void
decoder_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    sw_hpack_decoder_delete(((decoder *)object)->hpack);
    type->tp_free(object);
    Py_DECREF(type);
}

static PyObject *
decoder_set_limit(PyObject *object, PyObject *size)
{
    uint32_t octets;
    if (!to_uint32(size, "the size of the table", &octets))
        return NULL;
    sw_hpack_decoder_set_limit(((decoder *)object)->hpack, octets);
    Py_RETURN_NONE;
}

static PyObject *
decoder_set_list_size(PyObject *object, PyObject *size)
{
    uint32_t octets;
    if (!to_uint32(size, "max_header_list_size", &octets))
        return NULL;
    sw_hpack_decoder_set_list_size(((decoder *)object)->hpack, octets);
    Py_RETURN_NONE;
}

static PyObject *
decoder_resize(PyObject *object, PyObject *size)
{
    uint32_t octets;
    if (!to_uint32(size, "the size of the table", &octets))
        return NULL;
    return PyBool_FromLong(sw_hpack_decoder_resize(((decoder *)object)->hpack, octets) == SW_STATUS_OK);
}

static PyObject *
decoder_insert(PyObject *object, PyObject *args)
{
    sw_field field;
    if (!field_of(args, &field))
        return NULL;
    if (sw_hpack_decoder_insert(((decoder *)object)->hpack, &field) != SW_STATUS_OK)
        return PyErr_NoMemory();
    Py_RETURN_NONE;
}

/* (block, encoding or None): list of HeaderTuple or None, too large?, (rule, cite, why, octet). */
static PyObject *
decode(PyObject *object, PyObject *args)
{
    decoder *self = (decoder *)object;
    Py_buffer block;
    const char *encoding;
    if (!PyArg_ParseTuple(args, "y*z", &block, &encoding))
        return NULL;
    sw_hpack_section_begin(self->hpack);
    enum sw_status status = sw_hpack_decode_octets(self->hpack, block.buf, (size_t)block.len, true);
    PyBuffer_Release(&block);
    if (status == SW_STATUS_NO_MEMORY)
        return PyErr_NoMemory();
    sw_hpack_error report = sw_hpack_decoder_report(self->hpack);
    bool large = status == SW_STATUS_FIELDS_TOO_LARGE || sw_hpack_section_too_large(self->hpack);
    size_t count = 0;
    const sw_field *fields = sw_hpack_section_fields(self->hpack, &count);
    PyObject *list = status == SW_STATUS_OK ? headers_of(fields, count, encoding, false) : Py_NewRef(Py_None);
    if (!list)
        return NULL;
    return Py_BuildValue("(NO(sssn))", list, large ? Py_True : Py_False, report.rule, report.cite, report.why,
                         (Py_ssize_t)report.octet);
}

static PyMethodDef decoder_methods[] = {
    TABLE_ENTRIES(decoder),
    {"_set_limit", decoder_set_limit, METH_O, "Our SETTINGS_HEADER_TABLE_SIZE, acknowledged."},
    {"_set_list_size", decoder_set_list_size, METH_O, "The largest section."},
    {"_resize", decoder_resize, METH_O, "Change the table's size; False: it is above the limit."},
    {"_insert", decoder_insert, METH_VARARGS, "(name, value): a new entry of the table."},
    {"_decode", decode, METH_VARARGS, "(block, encoding): fields, too large, what is wrong."},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot decoder_slots[] = {
    {Py_tp_new, SLOT(decoder_new)},
    {Py_tp_dealloc, SLOT(decoder_dealloc)},
    {Py_tp_methods, decoder_methods},
    {Py_tp_doc, "What hpack.Decoder is built on."},
    {0, NULL},
};

PyType_Spec decoder_spec = {
    .name = "_statewire.Decoder",
    .basicsize = sizeof(decoder),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .slots = decoder_slots,
};
