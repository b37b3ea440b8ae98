#!/usr/bin/env python3
"""Writes a store with many lines, to measure how starting and resuming grow.

    make_store.py LINES OUT.db [--walks N] [--tail N] [--like STORE.db]

The lines are spread evenly over the walks (one unless said otherwise). The schema is read from the program's own
migrations. Without --like the lines are fillers of 1.3 kB that no program can resume from. With it they are copies of the
newest walk's in a store that the program wrote, and the newest walk can be resumed: it ends with that walk's newest
checkpoint and a tail of notes behind it (60 unless said otherwise), chained as the journal chains them.
"""
import argparse
import hashlib
import json
import pathlib
import re
import sqlite3
import sys

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"
FILLER = json.dumps({"filler": "x" * 1_300})
LINES_A_WALK = 1 << 32


def migrations():
    """The application id and the steps of the schema, by name, as the program has them."""
    swift = (SOURCES / "Sessions" / "Migrations.swift").read_text()
    owner = int(re.search(r"applicationID = (0x[0-9a-fA-F_]+)", swift).group(1), 16)
    texts = dict(re.findall(r'let (\w+) = """\n(.*?)"""', swift, re.S))
    steps = re.findall(r'registerMigration\("([^"]+)"\) \{ try \$0\.execute\(sql: (\w+)\)', swift)
    return owner, [(name, texts[text]) for name, text in steps]


class Seed:
    """What is copied from a store that the program wrote."""

    def __init__(self, path):
        store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        newest = store.execute("SELECT number, pack, pack_version FROM session ORDER BY recency DESC LIMIT 1").fetchone()
        if newest is None:
            sys.exit(f"{path} holds no walk; walk a hundred steps first.")
        number, self.pack, self.version = newest
        span = (number * LINES_A_WALK, (number + 1) * LINES_A_WALK)
        bodies = store.execute("SELECT body FROM event WHERE place >= ? AND place < ?", span)
        self.bodies = [body for (body,) in bodies]
        found = store.execute(
            "SELECT body FROM checkpoint WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT 1", span).fetchone()
        if found is None:
            sys.exit(f"The newest walk of {path} has no checkpoint; walk a hundred steps first.")
        self.checkpoint = json.loads(found[0])

    def end(self, seq, tail, at):
        """The checkpoint as of line `seq`, and the notes behind it as (seq, body)."""
        checkpoint = dict(self.checkpoint, seq=seq)
        chain, notes = checkpoint["chain"], []
        for seq in range(seq + 1, seq + 1 + tail):
            note = {"seq": seq, "at": at, "by": "learner", "what": {"note": {"_0": f"note {seq}"}},
                    "leaves": checkpoint["place"]["leaves"], "after": checkpoint["after"]}
            chain = note["chain"] = digest(chain, note)
            notes.append((seq, json.dumps(note, ensure_ascii=False, sort_keys=True, separators=(",", ":"))))
        return json.dumps(checkpoint, ensure_ascii=False, sort_keys=True, separators=(",", ":")), notes


def digest(previous, note):
    """The chain up to and including a note, as StateMachine/Journal/Entry.swift computes it."""
    form = bytearray()

    def add(part):
        if isinstance(part, int):
            while part > 127:
                form.append(part & 127 | 128)
                part >>= 7
            form.append(part)
        else:
            add(len(part.encode()))
            form.extend(part.encode())

    for part in (previous, note["seq"], note["at"], note["by"], "note", note["what"]["note"]["_0"], len(note["leaves"]),
                 *note["leaves"], note["after"]):
        add(part)
    return hashlib.sha256(form).hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lines", type=int)
    parser.add_argument("out")
    parser.add_argument("--walks", type=int, default=1)
    parser.add_argument("--tail", type=int, default=60)
    parser.add_argument("--like")
    options = parser.parse_args()
    if pathlib.Path(options.out).exists():
        sys.exit(f"{options.out} is there already.")
    seed = Seed(options.like) if options.like else None
    lines = options.lines // options.walks
    if lines <= options.tail:
        sys.exit("A walk needs more lines than its tail has.")

    store = sqlite3.connect(options.out, isolation_level=None)
    owner, steps = migrations()
    store.execute("PRAGMA journal_mode = OFF")
    store.execute("PRAGMA synchronous = OFF")
    store.execute(f"PRAGMA application_id = {owner}")
    store.execute("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    for name, sql in steps:
        store.executescript(sql)
        store.execute("INSERT INTO grdb_migrations VALUES (?)", (name,))
    store.execute("INSERT INTO meta VALUES ('program', 'make_store.py')")
    store.execute("BEGIN")
    pack, version = (seed.pack, seed.version) if seed else ("mitral-teer", "1.0.0")
    bodies = seed.bodies if seed else [FILLER]
    for number in range(1, options.walks + 1):
        store.execute("INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)", (number, f"walk-{number}", pack, version, 0, number))
        isResumed = seed is not None and number == options.walks
        fillers = lines - options.tail if isResumed else lines
        place = number * LINES_A_WALK
        store.executemany(
            "INSERT INTO event (place, at, body) VALUES (?, ?, ?)",
            ((place + seq, seq, bodies[seq % len(bodies)]) for seq in range(fillers)))
        if isResumed:
            checkpoint, notes = seed.end(fillers - 1, options.tail, fillers)
            store.execute("INSERT INTO checkpoint (place, body) VALUES (?, ?)", (place + fillers - 1, checkpoint))
            store.executemany(
                "INSERT INTO event (place, at, body) VALUES (?, ?, ?)", ((place + seq, seq, body) for seq, body in notes))
    store.execute("COMMIT")
    store.execute("PRAGMA journal_mode = WAL")
    store.close()


main()
