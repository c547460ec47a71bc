"""Stages of a Dockerfile: what each instruction says, with variables substituted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from guard.errors import ParseError
from guard.model import Path, unknown
from guard.parsers.dockerfile import passwords, shell
from guard.parsers.dockerfile.lines import Heredoc, Instruction
from guard.parsers.dockerfile.statements import Statement, cut, exec_form
from guard.parsers.dockerfile.words import Value, expand, split

PREDEFINED = {
    name: unknown(name)
    for name in (
        "TARGETPLATFORM",
        "TARGETOS",
        "TARGETARCH",
        "TARGETVARIANT",
        "TARGETSTAGE",
        "BUILDPLATFORM",
        "BUILDOS",
        "BUILDARCH",
        "BUILDVARIANT",
    )
}
"""Arguments that every build has, with values that depend on it."""

_PAIR_NAME = re.compile(r"""["']?([^\s="']+)["']?=""")
_POSIX_SHELLS = frozenset({"sh", "bash", "ash", "dash", "zsh", "ksh"})


Script = tuple[list[shell.Command], Callable[[int], int], Heredoc | None]
"""Commands, the line of each offset in their text, and the heredoc they were read from."""


@dataclass(slots=True)
class Stage:
    """A stage while it is read."""

    config: dict[str, Any]
    environment: dict[str, Value | None] = field(default_factory=dict)
    """ENV, which stages built on this one inherit."""

    variables: dict[str, Value | None] = field(default_factory=dict)
    """ENV and ARG, as substitution sees them."""


class Builder:
    """Collects the stages of one file."""

    def __init__(self, path: str, escape: str) -> None:
        self._path, self._escape = path, escape
        self.arguments: dict[str, Value | None] = {}
        self.stages: list[Stage] = []
        self.places: dict[Path, tuple[int, int]] = {}
        """First and last line of what has a place."""

        self._readers: dict[str, Callable[[Statement, Path], dict[str, Any]]] = {
            "ARG": self._variables,
            "ENV": self._variables,
            "LABEL": self._variables,
            "ADD": self._words,
            "COPY": self._words,
            "EXPOSE": self._words,
            "SHELL": self._words,
            "VOLUME": self._words,
            "RUN": self._run,
            "CMD": self._run,
            "ENTRYPOINT": self._run,
            "HEALTHCHECK": self._healthcheck,
            "ONBUILD": self._trigger,
        }

    def add(self, instruction: Instruction) -> None:
        """Take the next instruction."""
        statement = cut(self._path, instruction)
        if statement.keyword == "FROM":
            self._from(statement)
        elif not self.stages:
            if statement.keyword != "ARG":
                reason = f"{statement.keyword} before the first FROM"
                raise ParseError(self._path, instruction.line, reason)
            self._global(statement)
        else:
            self._instruction(statement)

    def config(self) -> dict[str, Any]:
        """Return the resource's config."""
        stages = [stage.config for stage in self.stages]
        shipped: int | None = len(stages) - 1
        for index in range(len(stages) - 1, -1, -1):
            stages[index]["final"] = index == len(stages) - 1
            stages[index]["shipped"] = index == shipped
            shipped = stages[index]["base_stage"] if index == shipped else shipped
        arguments = {
            name: unknown(name) if value is None else value
            for name, value in self.arguments.items()
        }
        return {"arguments": arguments, "stages": stages}

    # --- stages

    def _from(self, statement: Statement) -> None:
        words = [word for word, _ in split(statement.rest, self._escape)]
        named = len(words) == 3 and words[1].lower() == "as"
        if not named and len(words) != 1:
            reason = "FROM takes an image and, after AS, a name"
            raise ParseError(self._path, statement.source.line, reason)
        variables = {**PREDEFINED, **self.arguments}
        base = expand(words[0], variables, self._escape)
        parent = self._stage(base)
        platform = statement.flags.get("platform")
        index = len(self.stages)
        stage = Stage(
            {
                "name": words[2] if named else None,
                "base": base if base != "" else unknown(words[0]),
                "base_stage": parent,
                "image": base if parent is None else self.stages[parent].config["image"],
                "platform": (
                    expand(platform, variables, self._escape) if isinstance(platform, str) else None
                ),
                "user": self.stages[parent].config["user"] if parent is not None else None,
                "instructions": [],
            }
        )
        if parent is not None:
            stage.environment.update(self.stages[parent].environment)
            stage.variables.update(stage.environment)
            if shell_setting := self.stages[parent].config.get("shell"):
                stage.config["shell"] = shell_setting
        place = (statement.source.line, statement.source.last)
        self.places[("stages", index)] = place
        self.stages.append(stage)

    def _stage(self, base: Value) -> int | None:
        """Return the index of the last stage that is called `base`."""
        if not isinstance(base, str):
            return None
        for index in range(len(self.stages) - 1, -1, -1):
            name = self.stages[index].config["name"]
            if name is not None and name.lower() == base.lower():
                return index
        return None

    def _global(self, statement: Statement) -> None:
        for name, value, offset in self._pairs(statement, self.arguments):
            self.arguments[name] = value
            line = statement.source.line_at(offset)
            self.places[("arguments", name)] = (line, line)

    # --- instructions

    def _instruction(self, statement: Statement) -> None:
        stage, index = self.stages[-1], len(self.stages) - 1
        instructions = stage.config["instructions"]
        path: Path = ("stages", index, "instructions", len(instructions))
        described = self._describe(statement, path)
        instructions.append(described)
        if statement.keyword == "USER":
            stage.config["user"] = described["value"]

    def _describe(self, statement: Statement, path: Path) -> dict[str, Any]:
        self.places[path] = (statement.source.line, statement.source.last)
        described: dict[str, Any] = {"instruction": statement.keyword, "flags": statement.flags}
        reader = self._readers.get(statement.keyword, self._single)
        described.update(reader(statement, path))
        return described

    def _single(self, statement: Statement, _path: Path) -> dict[str, Any]:
        return {"value": self._expand(statement.rest.strip())}

    def _variables(self, statement: Statement, path: Path) -> dict[str, Any]:
        stage, found = self.stages[-1], {}
        for name, value, offset in self._pairs(statement, stage.variables):
            if statement.keyword == "ENV":
                stage.environment[name] = stage.variables[name] = value
            elif statement.keyword == "ARG" and name not in stage.environment:
                default = self.arguments.get(name) if value is None else value
                stage.variables[name] = default
            found[name] = value
            line = statement.source.line_at(offset)
            self.places[(*path, "variables", name)] = (line, line)
        return {"variables": found}

    def _pairs(
        self, statement: Statement, variables: dict[str, Value | None]
    ) -> list[tuple[str, Value | None, int]]:
        """Return names, values and offsets of `NAME=value …`, or of the old form `NAME value`."""
        words = split(statement.rest, self._escape)
        if statement.keyword != "ARG" and words and not _PAIR_NAME.match(words[0][0]):
            name, offset = words[0]
            text = statement.rest[words[1][1] :].strip() if len(words) > 1 else ""
            return [(name, expand(text, variables, self._escape), statement.offset + offset)]
        pairs: list[tuple[str, Value | None, int]] = []
        for word, offset in words:
            name, equals, text = word.partition("=")
            value = expand(text, variables, self._escape) if equals else None
            pairs.append((name.strip("\"'"), value, statement.offset + offset))
        return pairs

    def _words(self, statement: Statement, path: Path) -> dict[str, Any]:
        form, words = self._exec_or_words(statement)
        arguments = []
        for index, (word, offset) in enumerate(words):
            line = statement.source.line_at(statement.offset + offset)
            self.places[(*path, "arguments", index)] = (line, line)
            arguments.append(self._expand(word))
        described: dict[str, Any] = {"form": form, "arguments": arguments}
        if statement.source.heredocs:
            described["heredocs"] = self._heredocs(statement.source.heredocs, path)
        if statement.keyword == "SHELL":
            self.stages[-1].config["shell"] = arguments
        return described

    def _heredocs(self, heredocs: list[Heredoc], path: Path) -> list[dict[str, str]]:
        for index, heredoc in enumerate(heredocs):
            last = heredoc.line + heredoc.content.count("\n")
            self.places[(*path, "heredocs", index)] = (heredoc.line, last)
        return [{"name": heredoc.name, "content": heredoc.content} for heredoc in heredocs]

    def _exec_or_words(self, statement: Statement) -> tuple[str, list[tuple[str, int]]]:
        listed = exec_form(statement.rest)
        if listed is None:
            return "shell", split(statement.rest, self._escape)
        return "exec", listed

    def _healthcheck(self, statement: Statement, path: Path) -> dict[str, Any]:
        words = split(statement.rest, self._escape)
        if not words or words[0][0].upper() != "CMD":
            return {"value": statement.rest.strip()}
        offset = words[1][1] if len(words) > 1 else len(statement.rest)
        inner = Statement(
            statement.source, "CMD", {}, statement.rest[offset:], statement.offset + offset
        )
        return self._run(inner, path)

    def _trigger(self, statement: Statement, path: Path) -> dict[str, Any]:
        inner = Instruction(
            statement.source.line,
            statement.rest,
            [(max(0, start - statement.offset), line) for start, line in statement.source.starts],
            statement.source.heredocs,
            statement.source.last,
        )
        return {"trigger": self._describe(cut(self._path, inner), (*path, "trigger"))}

    def _run(self, statement: Statement, path: Path) -> dict[str, Any]:
        listed = exec_form(statement.rest)
        setting = self.stages[-1].config.get("shell")
        described: dict[str, Any] = {"form": "shell" if listed is None else "exec"}
        if listed is None and setting:
            described["shell"] = setting
        if listed is None and not _is_posix(setting):
            return {**described, "value": statement.rest, "commands": []}
        scripts = self._scripts(statement, listed)
        described["commands"] = self._commands(scripts, path)
        data = [
            item for item in statement.source.heredocs if not any(item is s[2] for s in scripts)
        ]
        if data:
            described["heredocs"] = self._heredocs(data, path)
        return described

    def _scripts(self, statement: Statement, listed: list[tuple[str, int]] | None) -> list[Script]:
        """Return the commands of an instruction and of the heredocs a shell reads."""
        source, base = statement.source, statement.offset
        if listed is None:
            own = shell.commands(statement.rest, self._escape)
        else:
            own = shell.listed([word for word, _ in listed], [offset for _, offset in listed])
        scripts: list[Script] = [(own, lambda offset: source.line_at(base + offset), None)]
        is_script = not own or shell.runs_text(own[-1].words)
        scripts.extend(
            (shell.commands(heredoc.content), _line_in(heredoc), heredoc)
            for heredoc in source.heredocs
            if listed is None and is_script and _is_shell_script(heredoc.content)
        )
        return scripts

    def _commands(
        self,
        scripts: list[Script],
        path: Path,
    ) -> list[dict[str, Any]]:
        described: list[dict[str, Any]] = []
        for commands, line_of, _ in scripts:
            first = len(described)
            for command in commands:
                place = (*path, "commands", len(described))
                line = line_of(command.offset)
                self.places[place] = (line, line)
                for index, offset in enumerate(command.offsets):
                    if (own := line_of(offset)) != line:
                        self.places[(*place, "words", index)] = (own, own)
                _, held, _ = passwords.taken_out(command.program, command.words)
                if held is not None:
                    own = line_of(command.offsets[held])
                    self.places[(*place, "password")] = (own, own)
                shown = command.described()
                if command.pipe_to is not None:
                    shown["pipe_to"] = first + command.pipe_to
                described.append(shown)
        return described

    def _expand(self, text: str) -> Value:
        return expand(text, self.stages[-1].variables, self._escape)


def _is_posix(setting: list[Value] | None) -> bool:
    if not setting:
        return True
    program = setting[0]
    return isinstance(program, str) and program.rsplit("/", 1)[-1] in _POSIX_SHELLS


def _is_shell_script(content: str) -> bool:
    first = content.split("\n", 1)[0]
    return not first.startswith("#!") or "sh" in first


def _line_in(heredoc: Heredoc) -> Callable[[int], int]:
    return lambda offset: heredoc.line + heredoc.content.count("\n", 0, offset)
