#!/usr/bin/env python3
"""The power fails while a walk is written down: what was shown must be there when the program starts again.

    power_cut.py [SEED [STATES]]

Every write and sync of a walk is recorded by strace. Then, at each moment, what had not been brought to the disk is dropped,
reordered or garbled, sector by sector, and the program is started on what is left. As a control the syncs of the log are
passed over: then lines must be missing, or nothing is measured here. Exit 1 when a line is lost or the store is damaged.
"""

import collections
import os
import random
import re
import shutil
import sys

from running import LinearWalk, Outcome, lines, scratch, store

COMMANDS = ["", "", "note 5 µg given", "", "u", "", "skip not today", "", "b", "", "p2", "", "note the second", ""]
SECTORS = {"sectors of 512": 512, "sectors of 4096": 4096, "frames of 4120": 4120}
MODES = ["nothing", "everything", "garbage", *SECTORS]
ALL_AT_ONCE = 1 << 40

Write = collections.namedtuple("Write", "file offset data")
Cut = collections.namedtuple("Cut", "file size")
Sync = collections.namedtuple("Sync", "file")
Removal = collections.namedtuple("Removal", "file")
Renaming = collections.namedtuple("Renaming", "file new")
Shown = collections.namedtuple("Shown", "lines")


class DiskFile:
    """A file as the disk has it, and what was written to it since it was last brought there."""

    def __init__(self, durable=b""):
        self.durable = bytearray(durable)
        self.pending = []

    def sync(self):
        self.durable = self.after_cut("everything", None)
        self.pending = []

    def after_cut(self, mode, chance):
        """The bytes that are found after the power failed; `chance` decides which sectors had arrived."""
        found = bytearray(self.durable)
        if mode == "nothing":
            return found
        share = chance.choice([0.1, 0.5, 0.9]) if chance else 1
        for change in self.pending:
            if isinstance(change, Cut):
                if mode == "everything" or chance.random() < share:
                    del found[change.size :]
                    found.extend(bytes(change.size - len(found)))
                continue
            data = change.data
            if mode == "garbage" and chance.random() < 0.5:
                data = chance.randbytes(len(data))
            size = ALL_AT_ONCE if mode == "everything" else SECTORS.get(mode, 512)
            for start in range(0, len(data), size):
                if mode == "everything" or chance.random() < share:
                    part = data[start : start + size]
                    at = change.offset + start
                    found.extend(bytes(max(0, at + len(part) - len(found))))
                    found[at : at + len(part)] = part
        return found


def text(hexadecimal):
    return bytes.fromhex(hexadecimal.replace("\\x", ""))


def path_of(argument):
    """The path that strace notes behind a descriptor."""
    noted = re.match(r"(\d+)<([^>]*)>", argument)
    if not noted:
        return None, ""
    return int(noted[1]), os.fsdecode(text(noted[2])) if noted[2].startswith("\\x") else noted[2]


def operations(trace, folder, promised):
    """What a trace says was done to the files of a folder, and which lines were promised on the screen when."""
    asked = 0
    for line in open(trace, errors="replace"):
        call = re.match(r"(?:\d+\s+)?(\w+)\((.*)\)\s+=\s+(-?\d+)", line)
        if not call or int(call[3]) < 0:
            continue
        name, arguments = call[1], call[2]
        descriptor, path = path_of(arguments)
        file = os.path.basename(path) if path.startswith(folder + "/") else None
        quoted = [os.fsdecode(text(part)) for part in re.findall(r'"((?:\\x..)*)"', arguments)] if file is None else []
        if name == "pwrite64" and file:
            data, offset = re.search(r'"((?:\\x..)*)", \d+, (\d+)$', arguments).groups()
            yield Write(file, int(offset), text(data)[: int(call[3])])
        elif name == "write" and descriptor == 1 and quoted and quoted[0] == "> ":
            yield Shown(promised[min(asked, len(promised) - 1)])
            asked += 1
        elif name in ("fdatasync", "fsync") and file:
            yield Sync(file)
        elif name == "ftruncate" and file:
            yield Cut(file, int(arguments.rsplit(",", 1)[1]))
        elif name == "unlink" and quoted and quoted[0].startswith(folder + "/"):
            yield Removal(os.path.basename(quoted[0]))
        elif name in ("rename", "renameat2") and len(quoted) == 2 and quoted[1].startswith(folder + "/"):
            yield Renaming(os.path.basename(quoted[0]), os.path.basename(quoted[1]))


