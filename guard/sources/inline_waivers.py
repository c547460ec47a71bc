"""Waivers written as comments beside what they waive.

# guard:waive GRD-AWS-001 reason="public by design" owner=web expires=2027-01-31
"""

from __future__ import annotations

import re

from guard.model import Location, Problem, Waiver
from guard.waivers import build

MARK = "guard:waive"

_COMMENT = re.compile(r"(?:#|//|<!--)\s*guard:waive\b(?P<rest>[^\n]*)")
_NO_CODE = re.compile(r"\s*(?:#|//|<!--|$)")
_FIELD = re.compile(r"""(\w+)=(?:"([^"]*)"|'([^']*)'|(\S+))""")


def read_inline(path: str, text: str) -> tuple[list[Waiver], list[Problem]]:
    """Return the waivers in the comments of `text`, and what is wrong with those that do not count."""
    waivers: list[Waiver] = []
    problems: list[Problem] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if MARK not in line or not (comment := _COMMENT.search(line)):
            continue
        rest = comment["rest"].strip()
        policy = rest.split(maxsplit=1)[0] if rest else ""
        fields = {
            match[1]: match[2] or match[3] or match[4] or "" for match in _FIELD.finditer(rest)
        }
        waiver = build(
            {"policy": policy, "resource": "*", **fields},
            Location(path, number),
            _subject(lines, number),
        )
        if isinstance(waiver, Waiver):
            waivers.append(waiver)
        else:
            problems.append(Problem(path, number, f"this waiver does not count: {waiver}"))
    return waivers, problems


def _subject(lines: list[str], number: int) -> int:
    """Return the line that a comment in line `number` is about: its own, or the next with code."""
    for subject in range(number, len(lines) + 1):
        if not _NO_CODE.match(lines[subject - 1]):
            return subject
    return number
