"""What the benches share: the program to measure, runs that take turns, gates."""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import types

BENCHES = pathlib.Path(__file__).resolve().parent
ROOT = BENCHES.parents[1]
FOLDER = ROOT / ".build" / "bench"

sys.path.insert(0, str(BENCHES))
import tui_bench  # noqa: E402


def install(why, *packages):
    """Installs Debian packages that are missing."""
    subprocess.run([ROOT / "Scripts/install-missing", why, *packages], check=True)


def python_with(*packages):
    """Goes on in a Python that has certain packages from PyPI."""
    home = FOLDER / "python"
    python = home / "bin" / "python3"
    if pathlib.Path(sys.prefix) == home:
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
    marker = home / ("has-" + "-".join(packages))
    if not marker.exists():
        subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages], check=True)
        marker.touch()
    os.execv(python, [python, *sys.argv])


def program():
    """The release build of the program, made if the sources are newer."""
    given = os.environ.get("TEER_BINARY")
    if given:
        return given
    print("Building the release.", file=sys.stderr)
    return subprocess.run([ROOT / "Scripts" / "build"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


class Home:
    """Folders of a user made for measuring, gone at the end."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="teer-bench-"))
        self.environment = {
            "HOME": str(self.path), "XDG_STATE_HOME": str(self.path / "state"),
            "XDG_CONFIG_HOME": str(self.path / "config"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
        }
        self.records = self.path / "state" / "teer" / "records.db"

    def walk(self, teer, lines, *arguments):
        """Walks line by line, as a person would who types these lines."""
        subprocess.run(
            [teer, "walkthrough", "--linear", *arguments], input="".join(f"{line}\n" for line in lines), text=True,
            env={**os.environ, **self.environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)

    def remove(self):
        shutil.rmtree(self.path, ignore_errors=True)


def command(name, argv, keys, environment=None, term="xterm-256color", size=(80, 24), ready=None):
    """A program to drive, with the keys to press."""
    return dict(name=name, argv=[str(word) for word in argv], keys=tui_bench.parse_keys(keys), env=environment or {},
                term=term, size=list(size), ready=ready, cwd=None)


def options(**changes):
    """How a program is driven."""
    values = dict(quiet_ms=30, start_quiet_ms=0, start_timeout=30, key_timeout=2.5, gap_ms=0, no_answer=False, cpu=None)
    return types.SimpleNamespace(**{**values, **changes})


def take_turns(commands, count, calm, **changes):
    """Runs programs one after another, again and again; returns the runs of each, in their order."""
    use = options(**changes)
    for one in commands:
        tui_bench.run_once(one, use)
    runs = [[] for _ in commands]
    for _ in range(count):
        for index, one in enumerate(commands):
            if calm:
                tui_bench.wait_calm(0.3, calm)
            runs[index].append(tui_bench.run_once(one, use))
    return runs


def median(values):
    """The median of what is there; None of nothing."""
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


def shown(value, digits=2):
    """A figure, or a dash."""
    return "-" if value is None else value if isinstance(value, str) else f"{value:.{digits}f}"


def table(head, rows):
    """Rows as text in columns, the first to the left."""
    rows = [[shown(cell) if not isinstance(cell, str) else cell for cell in row] for row in rows]
    widths = [max(len(row[at]) for row in [head, *rows]) for at in range(len(head))]
    for row in [head, *rows]:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  ".join(cells).rstrip())
    print()


class Gates:
    """What must hold, and whether it does."""

    def __init__(self):
        self.missed = 0

    def at_most(self, what, value, limit, unit="", digits=2):
        """A figure that may not be larger."""
        kept = value is not None and value <= limit
        self.missed += not kept
        print(f"{'pass' if kept else 'MISS'}  {what}: {shown(value, digits)} {unit} (at most {limit:g})")

    def holds(self, what, kept, found=""):
        """Something that must be so."""
        self.missed += not kept
        print(f"{'pass' if kept else 'MISS'}  {what}{': ' + found if found else ''}")

    def close(self):
        """The last line, and the exit status."""
        print(f"\n{self.missed} gates missed." if self.missed else "\nAll gates are kept.")
        sys.exit(1 if self.missed else 0)


def machine():
    """The machine in a line: figures mean nothing without it."""
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} cores, load {load:.1f}, Linux {os.uname().release.split('-')[0]}"
