#!/bin/sh
# unittest.sh PYTHON FOLDER : run Python's unittest over a folder and end with `N passed, N failed[, N skipped]`.
PYTHONDONTWRITEBYTECODE=1 exec "$1" - "$2" <<'PYTHON'
import sys
import unittest

sys.path.insert(0, ".")
suite = unittest.defaultTestLoader.discover(sys.argv[1])
result = unittest.TextTestRunner(stream=sys.stdout, verbosity=1).run(suite)
failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
for test, reason in result.skipped:
    print(f"skipped: {test}: {reason}")
skipped = f", {len(result.skipped)} skipped" if result.skipped else ""
print(f"{result.testsRun - failed - len(result.skipped)} passed, {failed} failed{skipped}")
sys.exit(failed > 0 or result.testsRun == 0)
PYTHON
