"""HTTP/2 for Python with the names of h2, on the C library statewire."""
from __future__ import annotations

__version__ = "4.4.1+statewire"
