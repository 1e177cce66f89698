/*
 * What --version says. The Makefile has the number.
 */
#ifndef EXAMPLES_VERSION_H
#define EXAMPLES_VERSION_H

#ifndef EXAMPLES_VERSION
#define EXAMPLES_VERSION "without a number"
#endif

#endif
