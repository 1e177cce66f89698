"""Frames of HTTP/2 with the names of hyperframe."""
from __future__ import annotations

__version__ = "6.2.0+statewire"
