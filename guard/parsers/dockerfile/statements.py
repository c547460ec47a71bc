"""Instructions of a Dockerfile, cut into keyword, flags and the rest."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from guard.errors import ParseError
from guard.parsers.dockerfile.lines import Instruction

KEYWORDS = frozenset(
    {
        "ADD",
        "ARG",
        "CMD",
        "COPY",
        "ENTRYPOINT",
        "ENV",
        "EXPOSE",
        "FROM",
        "HEALTHCHECK",
        "LABEL",
        "MAINTAINER",
        "ONBUILD",
        "RUN",
        "SHELL",
        "STOPSIGNAL",
        "USER",
        "VOLUME",
        "WORKDIR",
    }
)

_FLAG = re.compile(
    r"""--([A-Za-z][A-Za-z0-9.-]*)(?:=((?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])*))?(?:\s+|\Z)"""
)
_TAKE_FLAGS = frozenset({"FROM", "ADD", "COPY", "RUN", "HEALTHCHECK"})
_KEYWORD = re.compile(r"(\S+)\s*")


@dataclass(frozen=True, slots=True)
class Statement:
    """An instruction, cut into keyword, flags and the rest."""

    source: Instruction
    keyword: str
    flags: dict[str, Any]
    rest: str
    offset: int
    """Where `rest` starts in the instruction's text."""


def cut(path: str, instruction: Instruction) -> Statement:
    """Return an instruction in its parts; raise `ParseError` for an unknown keyword."""
    match = _KEYWORD.match(instruction.text)
    keyword = match[1].upper() if match else ""
    if match is None or keyword not in KEYWORDS:
        shown = instruction.text.split(None, 1)[0] if instruction.text.strip() else ""
        if (
            len(shown) > 20
        ):  # only its start: a token that is cut short is not known for one any more
            shown = f"{shown[:8]}..."
        raise ParseError(path, instruction.line, f'"{shown}" is not a Dockerfile instruction')
    offset = match.end()
    flags: dict[str, Any] = {}
    while keyword in _TAKE_FLAGS and (flag := _FLAG.match(instruction.text, offset)):
        _add_flag(flags, flag[1], flag[2])
        offset = flag.end()
    return Statement(instruction, keyword, flags, instruction.text[offset:], offset)


def _add_flag(flags: dict[str, Any], name: str, value: str | None) -> None:
    """Add a flag; one that is given again becomes a list."""
    text: Any = True if value is None else re.sub(r"[\"']", "", value)
    if name not in flags:
        flags[name] = text
    elif isinstance(flags[name], list):
        flags[name].append(text)
    else:
        flags[name] = [flags[name], text]


def exec_form(text: str) -> list[tuple[str, int]] | None:
    """Return the texts of a JSON list with their offsets; None when `text` is not one."""
    if not text.lstrip().startswith("["):
        return None
    try:
        words = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        return None
    found: list[tuple[str, int]] = []
    at = 0
    for word in words:
        at = max(at, text.find(json.dumps(word, ensure_ascii=False), at))
        found.append((word, at))
    return found
