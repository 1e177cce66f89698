"""Starting and stopping the programs under test: everything has a time limit and ends by its own process id."""
import fcntl
import hashlib
import os
import pathlib
import select
import signal
import socket
import subprocess
import tempfile
import time

SECONDS = 30  # for anything that has no limit of its own

# nginx and nghttpd live where only root looks.
ENVIRONMENT = dict(os.environ, PATH=os.environ.get("PATH", "") + ":/usr/local/sbin:/usr/sbin:/sbin", LC_ALL="C")
for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NODE_OPTIONS"):
    ENVIRONMENT.pop(variable, None)

PAUSE = 0.2  # for which a download rests, so that what act() has brought about happens meanwhile

running = []


class Failed(Exception):
    """What was expected did not happen."""


def expect(condition, complaint):
    if not condition:
        raise Failed(complaint)


def shortened(text, room=400):
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    text = text.strip()
    return text if len(text) <= room else "... " + text[-room:]


class Result:
    def __init__(self, command, code, out, err):
        self.command, self.code, self.out = [str(word) for word in command], code, out
        self.err = err.decode("utf-8", "replace")

    def must_end_with(self, *codes):
        expect(self.code in codes, f"{pathlib.Path(self.command[0]).name} ended with {self.code}: {shortened(self.err)}")
        return self

    @property
    def text(self):
        return self.out.decode("utf-8", "replace")


def run(command, seconds=SECONDS, codes=(0,)):
    """Runs a program to its end. `codes`: the exit statuses that are no failure; None: any."""
    process = start(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        stop(process, signal.SIGKILL)
        _, err = process.communicate()
        raise Failed(f"{pathlib.Path(str(command[0])).name} did not end within {seconds} s: {shortened(err)}") from None
    finally:
        forget(process)
    result = Result(command, process.returncode, out, err)
    return result if codes is None else result.must_end_with(*codes)


def start(command, **streams):
    """In a process group of its own, so that what it starts can be ended with it."""
    process = subprocess.Popen([str(word) for word in command], stdin=streams.pop("stdin", subprocess.DEVNULL), env=ENVIRONMENT,
                               start_new_session=True, **streams)
    running.append(process)
    return process


def forget(process):
    if process in running:
        running.remove(process)


def stop(process, signal_number=signal.SIGTERM, seconds=10):
    """Ends a process that start() began. Returns its exit status, or None if it had to be killed."""
    code = process.poll()
    if code is None:
        process.send_signal(signal_number)
        try:
            code = process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            code = None
    try:
        os.killpg(process.pid, signal.SIGKILL)  # what it may have left behind
    except ProcessLookupError:
        pass
    process.wait()
    forget(process)
    return code


def stop_all():
    for process in list(running):
        stop(process, signal.SIGKILL)


def paused_download(command, act, seconds=SECONDS, octets=1 << 20):
    """
    Runs a program that writes a download to its standard output, and does not read on after the first `octets` until act() has
    returned. So the download is under way then, held up by flow control. Returns the Result, `out` being the SHA-256.
    """
    deadline = time.monotonic() + seconds
    name = pathlib.Path(str(command[0])).name
    digest, received, acted = hashlib.sha256(), 0, False
    with tempfile.TemporaryFile() as complaints:
        process = start(command, stdout=subprocess.PIPE, stderr=complaints)
        fcntl.fcntl(process.stdout, fcntl.F_SETPIPE_SZ, 1 << 20)  # fewer turns between the two ends

        def said():
            complaints.seek(0)
            return complaints.read()

        try:
            while True:
                ready, _, _ = select.select([process.stdout], [], [], max(0, deadline - time.monotonic()))
                expect(ready, f"{name} stopped after {received} octets: {shortened(said())}")
                data = os.read(process.stdout.fileno(), 1 << 20)
                if not data:
                    break
                received += len(data)
                digest.update(data)
                if received >= octets and not acted:
                    acted = True
                    act(process)
                    time.sleep(PAUSE)
            code = process.wait(timeout=max(1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            raise Failed(f"{name} did not end") from None
        finally:
            stop(process, signal.SIGKILL)
            process.stdout.close()
        expect(acted, f"only {received} octets came: {shortened(said())}")
        return Result(command, code, digest.hexdigest(), said())


def until(condition, seconds, complaint, pause=0.02):
    """Waits until condition() is true, and returns what it returned."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        expect(time.monotonic() < deadline, complaint)
        time.sleep(pause)
    return value


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    except OSError:
        return False


def resident(pid):
    """Octets of memory that a process has in RAM."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise Failed(f"process {pid} has no memory")


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))
