"""H2Connection, both roles: messages, windows, refusals, settings."""
from __future__ import annotations

import unittest

from tests.python.support import POST, REQUEST, RESPONSE, Pair, h2, kinds

import h2.errors
import h2.exceptions
import h2.settings


class Messages(unittest.TestCase):
    def test_a_request_and_its_response(self) -> None:
        pair = Pair()
        pair.client.send_headers(1, POST, end_stream=False)
        pair.client.send_data(1, b"question", end_stream=True)
        _, server = pair.pump()
        self.assertEqual(kinds(server), ["RequestReceived", "DataReceived", "StreamEnded"])
        self.assertEqual(server[0].headers, POST)
        self.assertIs(server[1].stream_ended, server[2])
        pair.server.send_headers(1, RESPONSE)
        pair.server.send_data(1, b"answer")
        pair.server.send_headers(1, [(b"checked", b"yes")], end_stream=True)
        client, _ = pair.pump()
        self.assertEqual(kinds(client), ["ResponseReceived", "DataReceived", "TrailersReceived", "StreamEnded"])
        self.assertEqual((client[1].data, client[1].flow_controlled_length), (b"answer", 6))
        self.assertEqual((pair.client.open_outbound_streams, pair.server.open_inbound_streams), (0, 0))

    def test_informational_responses_come_before_the_final_one(self) -> None:
        pair = Pair()
        pair.request()
        pair.server.send_headers(1, [(b":status", b"103"), (b"link", b"</a>")])
        pair.server.send_headers(1, RESPONSE, end_stream=True)
        self.assertEqual(kinds(pair.pump()[0]), ["InformationalResponseReceived", "ResponseReceived", "StreamEnded"])

    def test_str_mixed_case_and_connection_fields_are_normalised(self) -> None:
        pair = Pair(server={"header_encoding": "utf-8"})
        pair.client.send_headers(1, [(name.decode(), value.decode()) for name, value in REQUEST] + [
            ("X-Mixed", " value "), ("Connection", "close"), ("Cookie", "a=1"), ("cookie", "b=2"), ("last", "1")])
        headers = pair.pump()[1][0].headers
        self.assertEqual(headers[4:], [("x-mixed", "value"), ("last", "1"), ("cookie", "a=1; b=2")])

    def test_a_push(self) -> None:
        pair = Pair()
        pair.request()
        pair.server.push_stream(1, 2, REQUEST)
        pair.server.send_headers(2, RESPONSE, end_stream=True)
        client, _ = pair.pump()
        self.assertEqual(kinds(client), ["PushedStreamReceived", "ResponseReceived", "StreamEnded"])
        self.assertEqual((client[0].pushed_stream_id, client[0].parent_stream_id, client[0].headers), (2, 1, REQUEST))

    def test_resets_say_whose_they_are(self) -> None:
        pair = Pair()
        pair.request(end_stream=False)
        pair.server.reset_stream(1, h2.errors.ErrorCodes.CANCEL)
        (event,) = pair.pump()[0]
        self.assertEqual((event.stream_id, event.error_code, event.remote_reset), (1, h2.errors.ErrorCodes.CANCEL, True))
        with self.assertRaises(h2.exceptions.StreamClosedError):
            pair.client.send_data(1, b"late")

    def test_ping_and_goaway(self) -> None:
        pair = Pair()
        pair.client.ping(b"12345678")
        client, server = pair.pump()
        self.assertEqual((client[0].ping_data, server[0].ping_data), (b"12345678", b"12345678"))
        pair.server.close_connection(h2.errors.ErrorCodes.ENHANCE_YOUR_CALM, b"enough")
        (event,) = pair.pump()[0]
        self.assertEqual((event.error_code, event.last_stream_id, event.additional_data), (11, 0, b"enough"))

    def test_any_cut_of_the_octets_gives_the_same_events(self) -> None:
        whole = Pair()
        whole.client.send_headers(1, POST)
        whole.client.send_data(1, b"x", end_stream=True)
        octets = whole.client.data_to_send()
        cut = Pair()
        events = [event for octet in octets for event in cut.server.receive_data(bytes([octet]))]
        self.assertEqual(events, whole.server.receive_data(octets))


class Refusals(unittest.TestCase):
    def test_an_error_keeps_the_events_before_it(self) -> None:
        pair = Pair()
        pair.client.send_headers(1, REQUEST, end_stream=True)
        with self.assertRaises(h2.exceptions.ProtocolError) as caught:
            pair.server.receive_data(pair.client.data_to_send() + b"\0\0\1\0\0\0\0\0\0x")
        self.assertEqual(kinds(caught.exception.events), ["RequestReceived", "StreamEnded"])
        self.assertEqual(caught.exception.cite, "rfc9113-6.1-05")
        self.assertEqual(pair.server.data_to_send()[3], 7)  # GOAWAY

    def test_a_refused_call_leaves_the_stream_as_it_was(self) -> None:
        pair = Pair()
        with self.assertRaises(h2.exceptions.ProtocolError):
            pair.client.send_headers(1, REQUEST[:-1])
        self.assertEqual(pair.client.data_to_send(), b"")
        self.assertEqual(pair.request(), 1)

    def test_content_has_to_fit_window_and_frame(self) -> None:
        pair = Pair()
        pair.client.send_headers(1, POST)
        with self.assertRaises(h2.exceptions.FrameTooLargeError):
            pair.client.send_data(1, bytes(16385))
        for _ in range(3):
            pair.client.send_data(1, bytes(16384))
        with self.assertRaises(h2.exceptions.FlowControlError):
            pair.client.send_data(1, bytes(16384))
        self.assertEqual(pair.client.local_flow_control_window(1), 65535 - 3 * 16384)

    def test_streams_that_never_were(self) -> None:
        pair = Pair()
        for call in (lambda: pair.client.send_data(1, b"x"), lambda: pair.client.end_stream(5), lambda: pair.client.reset_stream(3),
                     lambda: pair.client.local_flow_control_window(1)):
            with self.assertRaises(h2.exceptions.NoSuchStreamError):
                call()


class Settings(unittest.TestCase):
    def test_settings_are_in_force_with_their_acknowledgement(self) -> None:
        pair = Pair()
        pair.client.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: 100})
        self.assertEqual(pair.client.local_settings.initial_window_size, 65535)
        client, server = pair.pump()
        self.assertEqual(server[0].changed_settings[4].original_value, 65535)
        self.assertEqual(client[0].changed_settings[4].new_value, 100)
        self.assertEqual((pair.client.local_settings.initial_window_size, pair.server.remote_settings.initial_window_size), (100, 100))

    def test_windows_open_when_content_is_acknowledged(self) -> None:
        pair = Pair()
        pair.client.send_headers(1, POST)
        for _ in range(3):
            pair.client.send_data(1, bytes(16384))
        events = [event for event in pair.pump()[1] if isinstance(event, h2.events.DataReceived)]
        for event in events:
            pair.server.acknowledge_received_data(event.flow_controlled_length, 1)
        pair.pump()
        self.assertEqual(pair.client.local_flow_control_window(1), 65535)


if __name__ == "__main__":
    unittest.main()
