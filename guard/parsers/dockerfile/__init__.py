"""Dockerfiles: stages, instructions, and the commands that a build runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from guard.errors import ParseError
from guard.model import Location, Path, Resource
from guard.parsers.dockerfile.lines import escape_character, instructions
from guard.parsers.dockerfile.stages import Builder

_NAME = re.compile(
    r"(?:dockerfile|containerfile)(?:[._-](?P<suffix>[^/]+))?|.+\.(?:dockerfile|containerfile)",
    re.IGNORECASE,
)
_OTHER_FORMATS = frozenset(
    {
        "dockerignore",
        "erb",
        "go",
        "in",
        "j2",
        "java",
        "jinja",
        "jinja2",
        "js",
        "json",
        "md",
        "mustache",
        "patch",
        "py",
        "rb",
        "rst",
        "sh",
        "template",
        "tmpl",
        "toml",
        "tpl",
        "ts",
        "txt",
        "yaml",
        "yml",
    }
)
_FROM = re.compile(r"^\s*FROM\s", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DockerfileOrigin:
    """Knows the lines of stages, instructions, commands, words, arguments and variables."""

    path: str
    places: dict[Path, tuple[int, int]]

    def locate(self, path: Path) -> Location:
        """Return the place of `path`, or of its nearest existing parent."""
        for length in range(len(path), 0, -1):
            place = self.places.get(path[:length])
            if place:
                return Location(self.path, place[0], 1, place[1])
        return Location(self.path, 1)

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return nothing: a Dockerfile explains itself."""
        return ()


def claims(path: str, text: str) -> bool:
    """Claim files that are called like a Dockerfile, and not like a template of one."""
    match = _NAME.fullmatch(PurePosixPath(path).name)
    if match is None:
        return False
    suffix = match["suffix"]
    if suffix is None:
        return True
    return suffix.rpartition(".")[2].lower() not in _OTHER_FORMATS and bool(_FROM.search(text))


def parse(path: str, text: str) -> Iterator[Resource]:
    """Yield one resource for the file."""
    escape = escape_character(text)
    builder = Builder(path, escape)
    for instruction in instructions(text, escape):
        builder.add(instruction)
    if not builder.stages:
        raise ParseError(path, 1, "no FROM instruction")
    yield Resource(
        type="dockerfile",
        id=path,
        name=PurePosixPath(path).name,
        config=builder.config(),
        origin=DockerfileOrigin(path, builder.places),
    )
