"""Finds the files worth reading below the named paths, without leaving them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from guard.model import Problem, Skipped

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SKIPPED_FOLDERS = frozenset(
    {
        ".git",
        ".hg",
        ".svn",
        ".terraform",
        ".terragrunt-cache",
        ".tox",
        ".venv",
        "__pycache__",
        "node_modules",
    }
)
IGNORE_FILES = (".gitignore", ".guardignore")

_SUFFIXES = (".tf", ".tfvars", ".yaml", ".yml", ".json", ".dockerfile")
_NAMES = ("dockerfile", "containerfile")


@dataclass(frozen=True, slots=True)
class File:
    """A candidate for parsing."""

    path: str
    """As people name it: below the working directory where it is, with forward slashes."""

    absolute: str
    size: int
    root: str
    """The named path it was found below, in the same form as `path`."""


@dataclass(slots=True)
class Discovery:
    """The walk over one run's paths."""

    exclude: Sequence[str] = ()
    """Further patterns to ignore, in the syntax of .gitignore."""

    problems: list[Problem] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    def files(self, path: Path) -> Iterator[File]:
        """Yield the candidates below `path`, or `path` itself, in name order."""
        shown = display(path)
        if path.is_file():
            yield File(shown, str(path), path.stat().st_size, shown.rpartition("/")[0])
            return
        specs = [("", _spec(self.exclude))] if self.exclude else []
        yield from self._folder(str(path), shown, "", shown, os.path.realpath(path), specs)

    def _folder(
        self,
        absolute: str,
        shown: str,
        relative: str,
        root: str,
        real_root: str,
        specs: list[tuple[str, GitIgnoreSpec]],
    ) -> Iterator[File]:
        try:
            with os.scandir(absolute) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            self.problems.append(Problem(shown, 0, f"cannot be read: {error.strerror}"))
            return
        patterns = [
            line for entry in entries if entry.name in IGNORE_FILES for line in _lines(entry.path)
        ]
        if patterns:
            specs = [*specs, (relative, _spec(patterns))]
        for entry in entries:
            below = f"{relative}{entry.name}"
            name = _readable(entry.name)
            entry_shown = f"{shown}/{name}" if shown not in {"", "."} else name
            if entry.is_symlink():
                self._link(entry, entry_shown, real_root)
            elif entry.is_dir(follow_symlinks=False):
                if entry.name not in SKIPPED_FOLDERS and not _ignored(f"{below}/", specs):
                    yield from self._folder(
                        entry.path, entry_shown, f"{below}/", root, real_root, specs
                    )
            elif _is_candidate(entry.name) and not _ignored(below, specs):
                if entry.is_file():
                    yield File(entry_shown, entry.path, entry.stat().st_size, root)
                else:
                    self.skipped.append(Skipped(entry_shown, "a pipe, socket or device"))

    def _link(self, entry: os.DirEntry[str], shown: str, real_root: str) -> None:
        """Name links that lead out; what they lead to inside is scanned at its own place."""
        target = os.path.realpath(entry.path)
        inside = target == real_root or target.startswith(real_root + os.sep)
        if not inside and (_is_candidate(entry.name) or Path(target).is_dir()):
            self.skipped.append(Skipped(shown, "a symbolic link that leaves the scanned folder"))


def display(path: Path) -> str:
    """Return `path` relative to the working directory when it is below it, else as it is named."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links
    here = str(Path.cwd())
    if absolute == here:
        return "."
    if absolute.startswith(here.rstrip("/") + os.sep):
        return _readable(absolute[len(here.rstrip("/")) + 1 :].replace(os.sep, "/"))
    return _readable(str(path).replace(os.sep, "/").rstrip("/")) or "/"


def _readable(name: str) -> str:
    """Return a file's name as text: bytes that are no UTF-8 would stop whatever prints them."""
    return os.fsencode(name).decode("utf-8", "replace")


def _is_candidate(name: str) -> bool:
    lower = name.lower()
    return lower.endswith(_SUFFIXES) or lower.startswith(_NAMES)


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text("utf-8", "replace").splitlines()
    except OSError:
        return []


def _spec(patterns: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)


def _ignored(path: str, specs: list[tuple[str, GitIgnoreSpec]]) -> bool:
    """Apply the ignore files from the outermost in; the last word counts, as git has it."""
    verdict = False
    for base, spec in specs:
        include = spec.check_file(path[len(base) :]).include
        if include is not None:
            verdict = include
    return verdict
