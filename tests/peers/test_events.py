"""Every kind of event between python-h2 and our end, in both roles (RFC 9113, 7838, 8336, 9218), in pieces of random sizes."""

import struct
import unittest

import h2.errors
import h2.events
import h2.settings

from live import OK, POST, REQUEST, Pair, written

SEEDS = range(6)
REFUSED, CANCEL, ENHANCE_YOUR_CALM = 7, 8, 11
LONG = b"0123456789" * 3000
SECRET = [("x-secret", "a" * 100)]


# What the ends have seen in all tests. python-h2 has no event for a PRIORITY frame that we send, nor for ORIGIN and PRIORITY_UPDATE.
OURS, THEIRS = set(), set()
ALL_OURS = set("""HEADERS DATA PUSH_PROMISE STREAM_RESET STREAM_CLOSED STREAM_WRITABLE STREAMS_AVAILABLE SETTINGS SETTINGS_ACK PING PING_ACK GOAWAY PRIORITY
    UNKNOWN_FRAME LIMIT_WARNING OUTPUT_AVAILABLE STREAM_ERROR ALTSVC PRIORITY_UPDATE ORIGIN""".split())
ALL_THEIRS = {name for name, kind in vars(h2.events).items() if isinstance(kind, type) and issubclass(kind, h2.events.Event) and name[0] != "_"} - {"Event"}


def tearDownModule():
    for seen, known in ((OURS, ALL_OURS), (THEIRS, ALL_THEIRS - {"PriorityUpdated"})):
        assert not known - seen, f"nothing has shown {known - seen}"


def frame(kind, flags, stream, payload):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def each(*roles, **config):
    """The test runs in each of the roles, with each seed."""

    def decorate(test):
        def run(self):
            for role in roles:
                for seed in SEEDS:
                    with self.subTest(role=role, seed=seed), Pair(role, seed, **config) as pair:
                        test(self, pair)
                        OURS.update(pair.kinds)
                        THEIRS.update(pair.their_kinds)
        return run

    return decorate


class Both(unittest.TestCase):
    """What either end may do."""

    @each("server", "client")
    def test_settings_ping_goaway(self, pair):
        self.assertIn("4:65535", pair.one("SETTINGS").get("settings", "").split("|") + ["4:65535"])
        pair.one("SETTINGS_ACK")
        pair.other("RemoteSettingsChanged")
        pair.other("SettingsAcknowledged")

        pair.h2.update_settings({h2.settings.SettingCodes.MAX_FRAME_SIZE: 20000, h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: 70000})
        pair.settle()
        self.assertEqual(sorted(pair.one("SETTINGS")["settings"].split("|")), ["4:70000", "5:20000"])
        self.assertEqual(sorted(pair.other("SettingsAcknowledged").changed_settings), [4, 5])
        pair.call("settings", "4:80000|6:5000")
        self.assertEqual({code: change.new_value for code, change in pair.other("RemoteSettingsChanged").changed_settings.items()}, {4: 80000, 6: 5000})
        self.assertEqual(sorted(pair.one("SETTINGS_ACK")["settings"].split("|")), ["4:80000", "6:5000"])

        pair.h2.ping(b"abcdefgh")
        pair.settle()
        self.assertEqual(pair.one("PING")["opaque"], b"abcdefgh".hex())
        pair.other("PingAckReceived", ping_data=b"abcdefgh")
        pair.call("ping", b"12345678")
        self.assertEqual(pair.one("PING_ACK")["opaque"], b"12345678".hex())
        pair.other("PingReceived", ping_data=b"12345678")

        pair.h2.increment_flow_control_window(1000)
        pair.call("credit", 0, 5000)
        self.assertEqual(pair.other("WindowUpdated", stream_id=0).delta, 5000)

        pair.call("frame", 0xF7, 5, 0, b"payload")
        unknown = pair.other("UnknownFrameReceived").frame
        self.assertEqual((unknown.type, unknown.flag_byte, unknown.body), (0xF7, 5, b"payload"))
        pair.write(frame(0xF6, 3, 0, b"other"))
        pair.settle()
        self.assertTrue(pair.one("UNKNOWN_FRAME").has(type=0xF6, flags=3, payload=b"other".hex(), stream=0))

        if pair.seed % 2 == 0:
            pair.call("goaway", 0, b"that is all")
            terminated = pair.other("ConnectionTerminated")
            self.assertEqual((terminated.error_code, terminated.additional_data), (0, b"that is all"))
        else:
            pair.h2.close_connection(0, b"that is all", 0)
            pair.settle()
            self.assertTrue(pair.one("GOAWAY").has(last=0, error=0, debug=b"that is all".hex()))

    @each("server", "client")
    def test_output_that_is_full(self, pair):
        pair.call("hold", 1)
        said = []
        while (said := pair.ask("ping", struct.pack(">Q", len(said) + 1))[0]) == "OK":
            pass
        self.assertEqual(said, "OUTPUT_FULL")
        pair.call("hold", 0)
        pair.one("OUTPUT_AVAILABLE")


