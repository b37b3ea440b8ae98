#!/usr/bin/env python3
"""An independent SCXML interpreter beside the state machine module's own trace.

Reads a chart (.scxml) and a trace (JSON lines), runs the trace's events through an interpreter that knows
nothing of Swift, and says where the first line differs.

  scxml_oracle.py CHART --check TRACE.jsonl               compare configurations
  scxml_oracle.py CHART --check TRACE.jsonl --logs        ... and what was logged
  scxml_oracle.py CHART --check TRACE.jsonl --engine ref  with another interpreter
  scxml_oracle.py CHART EVENTS.jsonl                      run events, print configurations

TRACE.jsonl : {"event": null|"name", "configuration": [...]} with an optional "log":
              [["refused"|"effect", "text"], ...]; a line with event null starts anew.
EVENTS.jsonl: one per line, "next" or {"event": "next"}; {"restart": true} starts anew.

Engines
  psm     python-statemachine >= 3   pip install "python-statemachine>=3.2"   (default)
  qt      Qt SCXML through PySide6   pip install pyside6-essentials pyside6-addons
  ref     this file's own reading of the W3C algorithm, no dependency
"""
from __future__ import annotations

import argparse
import contextlib
import io
import json
import logging
import os
import re
import sys
import tempfile

from scxml_chart import Chart, Unsupported, literal
from scxml_reference import Ref


class Psm:
    """python-statemachine >= 3. Loads the file as it is."""
    name = "psm"

    def __init__(self, chart: Chart):
        from statemachine.io import load
        logging.getLogger("statemachine").setLevel(logging.ERROR)
        self.chart = chart
        with contextlib.redirect_stdout(io.StringIO()):
            self.cls = load(chart.path)
        self.restart()

    def restart(self):
        self.out = io.StringIO()
        with contextlib.redirect_stdout(self.out):
            self.m = self.cls()

    def send(self, event):
        if self.m.is_terminated:
            return
        with contextlib.redirect_stdout(self.out):
            self.m.send(event)

    @property
    def running(self):
        return not self.m.is_terminated

    def configuration(self):
        return sorted(s.id for s in self.m.configuration if not s.id.startswith("__auto_"))

    def take_log(self):
        text = self.out.getvalue()
        self.out.seek(0)
        self.out.truncate()
        got = []
        for line in text.splitlines():
            label, _, rest = line.partition(": ")
            got.append([label, literal(rest)])
        return got


class Qt:
    """Qt SCXML. With datamodel="null" Qt takes In(id) only without quotes (the wording of B.1.2),
    so quotes are stripped from a copy in that case; with ecmascript the file goes in unchanged."""
    name = "qt"
    app = None

    def __init__(self, chart: Chart):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;*.info=false;scxml.statemachine=false")
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtScxml import QScxmlStateMachine
        Qt.app = Qt.app or QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
        self.M, self.path = QScxmlStateMachine, str(chart.path)
        text = chart.path.read_text()
        if chart.root_el.get("datamodel") == "null":
            text = re.sub(r"In\(\s*'([^']+)'\s*\)", r"In(\1)", text)
            f = tempfile.NamedTemporaryFile("w", suffix=".scxml", delete=False)
            f.write(text)
            f.close()
            self.path = f.name
        # PySide6 6.12 drops one reference to None per void call; before Python 3.12 that ends in
        # an abort after a few thousand steps, so hand the references back.
        import ctypes
        incref, none = ctypes.pythonapi.Py_IncRef, ctypes.py_object(None)
        self.void = (lambda n: [incref(none) for _ in range(n)]) if sys.version_info < (3, 12) else (lambda n: None)
        self.restart()

    def restart(self):
        self.m = self.M.fromFile(self.path)
        errors = self.m.parseErrors()
        if errors:
            raise Unsupported("; ".join(e.toString() for e in errors))
        self.logged = []
        self.m.log.connect(lambda label, msg: self.logged.append([label, literal(msg)]))
        self.m.start()
        self.void(1)
        self._settle()

    def _settle(self):
        for _ in range(4):
            Qt.app.processEvents()
        self.void(4)

    def send(self, event):
        if self.m.isRunning():
            self.m.submitEvent(event)
            self.void(1)
            self._settle()

    @property
    def running(self):
        return self.m.isRunning()

    def configuration(self):
        return sorted(i for i in self.m.activeStateNames(False) if i)

    def take_log(self):
        out, self.logged = self.logged, []
        return out


ENGINES = {"ref": Ref, "psm": Psm, "qt": Qt}


def read_events(path):
    for line in (sys.stdin if path == "-" else open(path)):
        line = line.strip()
        if not line:
            continue
        v = json.loads(line)
        if isinstance(v, str):
            yield v
        elif v.get("restart"):
            yield None
        else:
            yield v["event"]


def steps(eng, events):
    n = 0
    yield {"n": n, "event": None, "running": eng.running, "configuration": eng.configuration(),
           "log": eng.take_log()}
    for ev in events:
        n += 1
        if ev is None:
            eng.restart()
        else:
            eng.send(ev)
        yield {"n": n, "event": ev, "running": eng.running, "configuration": eng.configuration(),
               "log": eng.take_log()}


def check(eng, path, logs):
    """Compares a trace line by line; 1 at the first difference."""
    bad, count = 0, 0
    for count, line in enumerate(open(path), 1):
        t = json.loads(line)
        if t.get("event") is None:
            if count > 1:
                eng.restart()
        else:
            eng.send(t["event"])
        got, logged = eng.configuration(), eng.take_log()
        # a finished session: interpreters differ in what they still list
        same = (got == sorted(t["configuration"]) or not eng.running) and (
            not logs or sorted(logged) == sorted(t.get("log", logged)))
        if not same:
            bad = 1
            print(json.dumps({"line": count, "event": t.get("event"),
                              "only_in_trace": sorted(set(t["configuration"]) - set(got)),
                              "only_in_" + eng.name: sorted(set(got) - set(t["configuration"])),
                              "log": [t.get("log"), logged] if logs else None}))
            break
    print(f"{count} lines against {eng.name}: {'DIFFERENT' if bad else 'same'}", file=sys.stderr)
    return bad


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("chart")
    p.add_argument("events", nargs="?")
    p.add_argument("--engine", default="psm", choices=ENGINES)
    p.add_argument("--check", metavar="TRACE")
    p.add_argument("--logs", action="store_true", help="with --check: compare logs as well")
    a = p.parse_args()
    eng = ENGINES[a.engine](Chart(a.chart))
    if a.check:
        return check(eng, a.check, a.logs)
    if not a.events:
        p.error("EVENTS or --check is needed")
    for s in steps(eng, list(read_events(a.events))):
        print(json.dumps(s))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        os._exit(0)
    except Unsupported as e:
        sys.exit(f"outside the subset: {e}")
