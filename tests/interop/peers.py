"""
Programs that stream messages with our side: Go, gRPC, python-h2 and others. peers/ has them; each knows the actions of
streaming.py.
"""
import contextlib
import os
import pathlib
import signal

import processes
from processes import expect, run, shortened, until

HERE = pathlib.Path(__file__).with_name("peers")
PRODUCTS = pathlib.Path(os.environ.get("BUILD", "build"), "interop").absolute()
DEBIAN_PYTHON = "/usr/bin/python3"  # which has Debian's modules
GO_SOURCES = "/usr/share/gocode"
GRPC_JS = "@grpc/grpc-js@1.14.7"


class Running:
    """A context: a server that was started with `command`. `graceful`: the signal that ends it once what is under way is done."""

    def __init__(self, material, name, command, port, graceful=signal.SIGTERM):
        self.name, self.command, self.port, self.graceful = name, command, port, graceful
        self.log_path = material.file(f"{name.split()[0]}.log".replace("/", ""))

    def __enter__(self):
        with open(self.log_path, "wb") as log:
            self.process = processes.start(self.command, stdout=log, stderr=log)
        try:
            until(self.listening, 15, f"{self.name} does not listen")
        except BaseException:
            processes.stop(self.process, signal.SIGKILL)
            raise
        return self

    def listening(self):
        expect(self.process.poll() is None, f"{self.name} did not start: {shortened(self.log())}")
        return processes.answers(self.port)

    def __exit__(self, *_):
        processes.stop(self.process, signal.SIGKILL)

    def end_gracefully(self):
        self.process.send_signal(self.graceful)

    def log(self):
        return self.log_path.read_text(errors="replace")


class Peer:
    """`name` heads its row. `cannot_as_client` and `cannot_as_server` say which cases do not apply, and why."""

    tls = grpc = drops_trailers = False
    cannot_as_client, cannot_as_server = {}, {}
    is_client = is_server = True
    needs = ()
    client_options = ()  # of our client, for this server
    version = None  # of a peer that says it, a function
    least_grant = 500  # octets of the smallest window that it grants, at most 500 where it can

    def prepare(self):
        """Builds what is to be built, once."""

    @contextlib.contextmanager
    def in_front(self, material, port, grant):
        """A proxy's port in front of our server's; a client needs none."""
        yield port


class Go(Peer):
    name = "Go"
    needs = ("go", "gocode:golang.org/x/net/http2/h2c")
    program = PRODUCTS / "go-peer"
    cannot_as_client = {"it_grants": "its transport's window is fixed at 4 MiB"}

    @staticmethod
    def version():
        return "Go " + run(["go", "version"]).text.split()[2].removeprefix("go")

    def prepare(self):
        paths = {"GOPATH": GO_SOURCES, "GO111MODULE": "off", "GOFLAGS": "", "GOCACHE": PRODUCTS / "go-cache", "HOME": PRODUCTS}
        words = [f"{name}={value}" for name, value in paths.items()]
        run(["env", *words, "go", "build", "-o", self.program, "./" + os.path.relpath(HERE / "go")], seconds=180)

    def client(self, _, action, port, count, size, grant):
        return [self.program, action, port, count, size]

    def server(self, material, grant):
        port = processes.free_port()
        return Running(material, self.name, [self.program, "serve", port, grant or 1 << 20], port)


class GrpcCore(Peer):
    name, grpc = "gRPC C-core", True
    client_options = ("-r",)
    needs = ("python:grpc",)
    command = [DEBIAN_PYTHON, HERE / "grpc_core.py"]

    @staticmethod
    def version():
        return "gRPC C-core " + run([DEBIAN_PYTHON, "-c", "import grpc; print(grpc.__version__)"]).text.strip()

    def client(self, _, action, port, count, size, grant):
        return [*self.command, action, port, count, size, grant]

    def server(self, material, grant):
        port = processes.free_port()
        return Running(material, self.name, [*self.command, "serve", port, grant], port)


class GrpcNode(GrpcCore):
    name = "grpc-js"
    needs = ("node", "npm")
    cannot_as_server = {"it_grants": "its server has no option for the window"}
    command = ["env", f"NODE_PATH={PRODUCTS}/npm/node_modules", "node", HERE / "grpc_node.js"]

    @staticmethod
    def version():
        return GRPC_JS.rpartition("/")[2].replace("@", " ")

    def prepare(self):
        if not (PRODUCTS / "npm/node_modules/@grpc/grpc-js").is_dir():
            (PRODUCTS / "npm").mkdir(parents=True, exist_ok=True)
            options = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefix", PRODUCTS / "npm"]
            run(["npm", "install", *options, GRPC_JS], seconds=120)


class PythonH2(GrpcCore):
    name, grpc, client_options = "python-h2", False, ()
    needs = ("python:h2",)
    command = [DEBIAN_PYTHON, HERE / "h2_peer.py"]
    cannot_as_client = {"goaway": "it takes no frames after GOAWAY"}
    cannot_as_server = {"goaway": "it sends no frames after GOAWAY"}

    @staticmethod
    def version():
        return "python-h2 " + run([DEBIAN_PYTHON, "-c", "import h2; print(h2.__version__)"]).text.strip()


class Httpx(GrpcCore):
    name, grpc, drops_trailers = "httpx", False, True
    needs = ("python:httpx", "python:h2")
    is_server = False
    command = [DEBIAN_PYTHON, HERE / "httpx_client.py"]
    cannot_as_client = {"both": "it reads a response only when the request's content is out",
                        "cancels": "it closes a response without RST_STREAM",
                        "goaway": "python-h2 takes no frames after GOAWAY", "it_grants": "its windows are fixed"}

    @staticmethod
    def version():
        return "httpx " + run([DEBIAN_PYTHON, "-c", "import httpx; print(httpx.__version__)"]).text.strip()


class Hypercorn(GrpcCore):
    name, grpc, drops_trailers, client_options = "hypercorn", False, True, ()
    needs = ("python:hypercorn",)
    is_client = False
    command = [DEBIAN_PYTHON, HERE / "asgi.py"]
    cannot_as_server = {"early": "it closes the connection when content comes for a stream that it has answered",
                        "it_grants": "its windows are fixed"}

    @staticmethod
    def version():
        ask = "import importlib.metadata as metadata; print(metadata.version('hypercorn'))"
        return "hypercorn " + run([DEBIAN_PYTHON, "-c", ask]).text.strip()


class Java(Peer):
    name, tls, drops_trailers = "Java", True, True
    needs = ("javac",)
    is_server = False
    cannot_as_client = {"both": "it gives a response only when the request's content is out",
                        "goaway": "it gives up all streams at GOAWAY", "it_grants": "its smallest window is 16 KiB"}

    @staticmethod
    def version():
        return "Java " + run(["java", "-version"]).err.split('"')[1]

    def prepare(self):
        run(["javac", "-d", PRODUCTS / "java", HERE / "Peer.java"], seconds=60)

    def client(self, material, action, port, count, size, grant):
        return ["java", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", PRODUCTS / "java", "Peer", action, port, count, size,
                material.certificate]


PROGRAMS = (Go, GrpcCore, GrpcNode, PythonH2, Httpx, Hypercorn, Java)
