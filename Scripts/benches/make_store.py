#!/usr/bin/env python3
"""Makes the newest walk of a store that the program wrote a long one, to measure how starting and going on grow.

    make_store.py LINES STORE.db OUT.db

The schema, the session and the checkpoint are the program's own. The walk's lines are copied again and again until there are
so many, and its newest checkpoint is put behind the last of them, so that it goes on from there as any walk does.
"""
import json
import pathlib
import shutil
import sqlite3
import sys

LINES_A_WALK = 1 << 32  # a line's place is its walk's number times this plus its own number (Sources/Sessions/Place.swift)


def main():
    if len(sys.argv) != 4 or not sys.argv[1].isdecimal():
        sys.exit("usage: make_store.py LINES STORE.db OUT.db")
    lines, given, out = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    if pathlib.Path(out).exists():
        sys.exit(f"{out} is there already.")
    shutil.copyfile(given, out)
    store = sqlite3.connect(out, isolation_level=None)
    store.execute("PRAGMA journal_mode = OFF")
    store.execute("PRAGMA synchronous = OFF")
    newest = store.execute("SELECT number FROM session ORDER BY recency DESC LIMIT 1").fetchone()
    if newest is None:
        sys.exit(f"{given} holds no walk; walk a hundred steps first.")
    first = newest[0] * LINES_A_WALK
    walk = (first, first + LINES_A_WALK)
    bodies = [row[0] for row in store.execute("SELECT body FROM event WHERE place >= ? AND place < ? ORDER BY place", walk)]
    found = store.execute("SELECT body FROM checkpoint WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT 1", walk).fetchone()
    if found is None:
        sys.exit(f"The newest walk of {given} has no checkpoint; walk a hundred steps first.")
    checkpoint = {**json.loads(found[0]), "seq": lines - 1}
    store.execute("BEGIN")
    for table in ("event", "checkpoint"):
        store.execute(f"DELETE FROM {table} WHERE place >= ? AND place < ?", walk)
    store.executemany(
        "INSERT INTO event (place, at, body) VALUES (?, ?, ?)",
        ((first + seq, seq, bodies[seq % len(bodies)]) for seq in range(lines)))
    text = json.dumps(checkpoint, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    store.execute("INSERT INTO checkpoint (place, body) VALUES (?, ?)", (first + lines - 1, text))
    store.execute("COMMIT")
    store.execute("PRAGMA journal_mode = WAL")
    store.close()


main()
