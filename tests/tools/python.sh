#!/bin/sh
# Print the python3 that runs the generator: the first that has its modules, else Debian's with Debian's packages.
modules="import sys, yaml, jsonschema, jinja2; sys.exit(sys.version_info < (3, 11))"
for python in python3 /usr/bin/python3; do
    if "$python" -c "$modules" >/dev/null 2>&1; then
        command -v "$python"
        exit 0
    fi
done
if "$(dirname "$0")/need.sh" python3 python:yaml python:jsonschema python:jinja2 &&
    /usr/bin/python3 -c "$modules" >/dev/null 2>&1; then
    echo /usr/bin/python3
    exit 0
fi
echo "python: a Python 3.11 with yaml, jsonschema and jinja2 is needed" >&2
echo python3
exit 1
