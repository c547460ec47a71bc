"""Commands of a shell script: enough of the grammar to see which program gets which words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from guard.parsers.dockerfile import passwords

_OPERATOR = re.compile(r"&&|\|\||\|&|;;|[;|&\n()]")
_REDIRECT = re.compile(r"(?:[0-9]*|&)(?:>>|>\||>&|<&|<<<|<<-?|<>|>|<)")
_ASSIGNMENT = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)\+?=")
_KEYWORDS = frozenset(
    {"if", "then", "elif", "else", "fi", "do", "done", "while", "until", "{", "}", "!", "time"}
)
_PREFIXES = frozenset({"exec", "command", "builtin", "nohup", "sudo", "env"})
_SUBSTITUTION = re.compile(r"[$<]\(")
_SHELLS = frozenset({"sh", "bash", "ash", "dash", "zsh", "ksh"})
_MAX_NESTING = 4
_MAX_COMMANDS = 2000


@dataclass(slots=True)
class Command:
    """One simple command."""

    words: list[str] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    assignments: dict[str, str] = field(default_factory=dict)
    redirects: list[tuple[str, str]] = field(default_factory=list)
    pipe_to: int | None = None
    """Index of the command that reads its output."""

    offset: int = 0

    @property
    def program(self) -> str:
        """The program that runs, without its folder, `sudo` and the like; empty when not known."""
        skip_options = False
        for word in self.words:
            if word in _PREFIXES:
                skip_options = True
            elif not (skip_options and (word.startswith("-") or _ASSIGNMENT.match(word))):
                return "" if "$" in word or "`" in word else word.rsplit("/", 1)[-1]
        return ""

    def described(self) -> dict[str, Any]:
        """Return the form in which policies see it: a password has a field of its own."""
        words, _, password = passwords.taken_out(self.program, self.words)
        described: dict[str, Any] = {"program": self.program, "words": words}
        if password:
            described["password"] = password
        if self.assignments:
            described["assignments"] = self.assignments
        if self.redirects:
            described["redirects"] = [
                {"operator": operator, "target": target} for operator, target in self.redirects
            ]
        if self.pipe_to is not None:
            described["pipe_to"] = self.pipe_to
        return described


def commands(script: str, escape: str = "\\") -> list[Command]:
    """Return the commands of `script`, those in substitutions and in `sh -c` texts included."""
    found: list[Command] = []
    _collect(script, escape, 0, 0, found)
    return found


def listed(words: list[str], offsets: list[int]) -> list[Command]:
    """Return the command that a list of words runs, and the commands of its `sh -c` text."""
    if not words:
        return []
    command = Command(list(words), list(offsets), offset=offsets[0])
    found = [command]
    for inner, offset in _inner_scripts(command):
        _collect(inner, "\\", offset, 1, found)
    return found


def runs_text(words: list[str]) -> bool:
    """Return whether a command's words start a shell that reads a script from its input."""
    command = Command(words)
    return command.program in _SHELLS and not any(
        word == "-c" or not word.startswith("-") for word in words[1:]
    )


def _collect(script: str, escape: str, base: int, depth: int, found: list[Command]) -> None:
    for command in _Splitter(script, escape, base, found).run():
        if depth < _MAX_NESTING and len(found) < _MAX_COMMANDS:
            for inner, offset in _inner_scripts(command):
                _collect(inner, escape, offset, depth + 1, found)


def _inner_scripts(command: Command) -> list[tuple[str, int]]:
    """Return the scripts inside a command: `$(…)`, `<(…)`, backquotes, the text after `sh -c`."""
    inner: list[tuple[str, int]] = []
    shell = command.program in _SHELLS or command.program in {"eval", "su"}
    for index, (word, offset) in enumerate(zip(command.words, command.offsets, strict=True)):
        previous = command.words[index - 1] if index else ""
        takes_script = command.program == "eval" or re.fullmatch(r"-[a-z]*c", previous)
        if shell and index and takes_script and " " in word:
            inner.append((word, offset))
        else:
            inner.extend((text, offset) for text in _substitutions(word))
    inner.extend(
        (text, command.offset)
        for value in command.assignments.values()
        for text in _substitutions(value)
    )
    return inner


