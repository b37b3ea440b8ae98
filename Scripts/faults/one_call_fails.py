#!/usr/bin/env python3
"""One call of the system fails, or kills the program, while a walk is written down: nothing shown is lost in silence.

    one_call_fails.py [SEED [TRIALS]]

strace makes one call of the store fail at each place in turn, once and from then on, on a store that is there and on one that
is made. Then the program is killed. What it had shown must be stored, or its loss told, and the store be sound. Exit 1 else.
"""

import collections
import os
import random
import shutil
import sys

from running import LinearWalk, Outcome, copied, empty, lines, scratch, store

# A call, what becomes of it, and at which of its places.
PLANS = [
    ("pwrite64", "signal=KILL", range(1, 40, 2)),
    ("pwrite64", "error=ENOSPC", range(1, 40, 3)),
    ("pwrite64", "error=EIO", range(1, 40, 3)),
    ("fdatasync", "error=EIO", range(1, 12)),
    ("fdatasync", "signal=KILL", range(1, 12)),
    ("fsync", "error=EIO", range(1, 5)),
    ("ftruncate", "error=EIO", range(1, 7)),
    ("openat", "error=EMFILE", range(1, 10)),
    ("openat", "error=EACCES", range(1, 10)),
    ("fcntl", "error=EAGAIN", range(1, 30, 3)),
    ("mmap", "error=ENOMEM", range(1, 4)),
    ("unlink", "error=EIO", range(1, 4)),
    ("pread64", "error=EIO", range(1, 12)),
    ("newfstatat", "error=EIO", range(1, 20, 2)),
]
COMMANDS = ["", "", "note kept or told", "", ""]
# Every sentence about the store names it or says that the walk is not recorded; the texts of the pack do neither.
TELLING = ["records.db", "This walk is not recorded", "Not stored"]

Trial = collections.namedtuple("Trial", "call failure place is_new")


def trials():
    for call, failure, places in PLANS:
        for place in places:
            for is_new in (False, True):
                yield Trial(call, failure, str(place), is_new)
                if failure.startswith("error"):
                    yield Trial(call, failure, f"{place}+", is_new)


def begun(home):
    """A store with a walk of a few lines."""
    os.makedirs(home)
    walk = LinearWalk(home)
    for command in ["", "", "note before"]:
        walk.say(command)
    walk.say("q")
    walk.kill()
    return home


def promised(home):
    """How many lines are stored behind each command when nothing fails."""
    walk = LinearWalk(home)
    counts = [len(lines(home)[0])]
    for command in COMMANDS:
        walk.say(command)
        counts.append(len(lines(home)[0]))
    walk.kill()
    return counts


class Attempt:
    """A walk during which one call failed, and what was found behind it."""

    def __init__(self, work, trial, counts, base):
        home = os.path.join(work, "home")
        empty(home) if trial.is_new else copied(base, home)
        trace = os.path.join(work, "trace")
        folder = os.path.dirname(store(home))
        paths = [folder] + [store(home) + end for end in ("", "-wal", "-shm", "-journal", ".claims")]
        watched = [part for path in paths for part in ("-P", path)]
        inject = f"inject={trial.call}:{trial.failure}:when={trial.place}"
        walk = LinearWalk(
            home, ["strace", "-f", "-qq", "-o", trace, "-e", f"trace={trial.call}", "-e", inject, *watched])
        shown = counts[0] if walk.is_asking else 0
        for command, count in zip(COMMANDS, counts[1:]):
            if walk.is_asking and walk.say(command):
                shown = count
        walk.kill()
        with open(trace, errors="replace") as file:
            noted = file.read()
        self.happened = "INJECTED" in noted or "KILL" in trial.failure and "killed by SIGKILL" in noted
        said = walk.said.decode(errors="replace")
        after = Outcome(["summary", "--list"], home)
        said += after.output.decode(errors="replace")
        kept, self.integrity = lines(home)
        self.told = any(words in said for words in TELLING)
        self.lost = max(0, shown - len(kept))
        self.is_bad = bool(self.lost and not self.told) or self.integrity != "ok" or after.status < 0 or after.hangs
        self.said = said[-300:]


def main():
    seed, most = (int(value) for value in (sys.argv[1:] + ["1", "1000"][len(sys.argv) - 1 :])[:2])
    work = scratch("calls")
    found, bad = collections.Counter(), []
    try:
        base = begun(os.path.join(work, "base"))
        counts = {
            False: promised(copied(base, os.path.join(work, "rehearsal"))),
            True: promised(empty(os.path.join(work, "rehearsal"))),
        }
        every = list(trials())
        for trial in random.Random(seed).sample(every, min(most, len(every))):
            attempt = Attempt(work, trial, counts[trial.is_new], base)
            if not attempt.happened:
                continue
            found["lost and told" if attempt.lost else "kept"] += 1
            if attempt.is_bad:
                bad.append((trial, attempt.lost, attempt.told, attempt.integrity, attempt.said))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"calls that failed: {sum(found.values())}, {dict(found)}, {len(bad)} lost in silence or left damage")
    for problem in bad[:5]:
        print(problem)
    sys.exit(1 if bad or not found else 0)


if __name__ == "__main__":
    main()
