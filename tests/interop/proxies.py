"""Proxies that stream messages: between Go's client and our server, and between our client and Go's server."""
import contextlib
import signal

import processes
from peers import Go, Peer, Running
from processes import run

MODULES = "/usr/lib/apache2/modules"


class Chain:
    """A proxy and the server behind it, as one server."""

    def __init__(self, proxy, behind):
        self.proxy, self.behind = proxy, behind
        self.port, self.end_gracefully = proxy.port, proxy.end_gracefully

    def log(self):
        return self.proxy.log() + self.behind.log()


class Proxy(Peer):
    """configure() returns the command of a proxy that listens on `port` and passes all on to `to`."""

    go = Go()
    needs = Go.needs
    graceful = signal.SIGTERM

    def configure(self, material, port, to, grant):
        raise NotImplementedError

    def started(self, material, to, grant):
        port = processes.free_port()
        command = self.configure(material, port, to, grant)
        return Running(material, self.name, command, port, self.graceful)

    @contextlib.contextmanager
    def in_front(self, material, port, grant):
        with self.started(material, port, grant) as proxy:
            yield proxy.port

    def client(self, material, action, port, count, size, grant):
        return self.go.client(material, action, port, count, size, grant)

    @contextlib.contextmanager
    def server(self, material, grant):
        with self.go.server(material, 0) as behind, self.started(material, behind.port, grant) as proxy:
            yield Chain(proxy, behind)


class HAProxy(Proxy):
    name = "HAProxy"
    needs = (*Go.needs, "haproxy")
    front = "proto h2"
    graceful = signal.SIGUSR1

    @staticmethod
    def version():
        return "HAProxy " + run(["haproxy", "-v"]).text.split()[2].split("-")[0]

    def configure(self, material, port, to, grant):
        path = material.file("haproxy.cfg")
        path.write_text(f"""
global
    nbthread 1
    {f'tune.h2.initial-window-size {grant}' if grant else ''}
defaults
    mode http
    option http-no-delay
    timeout connect 5s
    timeout client 30s
    timeout server 30s
frontend front
    bind 127.0.0.1:{port} {self.front}
    default_backend back
backend back
    server one 127.0.0.1:{to} proto h2
""")
        return ["haproxy", "-db", "-f", path]


class HAProxyFromHttp1(HAProxy):
    """HTTP/1.1 before it, HTTP/2 behind it."""

    name = "HAProxy, HTTP/1.1 before it"
    front = ""
    is_server = False
    version = None

    def client(self, material, action, port, count, size, grant):
        first, *rest = super().client(material, action, port, count, size, grant)
        return [first, "-h1", *rest]


class Httpd(Proxy):
    name = "Apache httpd"
    needs = (*Go.needs, "apache2")
    graceful = signal.SIGWINCH
    cannot_as_client = {"it_grants": "mod_proxy_http2's windows are fixed"}
    cannot_as_server = {"it_grants": "its least window is 1 KiB, and it grows by itself"}

    @staticmethod
    def version():
        return "Apache httpd " + run(["apache2", "-v"]).text.split("/")[1].split()[0]

    def configure(self, material, port, to, grant):
        here = material.folder("httpd")
        modules = ("mpm_event", "authz_core", "http2", "proxy", "proxy_http2", "reqtimeout")
        loaded = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in modules)
        (here / "httpd.conf").write_text(f"""
{loaded}
ServerRoot {here}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {here}/pid
ErrorLog {here}/error.log
StartServers 1
ServerLimit 1
ThreadsPerChild 25
MaxRequestWorkers 25
Protocols h2c
ProxyPass / h2c://127.0.0.1:{to}/ flushpackets=on
""")
        return ["apache2", "-DFOREGROUND", "-f", here / "httpd.conf"]


class Nghttpx(Proxy):
    name = "nghttpx"
    needs = (*Go.needs, "nghttpx")
    graceful = signal.SIGQUIT

    @staticmethod
    def version():
        return run(["nghttpx", "--version"]).text.strip().replace("nghttpx nghttp2/", "nghttpx ")

    def configure(self, material, port, to, grant):
        windows = [f"--{end}-http2-window-size={grant}" for end in ("frontend", "backend")] if grant else []
        return ["nghttpx", "--conf=/dev/null", f"--frontend=127.0.0.1,{port};no-tls", f"--backend=127.0.0.1,{to};;proto=h2",
                "--workers=1", "--errorlog-file=/dev/stderr", *windows]


class Caddy(Proxy):
    name = "Caddy"
    needs = (*Go.needs, "caddy")
    cannot_as_client = {"it_grants": "its windows are fixed"}
    cannot_as_server = {"goaway": "its shutdown does not wait for connections without TLS", "it_grants": "its windows are fixed"}

    @staticmethod
    def version():
        return "Caddy " + run(["caddy", "version"]).text.split()[0]

    def configure(self, material, port, to, grant):
        here = material.folder("caddy")
        (here / "Caddyfile").write_text(f"""
{{
    admin off
    auto_https off
    grace_period 15s
    servers {{
        protocols h1 h2c
    }}
}}
http://127.0.0.1:{port} {{
    reverse_proxy h2c://127.0.0.1:{to} {{
        flush_interval -1
    }}
}}
""")
        homes = [f"{name}={here}" for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")]
        return ["env", *homes, "caddy", "run", "--config", here / "Caddyfile", "--adapter", "caddyfile"]


class Lighttpd(Proxy):
    name = "lighttpd"
    needs = (*Go.needs, "lighttpd")
    drops_trailers = True
    # It wants content-length, refuses requests after some that are cancelled at once, and takes a first window that SETTINGS do not
    # name for 65,536 octets: it is 65,535 (RFC 9113 6.9.2).
    client_options = ("-l", "-a", "-g", 32768)
    cannot_as_server = {"we_grant": "it sends nothing into a window so small, to nghttp -w 9 neither",
                        "it_grants": "its windows are fixed"}
    is_client = False
    graceful = signal.SIGINT

    @staticmethod
    def version():
        return run(["lighttpd", "-v"]).text.split()[0].replace("/", " ")

    def configure(self, material, port, to, grant):
        here = material.folder("lighttpd")
        (here / "lighttpd.conf").write_text(f"""
server.modules = ("mod_proxy")
server.document-root = "{here}"
server.bind = "127.0.0.1"
server.port = {port}
server.errorlog = "/dev/stderr"
server.stream-request-body = 2
server.stream-response-body = 2
server.feature-flags = ("server.h2proto" => "enable", "server.h2c" => "enable", "server.graceful-shutdown-timeout" => 15)
proxy.server = ("" => (("host" => "127.0.0.1", "port" => {to})))
""")
        return ["lighttpd", "-D", "-f", here / "lighttpd.conf"]


PROXIES = (HAProxy, HAProxyFromHttp1, Httpd, Nghttpx, Caddy, Lighttpd)
