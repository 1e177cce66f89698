"""A receive window by itself, for programs that keep windows of their own. Connections do not use it: theirs are the C library's."""
from __future__ import annotations

from .exceptions import FlowControlError

LARGEST_FLOW_CONTROL_WINDOW = 2**31 - 1


class WindowManager:
    """What the peer may send, and when it should be told that it may send more."""

    def __init__(self, max_window_size: int) -> None:
        if max_window_size > LARGEST_FLOW_CONTROL_WINDOW:
            raise ValueError("a window is at most 2^31-1 octets")
        self.max_window_size = max_window_size
        self.current_window_size = max_window_size
        self._bytes_processed = 0

    def window_consumed(self, size: int) -> None:
        """Content of so many octets came."""
        self.current_window_size -= size
        if self.current_window_size < 0:
            raise FlowControlError("Flow control window shrunk below 0")

    def window_opened(self, size: int) -> None:
        """The peer was told of so many octets more."""
        self.current_window_size += size
        if self.current_window_size > LARGEST_FLOW_CONTROL_WINDOW:
            raise FlowControlError(f"Flow control window mustn't exceed {LARGEST_FLOW_CONTROL_WINDOW}")
        self.max_window_size = max(self.max_window_size, self.current_window_size)

    def process_bytes(self, size: int) -> int | None:
        """So many octets were consumed; the increment to send now, or None."""
        self._bytes_processed += size
        owed = self._bytes_processed
        empty = self.current_window_size == 0 and owed > min(1024, self.max_window_size // 4)
        if not owed or not (empty or owed >= self.max_window_size // 2):
            return None
        self._bytes_processed = 0
        increment = min(owed, self.max_window_size - self.current_window_size)
        self.current_window_size += increment
        return increment


__all__ = ["LARGEST_FLOW_CONTROL_WINDOW", "WindowManager"]
