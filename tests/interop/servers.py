"""Peers of our client: nghttpd, nginx, h2o, and Node's http2 server. Each is a context that runs the server inside."""
import os
import pathlib
import signal

import processes
from processes import expect, run, shortened, until
from upstream import Upstream

SCRIPT = pathlib.Path(__file__).with_name("node_server.js")


class Server:
    """`material.www` is what it serves. `cannot` says which cases do not apply, and why."""

    cannot = {}
    graceful = signal.SIGTERM  # the signal that ends it once what is under way is done

    def __init__(self, material, transport):
        self.material, self.tls = material, transport == "TLS"
        self.directory = material.folder(self.name)
        self.log_path = self.directory / "log"

    def __enter__(self):
        self.upstream = Upstream().__enter__()
        self.port = processes.free_port()
        with open(self.log_path, "wb") as log:
            self.process = processes.start(self.command(), stdout=log, stderr=log)
        try:
            until(self.listening, 10, f"{self.name} does not listen")
        except BaseException:
            self.__exit__()
            raise
        return self

    def listening(self):
        expect(self.process.poll() is None, f"{self.name} did not start: {shortened(self.log_path.read_bytes())}")
        return processes.answers(self.port)

    def __exit__(self, *_):
        processes.stop(self.process, signal.SIGTERM, 2)
        self.upstream.__exit__()

    def end_gracefully(self):
        self.process.send_signal(self.graceful)

    def url(self, path):
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}{path}"

    def log(self):
        return self.log_path.read_text(errors="replace")


class Nghttpd(Server):
    name = "nghttpd"
    cannot = {"goaway": "it has no graceful end: SIGTERM kills it"}
    response_trailers = ["x-end: here"]

    def command(self):
        where = ["--no-tls", self.port] if not self.tls else [self.port, self.material.key, self.material.certificate]
        return ["nghttpd", "-v", "-a", "127.0.0.1", "-d", self.material.www, "-b", "100", "--echo-upload",
                "--trailer", "x-end: here", *where]

    def saw_trailer(self, name, value):
        return f"{name}: {value}" in self.log()


class Nginx(Server):
    name = "nginx"
    graceful = signal.SIGQUIT
    response_trailers = ["x-end: here"]
    saw_trailer = None

    @staticmethod
    def version():
        return run(["nginx", "-v"]).err.strip().rpartition(" ")[2].replace("/", " ")

    def command(self):
        here = self.directory
        listen = f"listen 127.0.0.1:{self.port} {'ssl ' if self.tls else ''}http2;"
        if self.tls:
            listen += f" ssl_certificate {self.material.certificate}; ssl_certificate_key {self.material.key};"
        (here / "nginx.conf").write_text(f"""
            {'user root;' if os.geteuid() == 0 else ''}
            daemon off; worker_processes 1; pid {here}/pid;
            events {{ worker_connections 512; }}
            http {{
                access_log off; client_max_body_size 10m; client_body_temp_path {here}/1; proxy_temp_path {here}/2;
                fastcgi_temp_path {here}/3; uwsgi_temp_path {here}/4; scgi_temp_path {here}/5;
                server {{
                    {listen}
                    root {self.material.www};
                    location /trailers {{ add_trailer x-end here; alias {self.material.www}/page.html; }}
                    location /echo {{ proxy_http_version 1.1; proxy_pass http://127.0.0.1:{self.upstream.port}; }}
                }}
            }}""")
        return ["nginx", "-c", here / "nginx.conf", "-p", here, "-e", "stderr"]


class H2o(Server):
    name = "h2o"
    saw_trailer = None
    cannot = {"trailers_received": "version 2.2 has no way to send trailers"}

    @staticmethod
    def version():
        return run(["h2o", "--version"]).text.splitlines()[0].replace("version ", "")

    def command(self):
        here = self.directory
        tls = f", ssl: {{certificate-file: {self.material.certificate}, key-file: {self.material.key}, ocsp-update-interval: 0}}"
        (here / "h2o.conf").write_text(f"""
listen: {{host: 127.0.0.1, port: {self.port}{tls if self.tls else ''}}}
num-threads: 1
{'user: root' if os.geteuid() == 0 else ''}
hosts:
  default:
    paths:
      /: {{file.dir: {self.material.www}}}
      /echo: {{proxy.reverse.url: "http://127.0.0.1:{self.upstream.port}/echo"}}
""")
        return ["h2o", "-m", "worker", "-c", here / "h2o.conf"]


class NodeServer(Server):
    name = "Node"
    response_trailers = ["x-end: here"]

    def command(self):
        tls = [self.material.key, self.material.certificate] if self.tls else []
        return ["node", SCRIPT, self.port, self.material.www, *tls]

    def saw_trailer(self, name, value):
        return f"trailer {name}: {value}" in self.log()
