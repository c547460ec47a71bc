"""The state of a repository before a change, for reporting only what the change adds."""

from __future__ import annotations

import dataclasses
import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
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

    def rename(self, finding: Finding) -> Finding:
        """Return `finding` as if it were in the present work tree, so that fingerprints compare."""
        for old, new in self._prefixes:
            path = finding.location.path
            if path == old or path.startswith(old + "/"):
                renamed = new + path[len(old) :] if new != "." else path[len(old) + 1 :]
                return dataclasses.replace(
                    finding, location=dataclasses.replace(finding.location, path=renamed)
                )
        return finding


@contextmanager
def checkout_of_merge_base(ref: str, paths: Sequence[Path]) -> Iterator[Before]:
    """Unpack the merge base of HEAD and `ref` into a temporary folder for the time of the block.

    Raises `ConfigError` when `ref` is unknown or the paths are in no repository.
    """
    top = Path(_git(Path.cwd(), "rev-parse", "--show-toplevel").decode().strip())
    base = _git(top, "merge-base", ref, "HEAD").decode().strip()
    with tempfile.TemporaryDirectory(prefix="guard-base-") as folder:
        with tarfile.open(
            fileobj=io.BytesIO(_git(top, "archive", "--format=tar", base))
        ) as archive:
            archive.extractall(folder, filter="data")
        pairs = [(Path(folder) / path.resolve().relative_to(top.resolve()), path) for path in paths]
        there = [(old, new) for old, new in pairs if old.exists()]
        yield Before(
            tuple(old for old, _ in there),
            tuple((display(old), display(new)) for old, new in there),
        )


def _git(folder: Path, *arguments: str) -> bytes:
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
