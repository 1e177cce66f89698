"""HTTP/2 as octets, for clients that no library would let us write. Numbers are RFC 9113's, typed from there."""
import struct

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, SETTINGS, WINDOW_UPDATE = 0x0, 0x1, 0x4, 0x8
END_STREAM, END_HEADERS = 0x1, 0x4
INITIAL_WINDOW_SIZE = 0x4
LARGEST_WINDOW = (1 << 31) - 1
FIRST_WINDOW = 65535


def frame(kind, flags, stream, payload):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def settings(**values):
    return frame(SETTINGS, 0, 0, b"".join(struct.pack(">HI", number, value) for number, value in values.values()))


def window_update(stream, increment):
    return frame(WINDOW_UPDATE, 0, stream, struct.pack(">I", increment))


def greeting_of_a_glutton():
    """A client that allows as much content as can be said."""
    return (PREFACE + settings(window=(INITIAL_WINDOW_SIZE, LARGEST_WINDOW)) +
            window_update(0, LARGEST_WINDOW - FIRST_WINDOW))


def get(stream, path):
    """:method GET and :scheme http are in the static table (RFC 7541 A); :path and :authority are literals without indexing."""
    def literal(index, value):
        return bytes([index, len(value)]) + value.encode()
    return frame(HEADERS, END_STREAM | END_HEADERS, stream, b"\x82\x86" + literal(4, path) + literal(1, "127.0.0.1"))