class OurServer(unittest.TestCase):
    @each("server")
    def test_a_request_and_all_that_answers_it(self, pair):
        stream = pair.h2.get_next_available_stream_id()
        pair.h2.send_headers(stream, POST + SECRET, priority_weight=20, priority_depends_on=0, priority_exclusive=True)
        pair.h2.send_data(stream, b"abc", pad_length=9)
        pair.h2.send_data(stream, LONG[:16000])
        pair.h2.send_headers(stream, [("x-sum", "9")], end_stream=True)
        pair.settle()
        head = pair.one("HEADERS", section="request", stream=1, end=0, weight=20, exclusive=1, dependency=0)
        self.assertEqual(head.fields, POST + SECRET)
        data = pair.ours("DATA")
        self.assertEqual(b"".join(bytes.fromhex(one["octets"]) for one in data), b"abc" + LONG[:16000])
        self.assertEqual(sum(int(one["credit"]) for one in data), 16003)  # padding is credited at once
        self.assertEqual(pair.one("HEADERS", section="trailers", end=1).fields, [("x-sum", "9")])
        pair.theirs.clear()

        pair.call("headers", 1, 0, ":status:103|link:</a>")
        self.assertEqual(pair.other("InformationalResponseReceived", stream_id=1).headers, [(":status", "103"), ("link", "</a>")])
        pair.call("headers", 1, 0, written(OK + SECRET))
        self.assertEqual(pair.other("ResponseReceived").headers, OK + SECRET)
        pair.call("data", 1, 0, LONG[:10000])
        self.assertEqual(b"".join(event.data for event in pair.theirs if isinstance(event, h2.events.DataReceived)), LONG[:10000])
        pair.call("headers", 1, 1, "x-end:here")
        self.assertEqual(pair.other("TrailersReceived").headers, [("x-end", "here")])
        pair.other("StreamEnded", stream_id=1)
        self.assertTrue(pair.one("STREAM_CLOSED", stream=1).has(error=0, by=0))

    @each("server")
    def test_a_promise(self, pair):
        pair.h2.send_headers(1, REQUEST, end_stream=True)
        pair.settle()
        promised = int(pair.call("push", 1, written(REQUEST[:3] + [(":path", "/style.css")])))
        event = pair.other("PushedStreamReceived")
        self.assertEqual((event.parent_stream_id, event.pushed_stream_id, event.headers[3]), (1, promised, (":path", "/style.css")))
        pair.call("headers", promised, 1, written(OK))
        pair.other("ResponseReceived", stream_id=promised)
        pair.other("StreamEnded", stream_id=promised)
        again = int(pair.call("push", 1, written(REQUEST)))
        pair.h2.reset_stream(again, CANCEL)
        pair.settle()
        self.assertTrue(pair.one("STREAM_CLOSED", stream=again).has(error=CANCEL, by=1))

    @each("server")
    def test_resets(self, pair):
        for stream in (1, 3):
            pair.h2.send_headers(stream, POST)
        pair.settle()
        pair.h2.reset_stream(1, CANCEL)
        pair.call("reset", 3, REFUSED)
        self.assertTrue(pair.one("STREAM_RESET", stream=1).has(error=CANCEL, by=1))
        pair.one("STREAM_CLOSED", stream=1)
        self.assertEqual(pair.other("StreamReset", stream_id=3).error_code, REFUSED)
        self.assertTrue(pair.one("STREAM_CLOSED", stream=3).has(error=REFUSED, by=2))

    @each("server", validate_outbound_headers=False, normalize_outbound_headers=False)
    def test_a_malformed_request_is_a_stream_error(self, pair):
        pair.h2.send_headers(1, REQUEST + [("Upper", "case")], end_stream=True)
        pair.settle()
        self.assertTrue(pair.one("STREAM_ERROR", stream=1).has(error=1))
        pair.other("StreamReset", stream_id=1, error_code=h2.errors.ErrorCodes.PROTOCOL_ERROR)
        pair.h2.send_headers(3, REQUEST, end_stream=True)
        pair.settle()
        pair.one("HEADERS", stream=3, end=1)

    @each("server")
    def test_windows(self, pair):
        pair.h2.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: 1000})
        pair.settle()
        pair.take = lambda event: None  # gives no credit
        pair.h2.send_headers(1, REQUEST, end_stream=True)
        pair.settle()
        pair.call("headers", 1, 0, written(OK))
        self.assertEqual(pair.call("data", 1, 1, LONG[:1500]), "1000")
        pair.h2.increment_flow_control_window(700, 1)
        pair.settle()
        self.assertEqual(pair.one("STREAM_WRITABLE", stream=1)["room"], "700")
        self.assertEqual(pair.call("data", 1, 1, LONG[1000:1500]), "500")
        got = b"".join(event.data for event in pair.theirs if isinstance(event, h2.events.DataReceived))
        self.assertEqual(got, LONG[:1500])

    @each("server")
    def test_priorities_and_other_services(self, pair):
        pair.h2.prioritize(5, weight=7, depends_on=3, exclusive=False)
        pair.h2.send_headers(1, REQUEST)
        pair.settle()
        self.assertTrue(pair.one("PRIORITY", stream=5).has(weight=7, dependency=3, exclusive=0))
        pair.write(frame(0x10, 0, 0, struct.pack(">I", 1) + b"u=1, i"))
        pair.settle()
        self.assertEqual(pair.one("PRIORITY_UPDATE", stream=1)["value"], b"u=1, i".hex())

        pair.call("altsvc", 0, b"http://h", b'h2=":8000"')
        event = pair.other("AlternativeServiceAvailable")
        self.assertEqual((event.origin, event.field_value), (b"http://h", b'h2=":8000"'))
        pair.call("altsvc", 1, "-", b"clear")
        event = pair.other("AlternativeServiceAvailable")
        self.assertEqual((event.origin, event.field_value), (b"h", b"clear"))
        pair.call("origin", b"https://example.com")
        unknown = pair.other("UnknownFrameReceived").frame
        self.assertEqual((unknown.type, unknown.body), (0x0C, b"\0\x13https://example.com"))

    @each("server")
    def test_a_warning_and_then_the_end(self, pair):
        pair.deaf = True
        for number in range(80):
            pair.h2.prioritize(2 * number + 1001, weight=1)
        pair.settle()
        self.assertEqual(pair.one("LIMIT_WARNING")["limit"], "glitches")
        self.assertIn(struct.pack(">BBIII", 7, 0, 0, 2**31 - 1, 0), pair.unread)
        for number in range(40):
            pair.h2.prioritize(2 * number + 3001, weight=1)
        pair.settle()
        self.assertIn(struct.pack(">BBIII", 7, 0, 0, 0, ENHANCE_YOUR_CALM), pair.unread)

    @each("server")
    def test_a_graceful_end(self, pair):
        pair.h2.send_headers(1, REQUEST, end_stream=True)
        pair.settle()
        pair.deaf = True
        pair.call("shutdown")
        announced = struct.pack(">BBIII", 7, 0, 0, 2**31 - 1, 0)
        self.assertIn(announced, pair.unread)
        ping = pair.unread.partition(announced)[2].partition(b"\0\0\x08\6\0\0\0\0\0")[2][:8]
        pair.write(frame(6, 1, 0, ping))
        pair.call("headers", 1, 1, written(OK))
        self.assertIn(struct.pack(">BBIII", 7, 0, 0, 1, 0), pair.unread)
        self.assertEqual(pair.ask("sync")[2], "0", "nothing more will come")