def _substitutions(word: str) -> list[str]:
    texts: list[str] = []
    index = 0
    while substitution := _SUBSTITUTION.search(word, index):
        start = substitution.end()
        index = _balanced(word, start)
        if not word.startswith("(", start):  # two of them are arithmetic
            texts.append(word[start:index])
    parts = word.split("`")
    texts.extend(parts[1::2] if len(parts) > 2 else [])
    return texts


def _balanced(text: str, start: int) -> int:
    """Return the index of the parenthesis that closes the one before `start`."""
    depth, quote = 1, ""
    for index in range(start, len(text)):
        char = text[index]
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "()":
            depth += 1 if char == "(" else -1
            if depth == 0:
                return index
    return len(text)


class _Splitter:
    """Reads one script from left to right; appends what it finds to a shared list."""

    def __init__(self, script: str, escape: str, base: int, found: list[Command]) -> None:
        self._script, self._escape, self._base, self._found = script, escape, base, found
        self._first = len(found)
        self._at = 0
        self._command = Command()
        self._pipe_from: int | None = None
        self._redirect: str | None = None

    def run(self) -> list[Command]:
        while self._at < len(self._script) and len(self._found) < _MAX_COMMANDS:
            char = self._script[self._at]
            redirect = _REDIRECT.match(self._script, self._at)
            if char in " \t\r":
                self._at += 1
            elif char == "#":
                end = self._script.find("\n", self._at)
                self._at = end if end >= 0 else len(self._script)
            elif redirect and not self._script.startswith("<(", self._at):
                self._at = redirect.end()
                self._redirect = redirect[0]
            elif operator := _OPERATOR.match(self._script, self._at):
                self._at = operator.end()
                self._end(operator[0])
            else:
                self._word()
        self._end("")
        return self._found[self._first :]

    def _end(self, operator: str) -> None:
        """Finish the current command."""
        command, self._redirect = self._command, None
        if command.words or command.assignments:
            if self._pipe_from is not None:
                self._found[self._pipe_from].pipe_to = len(self._found)
            self._found.append(command)
            self._pipe_from = None
            self._command = Command()
            if operator.startswith("|") and operator != "||":
                self._pipe_from = len(self._found) - 1
        elif operator not in {"\n", "("}:
            self._pipe_from = None

    def _word(self) -> None:
        start = self._at
        word = self._read_word()
        command = self._command
        if not command.words and not command.assignments:
            command.offset = self._base + start
        if self._redirect is not None:
            command.redirects.append((self._redirect, word))
            self._redirect = None
        elif not command.words and (assignment := _ASSIGNMENT.match(word)):
            command.assignments[assignment[1]] = word[assignment.end() :]
        elif command.words or word not in _KEYWORDS:
            command.words.append(word)
            command.offsets.append(self._base + start)

    def _read_word(self) -> str:
        out: list[str] = []
        while self._at < len(self._script):
            char = self._script[self._at]
            if char in "'\"":
                out.append(self._quoted(char))
            elif char == self._escape:
                following = self._script[self._at + 1 : self._at + 2]
                out.append("" if following == "\n" else following)
                self._at += 2
            elif self._script.startswith(("$(", "<("), self._at):
                out.append(self._until(_balanced(self._script, self._at + 2) + 1))
            elif self._script.startswith("${", self._at):
                end = self._script.find("}", self._at)
                out.append(self._until(end + 1 if end >= 0 else len(self._script)))
            elif char == "`":
                end = self._script.find("`", self._at + 1)
                out.append(self._until(end + 1 if end >= 0 else len(self._script)))
            elif char in " \t\r\n;|&()<>":
                break
            else:
                out.append(char)
                self._at += 1
        return "".join(out)

    def _until(self, end: int) -> str:
        text = self._script[self._at : end]
        self._at = end
        return text

    def _quoted(self, quote: str) -> str:
        out: list[str] = []
        self._at += 1
        while self._at < len(self._script):
            char = self._script[self._at]
            if char == quote:
                break
            if quote == '"' and char == self._escape:
                self._at += 1
                char = self._script[self._at : self._at + 1]
                if char not in {'"', "$", "`", self._escape, "\n"}:
                    out.append(self._escape)
            elif quote == '"' and self._script.startswith("$(", self._at):
                out.append(self._until(_balanced(self._script, self._at + 2) + 1))
                continue
            out.append(char)
            self._at += 1
        self._at += 1
        return "".join(out)
