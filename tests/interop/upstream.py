"""An HTTP/1.1 server that echoes. nginx and h2o cannot echo by themselves; they pass /echo on to this one."""
import http.server
import threading


class Echo(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 10

    def do_POST(self):
        content = self.read_chunks() if "chunked" in self.headers.get("Transfer-Encoding", "") else self.read_length()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def read_length(self):
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def read_chunks(self):
        content = b""
        while (size := int(self.rfile.readline().split(b";")[0], 16)) > 0:
            content += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline() not in (b"\r\n", b""):  # trailers
            pass
        return content

    def log_message(self, *_):
        pass


class Upstream:
    """A context; `port` is where it listens."""

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
