"""h2load against our example server and three others: CPU time of the server per request, on one CPU, h2load on the other."""
import os
import pathlib
import re
import signal
import socket
import statistics
import subprocess
import time

from measure import Failed, progress

# name, file, connections, streams on each, requests
LOADS = [
    ("1 KiB, -c1 -m100", "1k", 1, 100, 400_000),
    ("1 KiB, -c100 -m10", "1k", 100, 10, 400_000),
    ("10 MB, -c1 -m1", "10m", 1, 1, 300),
]
SERVER_CPU, CLIENT_CPU = "0", "1"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def nginx(directory, port):
    (directory / "nginx.conf").write_text(f"""
daemon off; worker_processes 1; pid {directory}/nginx.pid; error_log {directory}/nginx.log error;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
    client_body_temp_path {directory}/t1; proxy_temp_path {directory}/t2; fastcgi_temp_path {directory}/t3;
    uwsgi_temp_path {directory}/t4; scgi_temp_path {directory}/t5;
    open_file_cache max=100; open_file_cache_valid 60s;
    server {{ listen 127.0.0.1:{port} http2; root {directory}/files; }}
}}
""")
    return ["nginx", "-c", f"{directory}/nginx.conf", "-e", f"{directory}/nginx.log"]


def h2o(directory, port):
    (directory / "h2o.conf").write_text(f"""
listen: {{host: 127.0.0.1, port: {port}}}
num-threads: 1
error-log: {directory}/h2o.log
hosts: {{"default": {{paths: {{"/": {{file.dir: {directory}/files}}}}}}}}
{'user: root' if os.geteuid() == 0 else ''}
""")
    return ["h2o", "-m", "worker", "-c", f"{directory}/h2o.conf"]


def nghttpd(directory, port):
    return ["nghttpd", "--no-tls", "-n1", "-a", "127.0.0.1", "-d", f"{directory}/files", str(port)]


def descendants(pid):
    """The process and its children, and theirs."""
    found = [pid]
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += descendants(int(child))
    return found


def cpu_seconds(pid):
    ticks = 0
    for process in descendants(pid):
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])  # utime, stime
    return ticks / os.sysconf("SC_CLK_TCK")


class Server:
    def __init__(self, name, command, port, log):
        self.name, self.port, self.samples = name, port, {}
        path = dict(os.environ, PATH=os.environ["PATH"] + ":/usr/sbin:/sbin")
        self.process = subprocess.Popen(["taskset", "-c", SERVER_CPU, *command], stdout=log, stderr=log, env=path)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
        self.stop()
        raise Failed(f"{name} does not start")

    def load(self, file, connections, streams, requests):
        """CPU seconds of the server for each request."""
        before = cpu_seconds(self.process.pid)
        out = subprocess.run(["taskset", "-c", CLIENT_CPU, "h2load", "-n", str(requests), "-c", str(connections), "-m", str(streams),
                              f"http://127.0.0.1:{self.port}/{file}"], capture_output=True, text=True).stdout
        done = re.search(r"(\d+) succeeded", out)
        codes = re.search(r"status codes: (\d+) 2xx", out)
        if not done or int(done[1]) != requests or int(codes[1]) != requests:
            raise Failed(f"{self.name}: {done[0] if done else out[-200:]} of {requests}")
        return (cpu_seconds(self.process.pid) - before) / requests

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def measure(directory, ours, runs):
    """{load: {server: (median, lowest, highest)}} of CPU seconds per request; `ours` makes the command of a port and a folder."""
    files = directory / "files"
    files.mkdir(parents=True, exist_ok=True)
    (files / "1k").write_bytes(bytes(1024))
    (files / "10m").write_bytes(bytes(10_000_000))
    starts = {"statewire": lambda port: ours(files, port), "nghttpd": lambda port: nghttpd(directory, port),
              "nginx": lambda port: nginx(directory, port), "h2o": lambda port: h2o(directory, port)}
    servers, results = [], {}
    with open(directory / "servers.log", "w") as log:
        try:
            for name, start in starts.items():
                port = free_port()
                try:
                    servers.append(Server(name, start(port), port, log))
                except (Failed, OSError) as problem:
                    progress(f"end to end: {problem}")
            for label, file, connections, streams, requests in LOADS:
                samples = {server.name: [] for server in servers}
                for turn in range(runs + 1):
                    for server in servers:
                        progress(f"end to end: {label}: {server.name}, run {turn} of {runs}")
                        try:
                            share = 10 if turn == 0 else 1  # the first run warms up
                            cost = server.load(file, connections, streams, requests // share)
                        except Failed as problem:
                            progress(f"end to end: {problem}")
                            continue
                        if turn > 0:
                            samples[server.name].append(cost)
                results[label] = {name: (statistics.median(costs), min(costs), max(costs)) for name, costs in samples.items() if costs}
        finally:
            for server in servers:
                server.stop()
    return results
