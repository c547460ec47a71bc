"""The state of a repository before a change, for reporting only what the change adds."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from guard.errors import ConfigError
from guard.model import Finding
from guard.sources.discovery import display


@dataclass(frozen=True, slots=True)
class Before:
    """An unpacked earlier state."""

    paths: tuple[Path, ...]
    """The scanned paths in it; those that did not exist yet are left out."""

    _prefixes: tuple[tuple[str, str], ...]
    _renamed: Mapping[str, str]
    """Where files that have moved since then are now."""

    def rename(self, finding: Finding) -> Finding:
        """Return `finding` as if it were in the present work tree, so that fingerprints compare."""
        was = finding.location.path
        now = self._now(was)
        return dataclasses.replace(
            finding,
            location=dataclasses.replace(finding.location, path=now),
            # a Dockerfile or workflow is called like its file
            resource_id=now if finding.resource_id == was else finding.resource_id,
        )

    def _now(self, path: str) -> str:
        for old, new in self._prefixes:
            if path == old or path.startswith(old + "/"):
                below = path[len(old) + 1 :]
                present = "/".join(part for part in (new if new != "." else "", below) if part)
                return self._renamed.get(present, present)
        return path


@contextmanager
def checkout_of_merge_base(ref: str, paths: Sequence[Path]) -> Iterator[Before]:
    """Unpack the merge base of HEAD and `ref` into a temporary folder for the time of the block.

    Raises `ConfigError` when `ref` is unknown or the paths are not all in the repository.
    """
    top = Path(os.fsdecode(_git(Path.cwd(), "rev-parse", "--show-toplevel")).removesuffix("\n"))
    base = _git(top, "merge-base", "--end-of-options", ref, "HEAD").decode().strip()
    below = [_below(path, top) for path in paths]
    with tempfile.TemporaryDirectory(prefix="guard-base-") as folder:
        tree = Path(folder) / "tree"
        # An index of its own: unlike an archive it has every file, whatever .gitattributes says,
        # and the user's index stays as it is.
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index"), "GIT_LFS_SKIP_SMUDGE": "1"}
        _git(top, "read-tree", base, environment=index)
        _git(top, "checkout-index", "--all", f"--prefix={tree}/", environment=index)
        there = [
            (tree / part, path)
            for part, path in zip(below, paths, strict=True)
            if (tree / part).exists()
        ]
        yield Before(
            tuple(old for old, _ in there),
            tuple((display(old), display(new)) for old, new in there),
            dict(_renames(top, base)),
        )


def _below(path: Path, top: Path) -> Path:
    try:
        return path.resolve().relative_to(top.resolve())
    except ValueError:
        raise ConfigError(
            f"{path} is outside the repository {top}", hint="--diff-base compares one repository"
        ) from None


def _renames(top: Path, base: str) -> Iterator[tuple[str, str]]:
    """Yield the old and the new name of each file that has moved since `base`."""
    listed = _git(top, "diff", "--name-status", "--find-renames", "--diff-filter=R", "-z", base)
    fields = [os.fsdecode(field) for field in listed.split(b"\0")]
    for old, new in zip(fields[1::3], fields[2::3], strict=False):
        yield display(top / old), display(top / new)


def _git(folder: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and our own arguments
            [  # noqa: S607 - the user's git is the one on PATH
                "git",
                "-C",
                str(folder),
                *arguments,
            ],
            capture_output=True,
            check=True,
            env={**os.environ, **(environment or {})},
        )
    except FileNotFoundError as error:
        raise ConfigError("git is not on PATH", hint="--diff-base needs it") from error
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().splitlines()
        raise ConfigError(
            f"git {arguments[0]}: {reason[-1] if reason else 'failed'}",
            hint="--diff-base needs a repository with the reference fetched (in CI: fetch-depth: 0)",
        ) from error
    return done.stdout
