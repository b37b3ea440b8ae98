"""What the reference implementation of FSRS-6 (PyPI `fsrs`) makes of histories of answers.

Reads a history a line, as pairs "rating days"; prints for each answer "stability difficulty interval", joined by ";".
"""
import sys
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

scheduler = Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
for line in sys.stdin:
    numbers = [int(word) for word in line.split()]
    card, now, made = Card(), datetime(2026, 1, 1, 12, tzinfo=timezone.utc), []
    for rating, days in zip(numbers[::2], numbers[1::2]):
        now += timedelta(days=days)
        card, _ = scheduler.review_card(card, Rating(rating), now)
        made.append(f"{card.stability!r} {card.difficulty!r} {(card.due - card.last_review).days}")
    print(";".join(made))
