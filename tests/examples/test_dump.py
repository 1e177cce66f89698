"""examples/server prints the state of its connections when it gets SIGUSR1."""

import json
import signal
import unittest

import support


class Dump(unittest.TestCase):
    def test_each_connection_is_a_line_of_json(self):
        for threads in ("1", "2"):
            with self.subTest(threads), support.Server("--threads", threads) as server:
                clients = [support.start(support.CLIENT, server.url + "/events?count=20&bytes=5000&ms=100") for _ in range(3)]
                support.until(lambda: all(support.readable(one.stdout) for one in clients))
                server.process.send_signal(signal.SIGUSR1)
                support.until(lambda: server.errors().count("\n") >= 3)
                states = [json.loads(line) for line in server.errors().splitlines()]
                self.assertEqual(len(states), 3)
                for one in clients:
                    out, _ = one.communicate(timeout=support.SECONDS)
                    self.assertEqual(len(out), 100_000, "what was under way goes on")


if __name__ == "__main__":
    unittest.main()
