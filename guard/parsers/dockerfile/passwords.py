"""Passwords among the words of a command whose option does not tell that it takes one."""

from __future__ import annotations

import re

_LOGIN_PROGRAMS = frozenset(
    {"buildah", "crane", "docker", "helm", "nerdctl", "oras", "podman", "regctl", "skopeo"}
)
_DATABASE_CLIENTS = frozenset(
    {"mariadb", "mariadb-admin", "mariadb-dump", "mysql", "mysqladmin", "mysqldump"}
)
_LITERAL = re.compile(r"[^\s$`{}<>%*()\[\]]{3,}")
STAND_IN = "[password]"


def taken_out(program: str, words: list[str]) -> tuple[list[str], int | None, str]:
    """Return the words without their password, the index of the word that held it, and the password."""
    for index, word in enumerate(words):
        before = words[index - 1] if index else ""
        start = _start(program, words, before, word)
        if start is not None and _LITERAL.fullmatch(word[start:]):
            kept = [*words[:index], word[:start] + STAND_IN, *words[index + 1 :]]
            return kept, index, word[start:]
    return words, None, ""


def _start(program: str, words: list[str], before: str, word: str) -> int | None:
    """Return where in `word` a password starts, if it holds one."""
    if program in _LOGIN_PROGRAMS and "login" in words:
        return _after_flag(before, word, "-p")
    if program == "sshpass":
        return 0 if before == "-p" else _attached(word, "-p")
    if program in _DATABASE_CLIENTS:
        return _attached(word, "-p")
    if program == "curl" and before in {"-u", "--user", "-U", "--proxy-user"}:
        name, colon, _ = word.partition(":")
        return len(name) + 1 if colon else None
    if program == "aws" and before == "aws_secret_access_key" and "configure" in words:
        return 0
    return None


def _after_flag(before: str, word: str, flag: str) -> int | None:
    return 0 if before == flag and not word.startswith("-") else None


def _attached(word: str, flag: str) -> int | None:
    return len(flag) if word.startswith(flag) and len(word) > len(flag) else None
