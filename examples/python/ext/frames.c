/* Frames by themselves: what is wrong with one, and one in words. */
#include "ext.h"

enum { HEADER = 9, LARGEST = (1 << 24) - 1 };

/* Reads a whole frame. Raises ValueError for octets that are not one; otherwise *status is what the library says of it. */
static bool
read_frame(PyObject *octets, sw_frame *frame, sw_frame_error *error, enum sw_status *status)
{
    char *start;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(octets, &start, &length) < 0)
        return false;
    const uint8_t *whole = (const uint8_t *)start;
    if (length >= HEADER)
        sw_frame_read_header(whole, LARGEST, frame, NULL);
    if (length < HEADER || (size_t)length - HEADER != frame->length) {
        PyErr_SetString(PyExc_ValueError, "not one whole frame");
        return false;
    }
    *status = sw_frame_read_payload(frame, whole + HEADER, error);
    return true;
}

/* None; or (rule, cite, why, error code, octet) of what a connection finds wrong with the frame. */
static PyObject *
frame_error(PyObject *module, PyObject *octets)
{
    (void)module;
    sw_frame frame;
    sw_frame_error error;
    enum sw_status status;
    if (!read_frame(octets, &frame, &error, &status))
        return NULL;
    if (status == SW_STATUS_OK)
        Py_RETURN_NONE;
    return Py_BuildValue("(sssIn)", error.rule, error.cite, error.why, (unsigned)error.error, (Py_ssize_t)error.octet);
}

static PyObject *
frame_describe(PyObject *module, PyObject *octets)
{
    (void)module;
    sw_frame frame;
    enum sw_status status;
    if (!read_frame(octets, &frame, NULL, &status))
        return NULL;
    size_t length = sw_frame_describe(&frame, NULL, 0);
    char *text = PyMem_Malloc(length + 1);
    if (!text)
        return PyErr_NoMemory();
    sw_frame_describe(&frame, text, length + 1);
    PyObject *string = PyUnicode_DecodeUTF8(text, (Py_ssize_t)length, "replace");
    PyMem_Free(text);
    return string;
}

PyMethodDef frame_functions[] = {
    {"frame_error", frame_error, METH_O, "What is wrong with a frame, or None."},
    {"frame_describe", frame_describe, METH_O, "A frame in words."},
    {NULL, NULL, 0, NULL},
};
