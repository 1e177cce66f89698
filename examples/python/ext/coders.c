/* HPACK by itself: what hpack.Encoder and hpack.Decoder are built on. */
#include "ext.h"

typedef struct encoder {
    PyObject_HEAD sw_hpack_encoder *coder;
} encoder;

typedef struct decoder {
    PyObject_HEAD sw_hpack_decoder *coder;
} decoder;

static PyObject *
encoder_new(PyTypeObject *type, PyObject *args, PyObject *keywords)
{
    (void)args, (void)keywords;
    encoder *self = shared_load_headers() ? (encoder *)type->tp_alloc(type, 0) : NULL;
    if (self && !(self->coder = sw_hpack_encoder_new(NULL))) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    return (PyObject *)self;
}

static void
encoder_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    sw_hpack_encoder_delete(((encoder *)object)->coder);
    type->tp_free(object);
    Py_DECREF(type);
}

static PyObject *
encode(PyObject *object, PyObject *headers)
{
    encoder *self = (encoder *)object;
    struct lines lines;
    PyObject *block = NULL;
    size_t written = 0;
    if (lines_of(headers, 0, &lines)) {
        size_t bound = sw_hpack_encode_bound(lines.fields, lines.count);
        block = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)bound);
        enum sw_status status = block ? sw_hpack_encode_fields(self->coder, lines.fields, lines.count,
                                                               (uint8_t *)PyBytes_AS_STRING(block), bound, &written)
                                      : SW_STATUS_NO_MEMORY;
        if (status != SW_STATUS_OK) {
            Py_CLEAR(block);
            PyErr_NoMemory();
        } else
            _PyBytes_Resize(&block, (Py_ssize_t)written);
    }
    lines_free(&lines);
    return block;
}

static PyObject *
encoder_set_limit(PyObject *object, PyObject *size)
{
    uint32_t octets;
    if (!to_uint32(size, "the size of the table", &octets))
        return NULL;
    sw_hpack_encoder_set_limit(((encoder *)object)->coder, octets);
    Py_RETURN_NONE;
}

static PyMethodDef encoder_methods[] = {
    {"_encode", encode, METH_O, "A field block of pairs, or of triples with a flag: never indexed."},
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
    return shared_load_headers() ? type->tp_alloc(type, 0) : NULL;
}

static void
decoder_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    sw_hpack_decoder_delete(((decoder *)object)->coder);
    type->tp_free(object);
    Py_DECREF(type);
}

/* (list size, limit of the table): a new decoder, with an empty table. */
static PyObject *
reset(PyObject *object, PyObject *args)
{
    decoder *self = (decoder *)object;
    unsigned list_size, limit;
    if (!PyArg_ParseTuple(args, "II", &list_size, &limit))
        return NULL;
    sw_hpack_decoder *coder = sw_hpack_decoder_new(NULL, list_size, UINT16_MAX);
    if (!coder)
        return PyErr_NoMemory();
    sw_hpack_decoder_delete(self->coder);
    self->coder = coder;
    sw_hpack_decoder_set_limit(coder, limit);
    Py_RETURN_NONE;
}

static PyObject *
decoder_set_limit(PyObject *object, PyObject *size)
{
    uint32_t octets;
    if (!to_uint32(size, "the size of the table", &octets))
        return NULL;
    sw_hpack_decoder_set_limit(((decoder *)object)->coder, octets);
    Py_RETURN_NONE;
}

/* (block, encoding or None): (list of HeaderTuple or None, too large?, requirement broken or None). */
static PyObject *
decode(PyObject *object, PyObject *args)
{
    decoder *self = (decoder *)object;
    Py_buffer block;
    const char *encoding;
    if (!PyArg_ParseTuple(args, "y*z", &block, &encoding))
        return NULL;
    sw_hpack_section_begin(self->coder);
    enum sw_status status = sw_hpack_decode_octets(self->coder, block.buf, (size_t)block.len, true);
    PyBuffer_Release(&block);
    if (status == SW_STATUS_NO_MEMORY)
        return PyErr_NoMemory();
    if (status != SW_STATUS_OK)
        return Py_BuildValue("(OOz)", Py_None, status == SW_STATUS_FIELDS_TOO_LARGE ? Py_True : Py_False,
                             sw_hpack_decoder_error(self->coder));
    size_t count;
    const sw_field *fields = sw_hpack_section_fields(self->coder, &count);
    PyObject *list = headers_of(fields, count, encoding, false);
    PyObject *large = PyBool_FromLong(sw_hpack_section_too_large(self->coder));
    return list ? Py_BuildValue("(NNO)", list, large, Py_None) : NULL;
}

static PyMethodDef decoder_methods[] = {
    {"_reset", reset, METH_VARARGS, "(list size, limit of the table): begin anew."},
    {"_set_limit", decoder_set_limit, METH_O, "Our SETTINGS_HEADER_TABLE_SIZE, acknowledged."},
    {"_decode", decode, METH_VARARGS, "(block, encoding): (fields, too large, requirement broken)."},
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
