/* The module _statewire: three base classes, and functions. */
#include "ext.h"

static PyObject *
add_type(PyObject *module, const char *name, PyType_Spec *spec)
{
    PyObject *type = PyType_FromSpec(spec);
    if (type && PyModule_AddObjectRef(module, name, type) < 0)
        Py_CLEAR(type);
    return type;
}

/* A type takes one list of methods when it is made; these are the other files'. */
static bool
add_methods(PyObject *type, PyMethodDef *methods)
{
    for (; methods->ml_name; methods++) {
        PyObject *method = PyDescr_NewMethod((PyTypeObject *)type, methods);
        if (!method || PyObject_SetAttrString(type, methods->ml_name, method) < 0)
            return false;
        Py_DECREF(method);
    }
    return true;
}

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, .m_name = "_statewire",        .m_doc = "The C half of h2 and hpack, on statewire.",
    .m_size = -1,          .m_methods = string_functions,
};

PyMODINIT_FUNC
PyInit__statewire(void)
{
    PyObject *module = PyModule_Create(&definition);
    PyObject *type =
        module && PyModule_AddFunctions(module, frame_functions) == 0 ? add_type(module, "Connection", &connection_spec) : NULL;
    if (!type || !add_methods(type, send_methods) || !add_methods(type, query_methods))
        return NULL;
    Py_DECREF(type);
    Py_XDECREF(add_type(module, "Encoder", &encoder_spec));
    Py_XDECREF(add_type(module, "Decoder", &decoder_spec));
    return PyErr_Occurred() ? NULL : module;
}
