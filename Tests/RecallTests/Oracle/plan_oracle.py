"""The plan of 180 days, kept by the reference implementation of FSRS-6 (PyPI `fsrs`) and a planner of its own.

A scripted learner sits down once a day at an hour that differs. Prints a line a day: "day: ids asked again / ids asked first".
"""
import sys
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

DAYS, QUESTIONS, NEW, ALL = 180, 75, 10, 20
HOUR, DAY = 3_600_000, 86_400_000


def chance(name):
    """0 to 99, by FNV-1a of 64 bits."""
    value = 0xCBF29CE484222325
    for byte in name.encode():
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    return (value >> 32) % 100


def days_between(earlier, later):
    passed = later - earlier
    return 0 if passed < 12 * HOUR else (passed + 12 * HOUR) // DAY


class Question:
    def __init__(self):
        self.card, self.clock = Card(), datetime(2026, 1, 1, tzinfo=timezone.utc)
        self.first = self.last = self.due = None
        self.sure_but_wrong = False

    def answer(self, scheduler, is_right, is_sure, now):
        if self.last is None:
            self.first = now
        else:
            self.clock += timedelta(days=days_between(self.last, now))
        rating = (Rating.Good if is_sure else Rating.Hard) if is_right else Rating.Again
        self.card, _ = scheduler.review_card(self.card, rating, self.clock)
        self.last, self.due = now, now + (self.card.due - self.card.last_review).days * DAY
        self.sure_but_wrong = is_sure and not is_right


scheduler = Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
bank = {f"q{number:02}": Question() for number in range(1, QUESTIONS + 1)}
for day in range(DAYS):
    if chance(f"away.{day}") < 15:
        print(f"{day}: away")
        continue
    now = day * DAY + (8 + chance(f"hour.{day}") % 12) * HOUR
    seen = [q for q in bank.values() if q.last is not None]
    today = sum(days_between(q.last, now) == 0 for q in seen)
    new_today = sum(days_between(q.first, now) == 0 for q in seen)
    room = max(0, ALL - today)
    due = [name for name, q in bank.items() if q.last is not None and now >= q.due - 12 * HOUR]
    due.sort(key=lambda name: (not bank[name].sure_but_wrong, bank[name].due))
    due = due[:room]
    new = [name for name, q in bank.items() if q.last is None][: max(0, min(NEW - new_today, room - len(due)))]
    print(f"{day}: {' '.join(due)} / {' '.join(new)}")
    queue, turn = due + new, 0
    while queue and turn < 60:
        name, turn = queue.pop(0), turn + 1
        is_right = chance(f"right.{name}.{day}.{turn}") < 78
        is_sure = chance(f"sure.{name}.{day}.{turn}") < 70
        now += 40_000
        bank[name].answer(scheduler, is_right, is_sure, now)
        if not is_right:
            queue.append(name)
