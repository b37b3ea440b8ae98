"""The program as the fault scripts run it: a command with its cost, a walk line by line, a walk on a screen."""

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import tempfile
import termios
import time

# What no output may hold but a full screen's own sequences: C0 but for line ends, DEL, C1, what cannot be seen, tags.
FORBIDDEN = re.compile(
    rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xc2\xad|\xe2\x80[\x8b\x8e\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]"
    rb"|\xef\xbb\xbf|\xf3\xa0[\x80-\x87]"
)


def program():
    """The path of the program: TEER_BINARY, else the release build."""
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    return os.environ.get("TEER_BINARY", os.path.join(root, ".build/release/teer"))


def scratch(name):
    """A folder of its own, in memory where the system has such a place; the caller removes it."""
    return tempfile.mkdtemp(prefix=f"teer-{name}-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)


def environment(home):
    return {
        "HOME": home,
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
        "TERM": "xterm-256color",
        "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", ""),
    }


class Outcome:
    """What came of a command: its status (negative for a signal), its output with its errors, and what it took."""

    def __init__(self, arguments, home, stdin=b"", patience=60):
        with tempfile.TemporaryFile(dir=home) as keyboard, tempfile.TemporaryFile(dir=home) as output:
            keyboard.write(stdin)
            keyboard.seek(0)
            begun = time.monotonic()
            child = subprocess.Popen(
                [program(), *arguments], stdin=keyboard, stdout=output, stderr=output, env=environment(home),
                start_new_session=True,
            )
            descriptor = os.pidfd_open(child.pid)
            self.hangs = not select.select([descriptor], [], [], patience)[0]
            os.close(descriptor)
            if self.hangs:
                child.kill()
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = self.status = os.waitstatus_to_exitcode(status)
            self.seconds = time.monotonic() - begun
            self.cpu_seconds = used.ru_utime + used.ru_stime
            self.peak_kib = used.ru_maxrss
            output.seek(0)
            self.output = output.read()


class LinearWalk:
    """The program in linear mode, asked line by line; `before` is a command that runs it, such as strace."""

    PROMPT = b"\n> "

    def __init__(self, home, before=(), arguments=("walkthrough", "--free", "--linear")):
        self.said = b""
        self.child = subprocess.Popen(
            [*before, program(), *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env=environment(home), start_new_session=True,
        )
        self.is_asking = self._listen()

    def say(self, line):
        """Types a line; whether the program then asked for the next one."""
        try:
            os.write(self.child.stdin.fileno(), line.encode() + b"\n")
        except BrokenPipeError:
            return False
        self.is_asking = self._listen()
        return self.is_asking

    def _listen(self, patience=60):
        """Takes what is said up to the next prompt; false when the program ended instead."""
        heard = b""
        end = time.monotonic() + patience
        while not heard.endswith(self.PROMPT):
            if not select.select([self.child.stdout], [], [], max(0, end - time.monotonic()))[0]:
                return False
            part = os.read(self.child.stdout.fileno(), 65536)
            if not part:
                return False
            heard += part
            self.said += part
        return True

    def kill(self):
        """Ends the program, and what runs it, with SIGKILL."""
        try:
            os.killpg(self.child.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.child.wait()
        self.child.stdin.close()
        self.child.stdout.close()


class Screen:
    """The program in a terminal of a size of its own; what it writes is read and counted."""

    def __init__(self, arguments, home, columns, rows):
        self.written = b""
        self.status = None
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.execve(program(), [program(), *arguments], environment(home))
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, keys, quiet=0.012):
        """Sends bytes and reads until nothing came for so many seconds."""
        try:
            os.write(self.descriptor, keys)
        except OSError:
            return
        self.settle(quiet)

    def settle(self, quiet, patience=3):
        end = time.monotonic() + patience
        while time.monotonic() < end and select.select([self.descriptor], [], [], quiet)[0]:
            try:
                part = os.read(self.descriptor, 65536)
            except OSError:
                return
            if not part:
                return
            self.written += part

    def is_running(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is None

    def cost(self):
        """Seconds of CPU and the peak in KiB so far."""
        with open(f"/proc/{self.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        with open(f"/proc/{self.pid}/status") as file:
            peak = re.search(r"VmHWM:\s+(\d+)", file.read())
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(peak[1]) if peak else 0

    def kill(self):
        if self.is_running():
            os.kill(self.pid, signal.SIGKILL)
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.descriptor)


def store(home):
    """The path of the store in a home."""
    return os.path.join(home, ".local/state/teer/records.db")


def lines(home):
    """The bodies of all lines of the walks that are stored, in order; and what SQLite says of the file's integrity."""
    if not os.path.exists(store(home)):
        return [], "ok"
    database = sqlite3.connect(f"file:{store(home)}", uri=True)
    try:
        bodies = [row[0] for row in database.execute("SELECT body FROM event ORDER BY place")]
        return bodies, database.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return [], str(error)
    finally:
        database.close()


def copied(folder, place):
    """Puts a copy of a folder at a place, in the stead of what was there."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder, place)
    return place


def empty(place):
    """Makes an empty folder at a place, in the stead of what was there."""
    shutil.rmtree(place, ignore_errors=True)
    os.makedirs(place)
    return place
