"""examples/python/DIFFERENCES.md: for each row a test, named after it, of what Debian's h2 does and of what ours does."""
from __future__ import annotations

import os
import re
import struct
import typing
import unittest

from tests.python import both
from tests.python.support import POST, REQUEST, RESPONSE
from tests.python.wire import PREFACE, split

import hpack
import hpack.huffman
from hyperframe.frame import DataFrame, Frame, HeadersFrame, PingFrame, RstStreamFrame, SettingsFrame

TABLE = os.path.join(os.path.dirname(__file__), "..", "..", "examples", "python", "DIFFERENCES.md")
GOAWAY, RST_STREAM, PING, DATA, SETTINGS = 7, 3, 6, 0, 4


def raw(*frames: Frame) -> bytes:
    """Frames on the wire."""
    return b"".join(frame.serialize() for frame in frames)


def block(fields: list[tuple[bytes, bytes]]) -> bytes:
    """A field block of literals, for any decoder at any time."""
    return b"".join(b"\x10" + bytes([len(name)]) + name + bytes([len(value)]) + value for name, value in fields)


def headers(stream_id: int, fields: list[tuple[bytes, bytes]], *flags: str) -> HeadersFrame:
    """HEADERS with a whole block."""
    return HeadersFrame(stream_id, block(fields), flags=["END_HEADERS", *flags])


def begun(package: str, role: str, **options: typing.Any) -> both.End:
    """An end that has begun, whose peer has too."""
    end = both.process(package).connection(client_side=role == "client", **options)
    end.initiate_connection()
    end.data_to_send()
    end.receive_data(data=(PREFACE if role == "server" else b"") + raw(SettingsFrame(), SettingsFrame(flags=["ACK"])))
    end.data_to_send()
    return end


def names(call: typing.Callable[..., typing.Any], **arguments: typing.Any) -> list[str]:
    """Of the exception that a call raises; none: []."""
    try:
        call(**arguments)
    except both.Raised as raised:
        return raised.names
    return []


def sent(end: both.End) -> list[tuple[int | None, int]]:
    """(type, error code) of the frames that it wants to send."""
    return [(frame.type, getattr(frame, "error_code", 0)) for frame in split(end.data_to_send())]


