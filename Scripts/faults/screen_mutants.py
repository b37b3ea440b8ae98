#!/usr/bin/env python3
"""Changed packs that pass the check, walked on real screens of many sizes and shown in the kiosk.

    screen_mutants.py [SEED [COUNT]]

Figures get other numbers, texts other lengths and letters. Whatever passes the check must be drawn: the program may end by no
signal, and take no more than 1.5 s and 100 MB for 25 keys. Exit 1 else; packs that failed are left in a folder.
"""

import os
import random
import re
import shutil
import sys

import mutants
from pack_mutants import PACK, files_of
from running import Outcome, Screen, scratch

SIZES = [(80, 24), (200, 60), (40, 12), (140, 40), (100, 30), (61, 20), (10, 3), (1, 1)]
KEYS = [
    b"\x1b[B", b"\x1b[B", b"\x1b[B\x1b[B\x1b[B", b"\x1b[6~", b"\r", b"w", b"\x1b[C", b"o", b"r", b"g", b"p", b"!", b"\x1b",
    b"1", b"2", b"3",
]
MOST_SECONDS, MOST_KIB = 1.5, 100_000  # of CPU


def walked(arguments, home, size, chance):
    """What is wrong with 25 keys on a screen; nil when nothing is."""
    screen = Screen(arguments, home, *size)
    try:
        screen.settle(0.06)
        for _ in range(25):
            screen.press(chance.choice(KEYS))
            if not screen.is_running():
                break
        screen.settle(0.1)
        if not screen.is_running():
            return f"ended with {screen.status}" if screen.status != 0 else None
        seconds, peak = screen.cost()
        return f"took {seconds} s and {peak} KiB" if seconds > MOST_SECONDS or peak > MOST_KIB else None
    finally:
        screen.kill()


def main():
    seed, count = (int(value) for value in (sys.argv[1:] + ["1", "300"][len(sys.argv) - 1 :])[:2])
    chance = random.Random(seed)
    work = scratch("screens")
    home, pack = os.path.join(work, "home"), os.path.join(work, "pack")
    shutil.copytree(PACK, pack)
    original = files_of(pack)
    steps = re.findall(rb"\{id: ([a-z-]+), title", original["procedure.yaml"])
    shown, failed = 0, []
    for number in range(count):
        only_figures = chance.random() < 0.5
        files = ["figures.yaml"] if only_figures else chance.sample(list(original), chance.choice([1, 2]))
        for file in files:
            change = mutants.figure_changed if file == "figures.yaml" else mutants.text_changed
            with open(os.path.join(pack, file), "wb") as output:
                output.write(change(original[file], chance))
        shutil.rmtree(home, ignore_errors=True)
        os.makedirs(home)
        checked = Outcome(["check", pack], home)
        wrong = f"check ended with {checked.status}" if checked.status not in (0, 1) else None
        size = chance.choice(SIZES)
        if checked.status == 0:
            shown += 1
            if chance.random() < 0.35:
                with open(os.path.join(work, "kiosk.yaml"), "w") as output:
                    output.write(f"idle-seconds: 0\npack: {pack}\n")
                arguments = ["kiosk", "--config", os.path.join(work, "kiosk.yaml")]
            else:
                arguments = ["walkthrough", "--free", "--pack", pack, "--step", chance.choice(steps).decode()]
            wrong = walked(arguments, home, size, chance)
        if wrong:
            failed.append(number)
            shutil.copytree(pack, os.path.join(work, f"failed-{number}"))
            print(f"mutant {number} of seed {seed}, {', '.join(files)}, at {size[0]}x{size[1]}: {wrong}")
        for file in files:
            with open(os.path.join(pack, file), "wb") as output:
                output.write(original[file])
    print(
        f"mutants on screens: {count}, {shown} passed the check and were walked, {len(failed)} failed"
        f"{'; see ' + work if failed else ''}"
    )
    if not failed:
        shutil.rmtree(work)
    sys.exit(1 if failed or not shown else 0)


if __name__ == "__main__":
    main()
