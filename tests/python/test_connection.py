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


class Details(unittest.TestCase):
    def test_padding_counts_against_windows(self) -> None:
        pair = Pair()
        pair.client.send_headers(1, POST)
        pair.client.send_data(1, b"four", pad_length=10)
        self.assertEqual(pair.client.local_flow_control_window(1), 65535 - 15)
        event = pair.pump()[1][1]
        pair.server.acknowledge_received_data(event.flow_controlled_length, 1)
        for wrong, error in (("1", TypeError), (-1, ValueError), (256, ValueError)):
            with self.assertRaises(error):
                pair.client.send_data(1, b"", pad_length=wrong)

    def test_an_empty_frame_goes_out(self) -> None:
        pair = Pair()
        pair.client.send_headers(1, POST)
        pair.client.data_to_send()
        pair.client.send_data(1, b"")
        self.assertEqual(pair.client.data_to_send(), b"\0\0\0\0\0\0\0\0\1")

    def test_priorities_of_rfc_7540(self) -> None:
        pair = Pair()
        pair.client.send_headers(1, REQUEST, priority_weight=200, priority_depends_on=0, priority_exclusive=True)
        pair.client.prioritize(3, weight=5, depends_on=1)
        server = pair.pump()[1]
        self.assertEqual([(event.stream_id, event.weight, event.depends_on, event.exclusive) for event in server[1:]],
                         [(1, 200, 0, True), (3, 5, 1, False)])
        self.assertIs(server[0].priority_updated, server[1])
        for call in (lambda: pair.client.prioritize(5, weight=257), lambda: pair.client.prioritize(5, depends_on=5),
                     lambda: pair.client.send_headers(5, REQUEST, priority_weight=0)):
            with self.assertRaises(h2.exceptions.ProtocolError):
                call()
        for call in (lambda: pair.server.prioritize(1), lambda: pair.server.send_headers(1, RESPONSE, priority_weight=1)):
            with self.assertRaises(h2.exceptions.RFC1122Error):
                call()

    def test_alternative_services(self) -> None:
        pair = Pair()
        pair.request()
        pair.server.advertise_alternative_service(b'h2=":8000"', origin=b"https://other.example")
        pair.server.advertise_alternative_service(b"clear", stream_id=1)
        self.assertEqual([(event.origin, event.field_value) for event in pair.pump()[0]],
                         [(b"https://other.example", b'h2=":8000"'), (b"example.com", b"clear")])
        for arguments in ({"field_value": "text"}, {"field_value": b"", "origin": b"", "stream_id": 1}):
            with self.assertRaises(ValueError):
                pair.server.advertise_alternative_service(**arguments)

    def test_frames_that_h2_does_not_know(self) -> None:
        pair = Pair()
        frame = pair.server.receive_data(b"\0\0\3\xfe\x17\0\0\0\0abc")[0].frame
        self.assertEqual((frame.type, frame.flag_byte, frame.stream_id, frame.body), (0xFE, 0x17, 0, b"abc"))
        update = b"\0\0\7\x10\0\0\0\0\0\0\0\0\1u=1"
        self.assertEqual(pair.server.receive_data(update)[0].frame.serialize(), update)

    def test_goaway_with_a_chosen_last_stream(self) -> None:
        pair = Pair()
        pair.request()
        pair.server.close_connection(last_stream_id=2**31 - 1)
        self.assertEqual(pair.pump()[0][0].last_stream_id, 2**31 - 1)

    def test_windows_of_streams_and_connection(self) -> None:
        pair = Pair()
        pair.request()
        pair.client.increment_flow_control_window(1000)
        pair.client.increment_flow_control_window(500, stream_id=1)
        self.assertEqual([(event.stream_id, event.delta) for event in pair.pump()[1]], [(0, 1000), (1, 500)])
        self.assertEqual((pair.client.inbound_flow_control_window, pair.server.outbound_flow_control_window), (66535, 66535))
        self.assertEqual(pair.server.local_flow_control_window(1), 66035)
        for wrong in (0, 2**31):
            with self.assertRaises(ValueError):
                pair.client.increment_flow_control_window(wrong)
        with self.assertRaises(h2.exceptions.FlowControlError):
            pair.client.increment_flow_control_window(2**31 - 1)

    def test_an_upgrade_from_http_1_1(self) -> None:
        config = h2.config.H2Configuration
        client, server = h2.connection.H2Connection(config()), h2.connection.H2Connection(config(client_side=False))
        client.local_settings.initial_window_size = 1000
        client.local_settings.acknowledge()
        settings = client.initiate_upgrade_connection()
        self.assertIsNone(server.initiate_upgrade_connection(settings))
        self.assertEqual(server.remote_settings.initial_window_size, 1000)
        server.send_headers(1, RESPONSE, end_stream=True)
        events = client.receive_data(server.data_to_send())
        self.assertEqual(kinds(events), ["RemoteSettingsChanged", "ResponseReceived", "StreamEnded"])
        server.receive_data(client.data_to_send())
        self.assertEqual(client.get_next_available_stream_id(), 3)
        for wrong in ("a b", b"AAQ"):
            with self.assertRaises(ValueError):
                h2.connection.H2Connection(config(client_side=False)).initiate_upgrade_connection(wrong)

    def test_states_of_streams(self) -> None:
        from h2.stream import StreamState
        pair = Pair()
        pair.request()
        pair.client.send_headers(3, POST)
        pair.pump()
        for end, wanted in ((pair.client, [StreamState.HALF_CLOSED_LOCAL, StreamState.OPEN]),
                            (pair.server, [StreamState.HALF_CLOSED_REMOTE, StreamState.OPEN])):
            self.assertEqual([end.streams[stream_id].state_machine.state for stream_id in (1, 3)], wanted)
            self.assertTrue(end.streams[1].open)
        self.assertEqual(pair.client.streams[3].outbound_flow_control_window, 65535)
        self.assertNotIn(5, pair.client.streams)
        with self.assertRaises(h2.exceptions.NoSuchStreamError):
            pair.client._get_stream_by_id(5)
        self.assertEqual(pair.client.state_machine.state, h2.connection.ConnectionState.CLIENT_OPEN)
        pair.client.close_connection()
        self.assertEqual(pair.client.state_machine.state, h2.connection.ConnectionState.CLOSED)

    def test_identifiers_below_those_used(self) -> None:
        pair = Pair()
        pair.client.send_headers(5, REQUEST, end_stream=True)
        pair.pump()
        with self.assertRaises(h2.exceptions.StreamIDTooLowError) as caught:
            pair.client.send_headers(3, REQUEST)
        self.assertEqual((caught.exception.stream_id, caught.exception.max_stream_id), (3, 5))
        self.assertEqual((pair.client.highest_outbound_stream_id, pair.server.highest_inbound_stream_id), (5, 5))


class Validation(unittest.TestCase):
    BAD = [*REQUEST, (b"te", b"gzip"), (b"x", b"a\0b")]

    def test_sent_fields_are_validated_unless_switched_off(self) -> None:
        with self.assertRaises(h2.exceptions.ProtocolError):
            Pair().client.send_headers(1, self.BAD)
        pair = Pair({"validate_outbound_headers": False}, {"validate_inbound_headers": False})
        pair.client.send_headers(1, self.BAD)
        self.assertEqual(pair.pump()[1][0].headers, self.BAD)

    def test_received_fields_are_validated_unless_switched_off(self) -> None:
        pair = Pair({"validate_outbound_headers": False})
        pair.client.send_headers(1, self.BAD)
        self.assertEqual(kinds(pair.pump()[1]), [])

    def test_a_client_takes_what_a_server_should_not_send(self) -> None:
        pair = Pair({"validate_inbound_headers": False}, {"validate_outbound_headers": False, "normalize_outbound_headers": False})
        pair.request()
        pair.server.send_headers(1, [*RESPONSE, (b"Mixed", b"case"), (b"connection", b"close")], end_stream=True)
        self.assertEqual(pair.pump()[0][0].headers[2:], [(b"Mixed", b"case"), (b"connection", b"close")])


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