class OurClient(unittest.TestCase):
    @each("client")
    def test_a_request_and_all_that_answers_it(self, pair):
        pair.call("headers", 1, 0, written(POST + SECRET))
        self.assertEqual(pair.other("RequestReceived", stream_id=1).headers, POST + SECRET)
        pair.call("data", 1, 0, LONG[:9000])
        self.assertEqual(b"".join(event.data for event in pair.theirs if isinstance(event, h2.events.DataReceived)), LONG[:9000])
        pair.call("headers", 1, 1, "x-sum:9")
        self.assertEqual(pair.other("TrailersReceived").headers, [("x-sum", "9")])
        pair.other("StreamEnded", stream_id=1)

        pair.h2.send_headers(1, [(":status", "103"), ("link", "</a>")])
        pair.h2.send_headers(1, OK + SECRET)
        pair.h2.send_data(1, b"abc", pad_length=200)
        pair.h2.send_data(1, LONG[:16000])
        pair.h2.send_headers(1, [("x-end", "here")], end_stream=True)
        pair.settle()
        self.assertEqual(pair.one("HEADERS", section="informational").fields, [(":status", "103"), ("link", "</a>")])
        self.assertEqual(pair.one("HEADERS", section="response", stream=1, end=0).fields, OK + SECRET)
        self.assertEqual(b"".join(bytes.fromhex(one["octets"]) for one in pair.ours("DATA")), b"abc" + LONG[:16000])
        self.assertEqual(pair.one("HEADERS", section="trailers", end=1).fields, [("x-end", "here")])
        self.assertTrue(pair.one("STREAM_CLOSED", stream=1).has(error=0, by=0))

    @each("client")
    def test_a_promise(self, pair):
        pair.call("headers", 1, 1, written(REQUEST))
        pair.h2.push_stream(1, 2, REQUEST[:3] + [(":path", "/style.css")])
        pair.h2.send_headers(2, OK)
        pair.h2.send_data(2, b"a {}", end_stream=True)
        pair.settle()
        promise = pair.one("PUSH_PROMISE", stream=1, promised=2)
        self.assertEqual(promise.fields[3], (":path", "/style.css"))
        pair.one("HEADERS", section="response", stream=2)
        self.assertEqual(b"".join(bytes.fromhex(one["octets"]) for one in pair.ours("DATA", stream=2)), b"a {}")
        pair.one("STREAM_CLOSED", stream=2, by=0)
        pair.h2.push_stream(1, 4, REQUEST)
        pair.settle()
        pair.call("reset", 4, CANCEL)
        pair.other("StreamReset", stream_id=4, error_code=CANCEL)

    @each("client")
    def test_resets(self, pair):
        for stream in (1, 3):
            pair.call("headers", stream, 0, written(POST))
        pair.h2.reset_stream(1, REFUSED)
        pair.call("reset", 3, CANCEL)
        self.assertTrue(pair.one("STREAM_RESET", stream=1).has(error=REFUSED, by=1))
        pair.one("STREAM_CLOSED", stream=1)
        pair.other("StreamReset", stream_id=3, error_code=CANCEL)
        self.assertTrue(pair.one("STREAM_CLOSED", stream=3).has(error=CANCEL, by=2))

    @each("client")
    def test_more_streams_than_the_server_takes(self, pair):
        pair.h2.update_settings({h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS: 1})
        pair.settle()
        pair.call("headers", 1, 1, written(REQUEST))
        pair.call("headers", 3, 1, written(REQUEST), status="STREAM_LIMIT")
        pair.h2.send_headers(1, OK, end_stream=True)
        pair.settle()
        self.assertEqual(pair.one("STREAMS_AVAILABLE")["streams"], "1")
        pair.call("headers", 3, 1, written(REQUEST))
        pair.other("RequestReceived", stream_id=3)

    @each("client")
    def test_windows(self, pair):
        pair.h2.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: 10})
        pair.settle()
        pair.take = lambda event: None  # gives no credit
        pair.call("headers", 1, 0, written(POST))
        self.assertEqual(pair.call("data", 1, 1, b"0123456789abc"), "10")
        pair.h2.increment_flow_control_window(100, 1)
        pair.settle()
        self.assertEqual(pair.one("STREAM_WRITABLE", stream=1)["room"], "100")
        pair.call("data", 1, 1, b"abc")
        pair.other("StreamEnded", stream_id=1)
        pair.call("credit", 1, 4321)
        self.assertEqual(pair.other("WindowUpdated", stream_id=1).delta, 4321)

    @each("client")
    def test_priorities_and_other_services(self, pair):
        pair.call("headers", 1, 0, written(REQUEST + [("priority", "u=1, i")]))
        self.assertEqual(pair.other("RequestReceived").headers[-1], ("priority", "u=1, i"))
        pair.call("priority_update", 1, b"u=5")
        unknown = pair.other("UnknownFrameReceived").frame
        self.assertEqual((unknown.type, unknown.body), (0x10, struct.pack(">I", 1) + b"u=5"))

        pair.h2.advertise_alternative_service(b'h2=":1"', origin=b"http://h")
        pair.h2.advertise_alternative_service(b"clear", stream_id=1)
        pair.settle()
        self.assertTrue(pair.one("ALTSVC", stream=0).has(origin=b"http://h".hex(), value=b'h2=":1"'.hex()))
        self.assertTrue(pair.one("ALTSVC", stream=1).has(origin="", value=b"clear".hex()))
        pair.write(frame(0x0C, 0, 0, b"\0\x13https://example.com"))
        pair.settle()
        self.assertEqual(pair.one("ORIGIN")["entries"], b"\0\x13https://example.com".hex())

    @each("client")
    def test_a_server_that_goes_away(self, pair):
        for stream in (1, 3):
            pair.call("headers", stream, 1, written(REQUEST))
        pair.h2.close_connection(last_stream_id=1)
        pair.settle()
        self.assertTrue(pair.one("GOAWAY").has(last=1, error=0))
        self.assertTrue(pair.one("STREAM_CLOSED", stream=3).has(by=4))
        pair.call("headers", 5, 1, written(REQUEST), status="GOAWAY")


if __name__ == "__main__":
    unittest.main()