def rehearsed(home):
    """How many lines are stored when the program asks for the first, the second, ... command."""
    walk = LinearWalk(home)
    promised = [len(lines(home)[0])]
    for command in COMMANDS:
        walk.say(command)
        promised.append(len(lines(home)[0]))
    walk.kill()
    return promised


def recorded(home, trace):
    """Walks once more under strace, in a home of its own."""
    calls = "pwrite64,write,fdatasync,fsync,ftruncate,unlink,rename,renameat2"
    walk = LinearWalk(
        home, ["strace", "-f", "-y", "-xx", "-s", "4000000", "-o", trace, "-e", f"trace={calls}"])
    for command in COMMANDS:
        walk.say(command)
    walk.kill()


class Cuts:
    """The moments of a walk, at each of which the power may fail."""

    def __init__(self, work, done, chance, ignores_log=False):
        self.work, self.done, self.chance = work, done, chance
        self.ignores_log = ignores_log
        self.files = {}
        self.promised = 0
        self.states = 0
        self.lost, self.damaged = [], []

    def run(self, most):
        modes = ["nothing"] if self.ignores_log else MODES
        moments = [at for at, step in enumerate(self.done) if isinstance(step, (Shown, Write))]
        every = [(at, mode) for at in moments for mode in modes]
        chosen = sorted(self.chance.sample(every, min(most, len(every))))
        for at, step in enumerate(self.done):
            self.take(step)
            while chosen and chosen[0][0] == at:
                self.fail(chosen.pop(0)[1])
        return self

    def take(self, step):
        if isinstance(step, Shown):
            self.promised = max(self.promised, step.lines)
        elif isinstance(step, Removal):
            self.files.pop(step.file, None)
        elif isinstance(step, Renaming):
            self.files[step.new] = self.files.pop(step.file, DiskFile())
        elif isinstance(step, Sync):
            if step.file in self.files and not (self.ignores_log and step.file.endswith("-wal")):
                self.files[step.file].sync()
        else:
            self.files.setdefault(step.file, DiskFile()).pending.append(step)

    def fail(self, mode):
        """Leaves on the disk what a power cut might, starts the program there, and counts."""
        home = os.path.join(self.work, "after")
        shutil.rmtree(home, ignore_errors=True)
        folder = os.path.dirname(store(home))
        os.makedirs(folder)
        for name, file in self.files.items():
            if not name.endswith("-shm"):
                with open(os.path.join(folder, name), "wb") as found:
                    found.write(file.after_cut(mode, self.chance))
        outcome = Outcome(["summary", "--list"], home)
        kept, integrity = lines(home)
        self.states += 1
        if len(kept) < self.promised:
            self.lost.append((mode, self.promised, len(kept), outcome.output[:200]))
        if integrity != "ok" or outcome.status < 0 or any("damaged" in name for name in os.listdir(folder)):
            self.damaged.append((mode, integrity, outcome.status, outcome.output[:200]))


def main():
    seed, states = (int(value) for value in (sys.argv[1:] + ["1", "600"][len(sys.argv) - 1 :])[:2])
    work = scratch("power")
    home = os.path.join(work, "home")
    try:
        for name in ("rehearsal", "home"):
            os.makedirs(os.path.join(work, name))
        promised = rehearsed(os.path.join(work, "rehearsal"))
        recorded(home, os.path.join(work, "trace"))
        done = list(operations(os.path.join(work, "trace"), os.path.dirname(store(home)), promised))
        control = Cuts(work, done, random.Random(seed), ignores_log=True).run(max(12, states // 20))
        cuts = Cuts(work, done, random.Random(seed)).run(states)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(
        f"power cuts: {cuts.states} states of {len(done)} writes and syncs, up to {promised[-1]} lines promised, "
        f"{len(cuts.lost)} lost some, {len(cuts.damaged)} were damaged; "
        f"control without syncs of the log: {len(control.lost)} of {control.states} lost some"
    )
    for problem in (cuts.lost + cuts.damaged)[:5]:
        print(problem)
    sys.exit(1 if cuts.lost or cuts.damaged or not control.lost else 0)


if __name__ == "__main__":
    main()
