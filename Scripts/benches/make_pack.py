#!/usr/bin/env python3
"""Writes a pack of N steps with short texts, to measure how opening and searching grow.

    make_pack.py N FOLDER

The steps stand in ten phases (fewer when N is small); their texts are about 200 bytes each, drawn from a
fixed list of words with a fixed seed, so that two runs write the same bytes.
"""
import pathlib
import random
import sys

WORDS = (
    "the team checks leaflet insertion in this view again before closing device and mean gradient stays under five "
    "while blood pressure holds its range septum guide catheter steers toward medial lateral jet origin regurgitation "
    "echo operator anesthesia imager confirms grasp arms grippers release ventricle atrium annulus chordae"
).split()
STEPS_A_FILE = 1_000


def sentence(source, length):
    """Words up to a length in characters, with a capital, without a period."""
    text = source.choice(WORDS).capitalize()
    while True:
        longer = f"{text} {source.choice(WORDS)}"
        if len(longer) > length:
            return text
        text = longer


def outline(source, phases):
    lines = ["phases:"]
    for number, steps in enumerate(phases, start=1):
        lines += [
            f"  - id: phase-{number}", f"    title: Phase {number}", f"    short: Phase {number}",
            f"    summary: Stretch {number} of a pack for measuring.", "    steps:",
        ]
        lines += [f"      - {{id: {step}, title: {sentence(source, 36)}}}" for step in steps]
    return lines


def body(source, step):
    return [
        f"  - id: {step}", "    grade: composed", f"    sources: [Source{source.randrange(20):02}]",
        "    do:", f'      - "{sentence(source, 100)}."', "    why:", f'      - "{sentence(source, 100)}."',
    ]


def make(count, folder):
    source = random.Random(7)
    phase_count = max(1, min(10, count // 10))
    ids = [f"step-{number:05}" for number in range(1, count + 1)]
    phases = [ids[p * count // phase_count:(p + 1) * count // phase_count] for p in range(phase_count)]
    files = {"procedure.yaml": outline(source, phases)}
    for number, start in enumerate(range(0, count, STEPS_A_FILE), start=1):
        lines = ["steps:"]
        for step in ids[start:start + STEPS_A_FILE]:
            lines += body(source, step)
        files[f"steps/part-{number}.yaml"] = lines
    files["sources.yaml"] = ["sources:"] + [
        f'  - {{key: Source{n:02}, cite: "Author {n}. A made-up source.", grade: recalled}}' for n in range(20)]
    files["pack.yaml"] = [
        f"id: growth-{count}", f"title: A pack of {count} steps", "version: 1.0.0", "language: en", "license: CC0-1.0",
        "teaches: A pack for measuring; it teaches nothing.", f"files: [{', '.join(files)}]",
    ]
    for path, lines in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdecimal() or int(sys.argv[1]) < 1:
        sys.exit("usage: make_pack.py N FOLDER")
    make(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
