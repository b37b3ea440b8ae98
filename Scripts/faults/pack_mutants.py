#!/usr/bin/env python3
"""The bundled pack with mistakes in its files: every command answers with a sentence at a line that is there.

    pack_mutants.py [SEED [COUNT]]

Each mutant is checked, walked line by line, and each fifth is exported. None may end a command by a signal, take more than
a second or 100 MB, send a control character, name a file or line that is not there, or pass one command and not another. Exit 1
else; mutants that failed are left in a folder that the last line names.
"""

import os
import random
import re
import shutil
import sys

import mutants
from running import FORBIDDEN, Outcome, scratch

PACK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/Content/Packs/mitral-teer")
TYPED = [b"", b"\n\n\n1\nl\n/mitral\nq\n", b"5\n1\nq\n", b"?\nl\nq\n"]
PROBLEM = re.compile(rb"^(.+?):(\d+):(\d+): (error|warning): ")
MOST_SECONDS, MOST_KIB = 1.0, 100_000  # of CPU, in a debug build too


def files_of(pack):
    """The files of a pack that are YAML, by their path in it, with their bytes."""
    found = {}
    for folder, _, names in os.walk(pack):
        for name in sorted(names):
            if name.endswith(".yaml"):
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, pack)] = file.read()
    return dict(sorted(found.items()))


def complaints(name, outcome, checked):
    """What is wrong with what a command came to; `checked` is the outcome of the check."""
    if outcome.status not in (0, 1):
        yield f"{name} ended with {outcome.status}"
    if outcome.hangs:
        yield f"{name} hangs"
    if outcome.cpu_seconds > MOST_SECONDS:
        yield f"{name} took {outcome.cpu_seconds:.2f} s"
    if outcome.peak_kib > MOST_KIB:
        yield f"{name} took {outcome.peak_kib} KiB"
    if name != "export" and (found := FORBIDDEN.search(outcome.output)):
        yield f"{name} sends {found[0]!r} in {outcome.output[max(0, found.start() - 40) : found.end() + 40]!r}"
    if (outcome.status == 0) != (checked.status == 0):
        yield f"{name} disagrees with check, which ended with {checked.status}"
    if outcome.status == 1 and not outcome.output.strip():
        yield f"{name} ended with 1 and says nothing"


def misplaced(checked, pack, original, changed):
    """Problems of a check that name no file of the pack, or no line of it."""
    problems = [found for found in map(PROBLEM.match, checked.output.split(b"\n")) if found]
    if checked.status == 1 and not problems and b": error: " not in checked.output:
        yield "check ended with 1 without an error"
    for problem in problems:
        file = os.path.relpath(os.fsdecode(problem[1]), pack)
        if file not in original:
            yield f"there is no file {file}"
        else:
            lines = len(re.split(rb"\r\n|\n|\r", changed.get(file, original[file])))
            if not 1 <= int(problem[2]) <= lines + 1:
                yield f"{file} has {lines} lines and no line {int(problem[2])}"


def main():
    seed, count = (int(value) for value in (sys.argv[1:] + ["1", "1500"][len(sys.argv) - 1 :])[:2])
    chance = random.Random(seed)
    work = scratch("mutants")
    home, pack = os.path.join(work, "home"), os.path.join(work, "pack")
    os.makedirs(home)
    shutil.copytree(PACK, pack)
    original = files_of(pack)
    refused, failed, slowest, largest = 0, [], 0.0, 0
    for number in range(count):
        changed = {}
        for file in chance.sample(list(original), chance.choice([1, 1, 1, 1, 2, 3])):
            change = chance.choice([mutants.bytes_changed, mutants.lines_changed, mutants.lines_changed])
            changed[file] = change(original[file], chance)
            with open(os.path.join(pack, file), "wb") as output:
                output.write(changed[file])
        checked = Outcome(["check", pack], home)
        outcomes = {"check": checked, "linear": Outcome(["--pack", pack, "--linear"], home, chance.choice(TYPED))}
        if number % 5 == 0:
            form = chance.choice(["html", "markdown", "text", "json"])
            outcomes["export"] = Outcome(["export", "--format", form, "--pack", pack], home)
        wrong = [words for name, outcome in outcomes.items() for words in complaints(name, outcome, checked)]
        wrong += misplaced(checked, pack, original, changed)
        refused += checked.status == 1
        slowest = max([slowest] + [outcome.cpu_seconds for outcome in outcomes.values()])
        largest = max([largest] + [outcome.peak_kib for outcome in outcomes.values()])
        if wrong:
            failed.append(number)
            shutil.copytree(pack, os.path.join(work, f"failed-{number}"))
            print(f"mutant {number} of seed {seed}, {', '.join(changed)}: {'; '.join(wrong[:3])}")
        for file in changed:
            with open(os.path.join(pack, file), "wb") as output:
                output.write(original[file])
        shutil.rmtree(os.path.join(home, ".local"), ignore_errors=True)
    print(
        f"mutants of the pack: {count}, {refused} refused, {len(failed)} answered wrongly; "
        f"at most {slowest:.2f} s and {largest // 1024} MiB{'; see ' + work if failed else ''}"
    )
    if not failed:
        shutil.rmtree(work)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
