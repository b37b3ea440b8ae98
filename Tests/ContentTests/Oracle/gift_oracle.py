"""Reads a file in Moodle's format GIFT with pygiftparser; prints its questions as JSON, signs unescaped."""
import json
import re
import sys

from pygiftparser import parser


def plain(text):
    return re.sub(r"\\(.)", r"\1", text or "").strip()


with open(sys.argv[1], encoding="utf-8") as file:
    questions = parser.parseFile(file)
print(json.dumps([
    {
        "id": plain(question.title), "ask": plain(question.text), "rationale": plain(question.generalFeedback),
        "isValid": question.valid,
        "choices": [
            {"text": plain(choice.answer), "why": plain(choice.feedback), "isRight": choice.fraction == 100}
            for choice in question.answers.answers
        ],
    }
    for question in questions
]))
