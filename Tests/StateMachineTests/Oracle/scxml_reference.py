"""A reading of the W3C's interpretation algorithm that leans on no other program."""
from __future__ import annotations

import collections
import re

from scxml_chart import Chart, Unsupported

TOKEN = re.compile(r"\s*(In\(\s*['\"]?([\w.\-:]+)['\"]?\s*\)|true|false|&&|\|\||!|\(|\))")


def compile_cond(text):
    """In('x') joined by && || ! and parentheses -> callable(set of ids) -> bool."""
    out, pos = [], 0
    text = text.strip()
    while pos < len(text):
        m = TOKEN.match(text, pos)
        if not m:
            raise Unsupported(f"cond {text!r}")
        pos = m.end()
        out.append(f"({m[2]!r} in c)" if m[2] else
                   {"&&": " and ", "||": " or ", "!": " not ", "true": " True ",
                    "false": " False "}.get(m[1], m[1]))
    return eval("lambda c: " + "".join(out), {})       # only the tokens above can be in it


class Ref:
    """A separate reading of the W3C interpretation algorithm (macrostep, microstep, exit set,
    history, done events). Kept free of Qt's and python-statemachine's code on purpose."""
    name = "ref"

    def __init__(self, chart: Chart):
        self.c = chart
        self.conds = {r: compile_cond(r.cond) for r in chart.rows if r.cond}
        self.restart()

    # -- life
    def restart(self):
        self.conf, self.ids, self.hist = set(), set(), {}
        self.queue, self.outside = collections.deque(), collections.deque()
        self.running, self.log = True, []
        self._enter([self.c.root.initial])
        self._stabilise()

    def send(self, event):
        self.log = []
        if self.running:
            self.outside.append(event)
            self._stabilise()

    def configuration(self):
        return sorted(i for i in self.ids if not self.c.by_id[i].auto)

    def take_log(self):
        out, self.log = self.log, []
        return out

    # -- one macrostep (and further ones for events sent by the chart itself)
    def _stabilise(self):
        while self.running:
            rows = self._select(None)
            if not rows:
                if self.queue:
                    rows = self._select(self.queue.popleft())
                elif self.outside:
                    rows = self._select(self.outside.popleft())
                else:
                    return
            if rows:
                self._microstep(rows)

    @staticmethod
    def _matches(row, event):
        return any(d == "*" or event == d or event.startswith(d + ".") for d in row.events)

    def _select(self, event):
        picked = []
        for leaf in sorted((s for s in self.conf if not s.kids), key=lambda s: s.order):
            for s in [leaf] + leaf.ancestors:
                row = next((r for r in s.rows
                            if (not r.events if event is None else r.events and self._matches(r, event))
                            and (not r.cond or self.conds[r](self.ids))), None)
                if row is not None:
                    if row not in picked:
                        picked.append(row)
                    break
        # conflict removal: descendants win, else document order of the originating leaves
        kept = []
        for r1 in picked:
            x1, drop, preempted = self._exit_set([r1]), [], False
            for r2 in kept:
                if x1 & self._exit_set([r2]):
                    if r1.source.under(r2.source):
                        drop.append(r2)
                    else:
                        preempted = True
                        break
            if not preempted:
                kept = [r for r in kept if r not in drop] + [r1]
        return kept

    # -- geometry
    def _effective(self, row):
        out = []
        for t in row.targets:
            if t.kind == "history":
                got = self.hist.get(t)
                out += [s for s in (got if got else self._effective(t.initial)) if s not in out]
            elif t not in out:
                out.append(t)
        return out

    def _domain(self, row):
        ts = self._effective(row)
        if not ts:
            return None
        if row.internal and row.source.kind == "state" and row.source.kids and all(t.under(row.source) for t in ts):
            return row.source
        return next(a for a in row.source.ancestors
                    if a.kind in ("state", "scxml") and all(t.under(a) for t in ts))

    def _exit_set(self, rows):
        out = set()
        for r in rows:
            if r.targets:
                d = self._domain(r)
                out |= {s for s in self.conf if s.under(d)}
        return out

    # -- doing it
    def _run(self, actions):
        for a in actions:
            if a[0] == "raise":
                self.queue.append(a[1])
            elif a[0] == "log":
                self.log.append([a[1], a[2]])
            elif a[0] == "send" and not a[2]:
                self.outside.append(a[1])

    def _microstep(self, rows):
        leaving = sorted(self._exit_set(rows), key=lambda s: -s.order)
        for s in leaving:
            for h in s.kids:
                if h.kind == "history":
                    self.hist[h] = sorted((q for q in self.conf
                                           if (q.under(s) and not q.kids if h.deep else q.parent is s)),
                                          key=lambda q: q.order)
        for s in leaving:
            for block in s.exit:
                self._run(block)
            self.conf.discard(s)
            self.ids.discard(s.id)
        for r in rows:
            self._run(r.actions)
        self._enter(rows)

    def _enter(self, rows):
        todo, default, hist_actions = set(), set(), {}

        def descend(s):
            if s.kind == "history":
                got = self.hist.get(s)
                row = s.initial
                if not got:
                    hist_actions[s.parent] = row.actions
                for q in (got if got else row.targets):
                    descend(q)
                for q in (got if got else row.targets):
                    climb(q, s.parent)
                return
            todo.add(s)
            if s.kind in ("state", "scxml") and s.kids and s.initial is not None:
                default.add(s)
                for q in s.initial.targets:
                    descend(q)
                for q in s.initial.targets:
                    climb(q, s)
            elif s.kind == "parallel":
                regions(s)

        def regions(p):
            for k in p.kids:
                if k.kind != "history" and not any(q is k or q.under(k) for q in todo):
                    descend(k)

        def climb(s, top):
            for a in s.ancestors:
                if a is top:
                    return
                todo.add(a)
                if a.kind == "parallel":
                    regions(a)

        for r in rows:
            for t in r.targets:
                descend(t)
            dom = self.c.root if r is self.c.root.initial else self._domain(r)
            for t in self._effective(r):
                climb(t, dom)
        todo.discard(self.c.root)
        for s in sorted(todo, key=lambda s: s.order):
            self.conf.add(s)
            self.ids.add(s.id)
            for block in s.entry:
                self._run(block)
            if s in default:
                self._run(s.initial.actions)
            if s in hist_actions:
                self._run(hist_actions[s])
            if s.kind == "final":
                p = s.parent
                if p is self.c.root:
                    self.running = False
                else:
                    self.queue.append("done.state." + p.id)
                    g = p.parent
                    if g is not None and g.kind == "parallel" and all(self._done(k) for k in g.kids
                                                                     if k.kind != "history"):
                        self.queue.append("done.state." + g.id)
        if not self.running:
            for s in sorted(self.conf, key=lambda s: -s.order):
                for block in s.exit:
                    self._run(block)

    def _done(self, s):
        if s.kind == "parallel":
            return all(self._done(k) for k in s.kids if k.kind != "history")
        return any(k.kind == "final" and k in self.conf for k in s.kids)