class Differences(unittest.TestCase):
    @classmethod
    def tearDownClass(cls) -> None:
        both.close()

    def test_the_table_has_these_rows(self) -> None:
        with open(TABLE, encoding="utf-8") as file:
            rows = re.findall(r"^\| ([a-z0-9-]+) \| (?!h2 )", file.read(), re.MULTILINE)
        tests = [name.removeprefix("test_").replace("_", "-") for name in dir(self) if name.startswith("test_")]
        self.assertEqual(sorted(rows), sorted(set(tests) - {"the-table-has-these-rows"}))

    def both_ends(self, role: str, **options: typing.Any) -> tuple[both.End, both.End]:
        return begun("debian", role, **options), begun("ours", role, **options)

    def requested(self, *flags: str) -> tuple[both.End, both.End]:
        """Servers with a request on stream 1."""
        ends = self.both_ends("server")
        for end in ends:
            end.receive_data(data=raw(headers(1, REQUEST, *flags)))
        return ends

    # -- stricter

    def test_content_before_response(self) -> None:
        debian, ours = self.requested("END_STREAM")
        self.assertEqual(names(debian.send_data, stream_id=1, data=b"x"), [])
        self.assertIn("ProtocolError", names(ours.send_data, stream_id=1, data=b"x"))

    def test_first_frame(self) -> None:
        for package, wanted in (("debian", []), ("ours", ["ProtocolError", "H2Error"])):
            end = both.process(package).connection(client_side=False)
            end.initiate_connection()
            self.assertEqual(names(end.receive_data, data=PREFACE + raw(PingFrame(opaque_data=b"12345678"))), wanted)

    def test_field_octets_sent(self) -> None:
        debian, ours = self.both_ends("client")
        for value in (b"a\r\nb", b"a\0b"):
            arguments = {"stream_id": 1, "headers": [*REQUEST, (b"x", value)]}
            self.assertIn("ProtocolError", names(ours.send_headers, **arguments))
        self.assertEqual(names(debian.send_headers, **arguments), [])

    def test_field_grammar(self) -> None:
        debian, ours = self.both_ends("server")
        for stream_id, field in ((1, (b":path", b"nowhere")), (3, (b":method", b"G@T")), (5, (b":authority", b"user@host"))):
            fields = [field if name == field[0] else (name, value) for name, value in REQUEST]
            octets = raw(headers(stream_id, fields, "END_STREAM"))
            self.assertEqual(debian.receive_data(data=octets)[0][0], "RequestReceived")
            self.assertEqual((ours.receive_data(data=octets), sent(ours)), ([], [(RST_STREAM, 1)]))

    def test_content_length_sent(self) -> None:
        for end, wanted in zip(self.both_ends("client"), (False, True)):
            end.send_headers(stream_id=1, headers=[*POST, (b"content-length", b"3")])
            self.assertEqual("ProtocolError" in names(end.send_data, stream_id=1, data=b"four", end_stream=True), wanted)

    def test_settings_ack_payload(self) -> None:
        octets = struct.pack(">HBBBL", 0, 6, SETTINGS, 1, 0) + bytes(6)
        for end, code in zip(self.both_ends("server"), (1, 6)):
            self.assertIn("ProtocolError", names(end.receive_data, data=octets))
            self.assertEqual(sent(end), [(GOAWAY, code)])

    def test_unpromised_streams(self) -> None:
        debian, ours = self.both_ends("client")
        octets = raw(headers(2, REQUEST, "END_STREAM"))
        self.assertEqual(debian.receive_data(data=octets)[0][0], "RequestReceived")
        self.assertIn("ProtocolError", names(ours.receive_data, data=octets))

    def test_over_acknowledged(self) -> None:
        debian, ours = self.requested()
        mild = begun("ours", "server", strict=False)
        mild.receive_data(data=raw(headers(1, REQUEST)))
        for end in (debian, ours, mild):
            end.receive_data(data=raw(DataFrame(1, b"four")))
        arguments = {"acknowledged_size": 5, "stream_id": 1}
        self.assertEqual(names(debian.acknowledge_received_data, **arguments), [])
        self.assertIn("FlowControlError", names(ours.acknowledge_received_data, **arguments))
        self.assertEqual(names(mild.acknowledge_received_data, **arguments), [])

    # -- milder

    def test_malformed_message(self) -> None:
        debian, ours = self.both_ends("server")
        octets = raw(headers(1, REQUEST[:-1], "END_STREAM"))
        self.assertIn("ProtocolError", names(debian.receive_data, data=octets))
        self.assertEqual(sent(debian), [(GOAWAY, 1)])
        self.assertEqual((ours.receive_data(data=octets), sent(ours)), ([], [(RST_STREAM, 1)]))

    def test_too_many_streams(self) -> None:
        debian, ours = self.both_ends("server")
        octets = raw(*(headers(2 * number + 1, REQUEST) for number in range(101)))
        self.assertIn("TooManyStreamsError", names(debian.receive_data, data=octets))
        self.assertEqual((len(ours.receive_data(data=octets)), sent(ours)), (100, [(RST_STREAM, 7)]))

    def test_header_list_too_large(self) -> None:
        debian, ours = self.both_ends("server")
        field = b"\x40\x01x\x7f\xa1\x1e" + b"y" * 4000 # once, then by its index
        frame = HeadersFrame(1, block(REQUEST) + field + b"\xbe" * 20, flags=["END_HEADERS", "END_STREAM"])
        self.assertIn("DenialOfServiceError", names(debian.receive_data, data=raw(frame)))
        self.assertEqual((ours.receive_data(data=raw(frame)), sent(ours)), ([], [(RST_STREAM, 11)]))

    def test_goaway_drains(self) -> None:
        for end, wanted in zip(self.requested("END_STREAM"), (["ProtocolError", "H2Error"], [])):
            end.close_connection()
            self.assertEqual(names(end.send_headers, stream_id=1, headers=RESPONSE, end_stream=True), wanted)

    def test_late_frames(self) -> None:
        for end, wanted in zip(self.requested(), ([(RST_STREAM, 5)], [])):
            end.reset_stream(stream_id=1)
            end.data_to_send()
            self.assertEqual(end.receive_data(data=raw(DataFrame(1, b"late"))), [])
            self.assertEqual(sent(end), wanted)

    # -- better

    def test_refused_calls(self) -> None:
        debian, ours = self.both_ends("client")
        for end in (debian, ours):
            self.assertIn("ProtocolError", names(end.send_headers, stream_id=1, headers=[*REQUEST[:-1], (b"new", b"entry")]))
        self.assertEqual((debian.get_next_available_stream_id(), ours.get_next_available_stream_id()), (3, 1))

    def test_events_before_an_error(self) -> None:
        octets = raw(PingFrame(opaque_data=b"12345678")) + b"\0\0\1\0\0\0\0\0\0x"
        for end in self.both_ends("server"):
            self.assertIn("ProtocolError", names(end.receive_data, data=octets))
        import h2.connection  # ours, in this process
        import h2.config
        import h2.exceptions
        server = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        server.initiate_connection()
        with self.assertRaises(h2.exceptions.ProtocolError) as caught:
            server.receive_data(PREFACE + raw(SettingsFrame()) + octets)
        self.assertEqual([type(event).__name__ for event in caught.exception.events], ["RemoteSettingsChanged", "PingReceived"])

    def test_raw_exceptions(self) -> None:
        debian, ours = self.both_ends("client")
        arguments = {"increment": 1, "stream_id": 1}
        self.assertEqual(names(debian.increment_flow_control_window, **arguments)[0], "KeyError")
        self.assertEqual(names(ours.increment_flow_control_window, **arguments)[0], "NoSuchStreamError")

    def test_exact_exceptions(self) -> None:
        debian, ours = self.both_ends("server")
        self.assertEqual(names(debian.send_headers, stream_id=1, headers=RESPONSE)[0], "ProtocolError")
        self.assertEqual(names(ours.send_headers, stream_id=1, headers=RESPONSE)[:2], ["NoSuchStreamError", "ProtocolError"])

    def test_settings_one_at_a_time(self) -> None:
        found = []
        for package in ("debian", "ours"):
            pair = both.Pair(both.process(package), both.process(package))
            pair.pump()
            pair.ends["client"].update_settings(new_settings={4: 100})
            pair.ends["client"].update_settings(new_settings={5: 20000})
            found.append([event for event in pair.pump()["client"] if event[0] == "SettingsAcknowledged"])
        self.assertEqual(found[0][0], ("SettingsAcknowledged", (4, 100), (5, 20000)))
        self.assertEqual(found[1], [("SettingsAcknowledged", (4, 100)), ("SettingsAcknowledged", (5, 20000))])

    def test_settings_wait(self) -> None:
        for end, wanted in zip(self.both_ends("client"), ([{4: 100}, {4: 200}, {5: 20000}], [{4: 100}])):
            for settings in ({4: 100}, {4: 200}, {5: 20000}):
                end.update_settings(new_settings=settings)
            self.assertEqual([typing.cast(SettingsFrame, frame).settings for frame in split(end.data_to_send())], wanted)
        end.receive_data(data=raw(SettingsFrame(flags=["ACK"])))
        self.assertEqual([typing.cast(SettingsFrame, frame).settings for frame in split(end.data_to_send())], [{4: 200, 5: 20000}])

    def test_data_in_parts(self) -> None:
        octets = raw(DataFrame(1, b"together"))
        debian, ours = self.requested()
        self.assertEqual(debian.receive_data(data=octets[:12]), [])
        self.assertEqual(ours.receive_data(data=octets[:12]), [("DataReceived", 1, b"tog", 3)])
        self.assertEqual(debian.receive_data(data=octets[12:]), [("DataReceived", 1, b"together", 8)])
        self.assertEqual(ours.receive_data(data=octets[12:]), [("DataReceived", 1, b"ether", 5)])

    def test_acknowledgements_first(self) -> None:
        for end, wanted in zip(self.requested("END_STREAM"), ([1, DATA, PING], [1, PING, DATA])):
            end.send_headers(stream_id=1, headers=RESPONSE)
            end.send_data(stream_id=1, data=b"x")
            end.receive_data(data=raw(PingFrame(opaque_data=b"12345678")))
            self.assertEqual([kind for kind, _ in sent(end)], wanted)

    def test_floods(self) -> None:
        debian, ours = self.both_ends("server")
        mild = begun("ours", "server", strict=False)
        octets = raw(*(frame for number in range(1, 3001, 2) for frame in (headers(number, REQUEST), RstStreamFrame(number))))
        self.assertEqual(names(debian.receive_data, data=octets), [])
        self.assertIn("DenialOfServiceError", names(ours.receive_data, data=octets))
        self.assertEqual(sent(ours)[-1], (GOAWAY, 11))
        self.assertEqual(names(mild.receive_data, data=octets), [])

    def test_huffman_only_if_shorter(self) -> None:
        for end, plain in zip(self.both_ends("client"), (False, True)):
            end.send_headers(stream_id=1, headers=[*REQUEST, (b"x", b"\\^|")])
            self.assertEqual(b"\\^|" in end.data_to_send(), plain)

    def test_empty_static_values(self) -> None:
        debian = both.process("debian").coder()
        self.assertEqual((debian.encode(headers=[(b"accept", b"")]), hpack.Encoder().encode([(b"accept", b"")])), (b"\x53\x80", b"\x93"))

    def test_dynamic_names(self) -> None:
        sections = [[(b":path", b"GET")], [(b"x-name", b"/"), (b"x-name", b"GET")]]
        debian, ours = both.process("debian").coder(), hpack.Encoder()
        blocks = [(debian.encode(headers=fields, huffman=False), ours.encode(fields, huffman=False)) for fields in sections]
        self.assertEqual(blocks[1], (b"\x40\x06x-name\x01/\x7e\x03GET", b"\x40\x06x-name\x01/\x40\x06x-name\x03GET"))

    def test_sensitive_entries(self) -> None:
        debian = both.process("debian").coder()
        found = debian.encode(headers=[(b":method", b"GET", True)]), hpack.Encoder().encode([(b":method", b"GET", True)])
        self.assertEqual(found, (b"\x82", b"\x12\x83" + hpack.huffman.HuffmanEncoder().encode(b"GET")))

    def test_negative_table_index(self) -> None:
        with self.assertRaises(hpack.InvalidTableIndexError) as caught:
            hpack.Decoder().decode(b"\x80")
        self.assertEqual(caught.exception.cite, "rfc7541-6.1-01")

    # -- other

    def test_first_settings(self) -> None:
        found = []
        for package in ("debian", "ours"):
            end = both.process(package).connection(client_side=True)
            end.initiate_connection()
            found.append(sorted(typing.cast(SettingsFrame, next(split(end.data_to_send()))).settings))
        self.assertEqual(found, [[1, 2, 3, 4, 5, 6, 8], [3, 6]])

    def test_preface_first(self) -> None:
        for package, wanted in (("debian", [PING]), ("ours", [SETTINGS, PING])):
            end = both.process(package).connection(client_side=False)
            end.ping(opaque_data=b"12345678")
            self.assertEqual([kind for kind, _ in sent(end)], wanted)

    def test_window_updates(self) -> None:
        for end, wanted in zip(self.requested(), ([32768, 32768], [49152, 49152])):
            end.receive_data(data=raw(DataFrame(1, bytes(16384)), DataFrame(1, bytes(16384)), DataFrame(1, bytes(16384))))
            for _ in range(3):
                end.acknowledge_received_data(acknowledged_size=16384, stream_id=1)
            increments = [getattr(frame, "window_increment") for frame in split(end.data_to_send())]
            self.assertEqual(increments, wanted)

    def test_padding(self) -> None:
        frame = DataFrame(1, b"four", pad_length=10, flags=["PADDED"])
        for end, wanted in zip(self.requested(), (15, 4)):
            self.assertEqual(end.receive_data(data=raw(frame)), [("DataReceived", 1, b"four", wanted)])

    def test_empty_data(self) -> None:
        for end, wanted in zip(self.requested(), ([("DataReceived", 1, b"", 0)], [])):
            self.assertEqual(end.receive_data(data=raw(DataFrame(1))), wanted)

    def test_useless_window_updates(self) -> None:
        for end, wanted in zip(self.requested("END_STREAM"), ([(8, 0)], [])):
            end.increment_flow_control_window(increment=1, stream_id=1)
            self.assertEqual(sent(end), wanted)

    def test_order_of_checks(self) -> None:
        for end, wanted in zip(self.both_ends("client"), (True, False)):
            end.send_headers(stream_id=1, headers=REQUEST, end_stream=True)
            self.assertEqual("FrameTooLargeError" in names(end.send_data, stream_id=1, data=bytes(16385)), wanted)

    def test_reset_drops_content(self) -> None:
        for end, wanted in zip(self.requested(), ([1, DATA, RST_STREAM], [1, RST_STREAM])):
            end.send_headers(stream_id=1, headers=RESPONSE)
            end.send_data(stream_id=1, data=b"x")
            end.reset_stream(stream_id=1, error_code=8)
            self.assertEqual([kind for kind, _ in sent(end)], wanted)

    def test_closed_streams_are_credited(self) -> None:
        for end, wanted in zip(self.requested(), ([RST_STREAM], [RST_STREAM, 8])):
            for _ in range(3):
                end.receive_data(data=raw(DataFrame(1, bytes(16384))))
            end.reset_stream(stream_id=1)
            self.assertEqual(sorted(kind for kind, _ in sent(end)), wanted)

    def test_internals(self) -> None:
        import h2.connection
        import h2.stream
        for module, name in ((h2.stream, "StreamInputs"), (h2.connection, "ConnectionInputs"), (h2, "frame_buffer")):
            self.assertFalse(hasattr(module, name), name)

    def test_views(self) -> None:
        import h2.connection
        connection = h2.connection.H2Connection()
        with self.assertRaises(AttributeError):
            connection.max_outbound_frame_size = 1
        with self.assertRaises(TypeError):
            connection.streams[1] = None  # type: ignore[index]


if __name__ == "__main__":
    unittest.main()
