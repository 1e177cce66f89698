"""What an H2Connection is made with."""
from __future__ import annotations

import sys
import typing


class DummyLogger:
    """Says nothing."""

    def __init__(self, *vargs: typing.Any) -> None:
        pass

    def debug(self, *vargs: typing.Any, **kwargs: typing.Any) -> None:
        """Does nothing."""

    def trace(self, *vargs: typing.Any, **kwargs: typing.Any) -> None:
        """Does nothing."""


class OutputLogger:
    """Writes lines to a file, stderr by default."""

    def __init__(self, file: typing.TextIO | None = None, trace_level: bool = False) -> None:
        self.file = file or sys.stderr
        self.trace_level = trace_level

    def debug(self, fmtstr: str, *args: typing.Any) -> None:
        """A line of what happens."""
        print(f"h2 (debug): {fmtstr % args}", file=self.file)

    def trace(self, fmtstr: str, *args: typing.Any) -> None:
        """A line of what is on the wire, when the level is that of traces."""
        if self.trace_level:
            print(f"h2 (trace): {fmtstr % args}", file=self.file)


class H2Configuration:
    """Options of a connection. The flags may be changed while it lives.

    strict: True holds peers and programs to RFC 9113. False selects what h2 does where the C library can: no limits for floods, and what
    DIFFERENCES.md says. It is looked at when the connection begins.
    """

    client_side: bool
    validate_outbound_headers: bool
    normalize_outbound_headers: bool
    split_outbound_cookies: bool
    validate_inbound_headers: bool
    normalize_inbound_headers: bool
    strict: bool
    header_encoding: str | None
    logger: typing.Any

    _FLAGS = frozenset({
        "client_side", "validate_outbound_headers", "normalize_outbound_headers", "split_outbound_cookies", "validate_inbound_headers",
        "normalize_inbound_headers", "strict",
    })

    def __init__(
        self,
        client_side: bool = True,
        header_encoding: bool | str | None = None,
        validate_outbound_headers: bool = True,
        normalize_outbound_headers: bool = True,
        split_outbound_cookies: bool = False,
        validate_inbound_headers: bool = True,
        normalize_inbound_headers: bool = True,
        logger: typing.Any = None,
        *,
        strict: bool = True,
    ) -> None:
        self.client_side = client_side
        self.header_encoding = header_encoding  # type: ignore[assignment]
        self.validate_outbound_headers = validate_outbound_headers
        self.normalize_outbound_headers = normalize_outbound_headers
        self.split_outbound_cookies = split_outbound_cookies
        self.validate_inbound_headers = validate_inbound_headers
        self.normalize_inbound_headers = normalize_inbound_headers
        self.strict = strict
        self.logger = logger or DummyLogger()

    def __setattr__(self, name: str, value: object) -> None:
        if name in self._FLAGS and not isinstance(value, bool):
            raise ValueError(f"{name} must be a bool")
        if name == "header_encoding":
            if not isinstance(value, (bool, str, type(None))):
                raise ValueError("header_encoding must be bool, string, or None")
            if value is True:
                raise ValueError("header_encoding cannot be True")
            value = value or None
        object.__setattr__(self, name, value)


__all__ = ["DummyLogger", "H2Configuration", "OutputLogger"]
