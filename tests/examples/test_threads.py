"""examples/server with `--threads`: each has its own loop, connections and files, and all end together."""

import concurrent.futures
import os
import re
import signal
import time
import unittest

import support
from support import SERVER, client, run

THREADS, CONNECTIONS = 4, 64


class Threads(unittest.TestCase):
    def test_connections_are_spread_and_served(self):
        with support.Server("--threads", str(THREADS), files={"data.bin": os.urandom(100_000)}) as server:
            content = (server.www / "data.bin").read_bytes()
            support.until(lambda: len(os.listdir(f"/proc/{server.process.pid}/task")) >= THREADS)
            with concurrent.futures.ThreadPoolExecutor(16) as pool:
                got = list(pool.map(lambda _: support.run_octets(support.CLIENT, "-n", "20", server.url + "/data.bin").stdout, range(CONNECTIONS)))
            self.assertTrue(all(one == content * 20 for one in got))
            served = [thread for thread in os.listdir(f"/proc/{server.process.pid}/task") if switches(server.process.pid, thread) > 5]
            lines = server.log().splitlines()[1:]
        self.assertEqual(len(lines), CONNECTIONS * 20)
        self.assertTrue(all(re.fullmatch(r'127\.0\.0\.1:\d+ "GET /data\.bin" 200 100000 \d+us', line) for line in lines), "lines do not mix")
        self.assertGreater(len(served), 1, "more than one thread has had connections")

    def test_all_end_gracefully(self):
        with support.Server("--threads", str(THREADS)) as server:
            downloads = [support.start(support.CLIENT, server.url + "/events?count=10&bytes=1000&ms=50") for _ in range(12)]
            support.until(lambda: all(support.readable(one.stdout) for one in downloads))
            began = time.monotonic()
            server.process.send_signal(signal.SIGINT)
            ends = [one.communicate(timeout=support.SECONDS) for one in downloads]
            server.process.wait(timeout=support.SECONDS)
        self.assertEqual([len(out) for out, _ in ends], [10_000] * 12)
        self.assertLess(time.monotonic() - began, 4)

    def test_a_cut_file_harms_its_own_stream_on_each_thread(self):
        with support.Server("--threads", str(THREADS), "-w", "65536", files={"big.bin": os.urandom(8 << 20)}) as server:
            downloads = [support.start(support.CLIENT, server.url + "/big.bin") for _ in range(8)]
            support.until(lambda: all(support.readable(one.stdout) for one in downloads))
            os.truncate(server.www / "big.bin", 1 << 20)
            for one in downloads:
                _, err = one.communicate(timeout=support.SECONDS)
                self.assertIn(b"reset the stream: INTERNAL_ERROR", err)
            self.assertEqual(client(server.url + "/generate?bytes=3").stdout, "012")

    @unittest.skipUnless(support.has_tls(), "the examples were built without OpenSSL")
    def test_over_tls(self):
        with support.certificate() as paths, support.Server("--threads", "2", "-s", "0", "-c", paths[0], "-k", paths[1]) as server:
            for _ in range(10):
                self.assertEqual(client("--cacert", paths[0], server.tls_url + "/generate?bytes=3").stdout, "012")

    def test_what_is_no_number_of_threads(self):
        for number in ("0", "65", "x"):
            self.assertEqual(run(SERVER, "--threads", number).stderr, f"server: bad number of threads: {number}\n")


def switches(process, thread):
    """How often a thread has waited."""
    with open(f"/proc/{process}/task/{thread}/status", encoding="ascii") as status:
        return int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)$", status.read(), re.M)[1])


if __name__ == "__main__":
    unittest.main()
