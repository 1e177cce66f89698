/* Integers and strings of HPACK by themselves. */
#include "ext.h"

static PyObject *
encode_integer(PyObject *module, PyObject *args)
{
    (void)module;
    unsigned long long value;
    unsigned prefix;
    uint8_t out[16];
    size_t written;
    if (!PyArg_ParseTuple(args, "KI", &value, &prefix))
        return NULL;
    if (sw_hpack_integer_encode(value, prefix, 0, out, sizeof out, &written) != SW_STATUS_OK)
        return PyErr_Format(PyExc_ValueError, "Prefix bits must be between 1 and 8, got %u", prefix);
    return PyBytes_FromStringAndSize((const char *)out, (Py_ssize_t)written);
}

/* (octets, prefix): (value, octets used); or None where it is no integer. */
static PyObject *
decode_integer(PyObject *module, PyObject *args)
{
    (void)module;
    const char *octets;
    Py_ssize_t length;
    unsigned prefix;
    uint64_t value;
    if (!PyArg_ParseTuple(args, "y#I", &octets, &length, &prefix))
        return NULL;
    sw_octets in = {(const uint8_t *)octets, (size_t)length};
    enum sw_status status = sw_hpack_integer_decode(&in, prefix, &value, NULL);
    if (status == SW_STATUS_INVALID_ARGUMENT)
        return PyErr_Format(PyExc_ValueError, "Prefix bits must be between 1 and 8, got %u", prefix);
    if (status != SW_STATUS_OK)
        Py_RETURN_NONE;
    return Py_BuildValue("(Kn)", (unsigned long long)value, length - (Py_ssize_t)in.length);
}

static PyObject *
huffman_encode(PyObject *module, PyObject *string)
{
    (void)module;
    char *octets;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(string, &octets, &length) < 0)
        return NULL;
    sw_octets in = {(const uint8_t *)octets, (size_t)length};
    size_t size = sw_hpack_huffman_length(in), written = 0;
    PyObject *coded = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)size);
    if (coded && sw_hpack_huffman_encode(in, (uint8_t *)PyBytes_AS_STRING(coded), size, &written) != SW_STATUS_OK)
        Py_CLEAR(coded);
    return coded || PyErr_Occurred() ? coded : PyErr_NoMemory();
}

/* The string, or None where it is not coded so. */
static PyObject *
huffman_decode(PyObject *module, PyObject *coded)
{
    (void)module;
    char *octets;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(coded, &octets, &length) < 0)
        return NULL;
    sw_octets in = {(const uint8_t *)octets, (size_t)length};
    size_t size = (size_t)length / 5 * 8 + 8, found = 0;
    PyObject *string = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)size);
    if (!string)
        return NULL;
    if (sw_hpack_huffman_decode(in, (uint8_t *)PyBytes_AS_STRING(string), size, &found, NULL) != SW_STATUS_OK) {
        Py_DECREF(string);
        Py_RETURN_NONE;
    }
    _PyBytes_Resize(&string, (Py_ssize_t)found);
    return string;
}

PyMethodDef string_functions[] = {
    {"encode_integer", encode_integer, METH_VARARGS, "(value, prefix): octets."},
    {"decode_integer", decode_integer, METH_VARARGS, "(octets, prefix): (value, octets used), or None."},
    {"huffman_encode", huffman_encode, METH_O, "A string in Huffman code."},
    {"huffman_decode", huffman_decode, METH_O, "What a coded string says, or None."},
    {NULL, NULL, 0, NULL},
};
