"""The structure of an SCXML file, for the subset that the state machine module exports."""
from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

NS = "{http://www.w3.org/2005/07/scxml}"
STATES = {"scxml", "state", "parallel", "final", "history"}


def tag(e):
    return e.tag.split("}")[-1] if isinstance(e.tag, str) else ""


def literal(expr):
    """'text' or "text" -> text; anything else unchanged."""
    if expr and len(expr) > 1 and expr[0] == expr[-1] and expr[0] in "'\"":
        return expr[1:-1]
    return expr or ""


class Node:
    __slots__ = ("id", "kind", "parent", "kids", "order", "entry", "exit", "rows", "initial",
                 "deep", "depth", "ancestors", "auto")

    def __init__(self, kind, ident, parent, order):
        self.kind, self.id, self.parent, self.order = kind, ident, parent, order
        self.kids, self.entry, self.exit, self.rows = [], [], [], []
        self.initial = None          # Row giving the default entry, for a compound state
        self.deep = False            # history only
        self.auto = False            # the id was invented here
        self.ancestors = [] if parent is None else [parent] + parent.ancestors
        self.depth = len(self.ancestors)

    def under(self, other):
        return other in self.ancestors

    def __repr__(self):
        return self.id


class Row:
    __slots__ = ("source", "events", "cond", "targets", "target_ids", "internal", "actions",
                 "index")

    def __repr__(self):
        ev = " ".join(self.events) or "(eventless)"
        return f"#{self.index} {self.source.id}: {ev}" + (f" [{self.cond}]" if self.cond else "") + \
            " -> " + (" ".join(self.target_ids) or "(stay)")


class Unsupported(Exception):
    pass


class Chart:
    """Structure only, for the subset that the module exports; raises Unsupported on anything else."""

    def __init__(self, path):
        self.path = Path(path)
        self.root_el = ET.parse(self.path).getroot()
        self.nodes, self.by_id, self.rows, self.n = [], {}, [], 0
        self.root = self._state(self.root_el, None)
        for r in self.rows:
            self._resolve(r)
        for n in self.nodes:
            if n.initial is not None:
                self._resolve(n.initial)

    def _resolve(self, r):
        try:
            r.targets = [self.by_id[t] for t in r.target_ids]
        except KeyError as e:
            raise Unsupported(f"no such target {e} in {r!r}") from None

    def _state(self, el, parent):
        kind = tag(el)
        n = Node(kind, el.get("id"), parent, self.n)
        self.n += 1
        if n.id is None:
            n.id, n.auto = ("(root)" if kind == "scxml" else f"(anon{n.order})"), True
        self.nodes.append(n)
        self.by_id[n.id] = n
        if kind == "history":
            n.deep = el.get("type", "shallow") == "deep"
        for c in el:
            t = tag(c)
            if t in ("state", "parallel", "final", "history"):
                n.kids.append(self._state(c, n))
            elif t == "transition":
                n.rows.append(self._row(c, n))
            elif t == "onentry":
                n.entry.append(self._actions(c))
            elif t == "onexit":
                n.exit.append(self._actions(c))
            elif t == "initial":
                n.initial = self._row(c.find(NS + "transition"), n, listed=False)
            elif t in ("datamodel", "script", "invoke", "donedata"):
                raise Unsupported(f"<{t}>")
        if n.initial is None and kind in ("scxml", "state") and any(k.kind != "history" for k in n.kids):
            r = Row()
            r.source, r.events, r.cond, r.internal, r.actions, r.index = n, [], None, False, [], -1
            first = next(k for k in n.kids if k.kind != "history")
            r.target_ids = (el.get("initial") or first.id).split()
            n.initial = r
        return n

    def _row(self, el, n, listed=True):
        r = Row()
        r.source, r.cond = n, el.get("cond")
        # a trailing ".*" or "." means the same as the bare name; a lone "*" matches everything
        r.events = [e[:-2] if e.endswith(".*") else e.rstrip(".")
                    for e in (el.get("event") or "").split()]
        r.target_ids = (el.get("target") or "").split()
        r.internal = el.get("type") == "internal"
        r.actions = self._actions(el)
        r.index = -1
        if listed and n.kind != "history":
            r.index = len(self.rows)
            self.rows.append(r)
        elif n.kind == "history":
            n.initial = r
        r.targets = []
        return r

    def _actions(self, el):
        out = []
        for a in el:
            t = tag(a)
            if t == "raise":
                out.append(("raise", a.get("event")))
            elif t == "log":
                out.append(("log", a.get("label") or "", literal(a.get("expr"))))
            elif t == "send" and not (a.get("target") or a.get("type") or a.get("eventexpr")
                                      or a.get("delayexpr") or len(a)):
                out.append(("send", literal(a.get("event")), a.get("delay")))
            elif t:
                raise Unsupported(f"<{t}>")
        return out
