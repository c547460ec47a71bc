"""Chooses the files that checkov gets, and copies them to a folder of their own.

checkov would otherwise take orders from what it scans: a `.checkov.yaml` there can make it run
Python code, and a comment can make it leave checks out. In the copy, neither works.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from guard.parsers import dockerfile, github_actions, kubernetes

_MAX_FILE_BYTES = 20 << 20

_WORKFLOWS = "/.github/workflows"

# Of the same length, so that columns stay where they are.
_SKIP = re.compile(rb"\b(checkov|bridgecrew|cortex)(:|\.io/)skip|pragma: ?(?:allow|white)list")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that guard found."""

    path: str
    """As guard shows it."""

    absolute: str


@dataclass(slots=True)
class Stage:
    """The files for checkov, by their path below the folder that it will be given."""

    files: dict[str, Candidate]
    frameworks: tuple[str, ...]
    digest: str
    """SHA-256 over the names and contents of all files."""

    def write(self, folder: Path) -> None:
        """Copy the files below `folder`."""
        for relative, candidate in self.files.items():
            target = folder / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_defused(Path(candidate.absolute).read_bytes()))

    def shown(self, relative: str) -> str:
        """Return how guard shows the file that checkov knows as `relative`."""
        candidate = self.files.get(relative)
        return candidate.path if candidate else relative

    def lines(self, relative: str) -> list[str]:
        """Return the lines of a file as it is written, empty when it is gone."""
        candidate = self.files.get(relative)
        try:
            text = Path(candidate.absolute).read_text("utf-8-sig", "replace") if candidate else ""
        except OSError:
            return []
        return text.splitlines()


def prepare(candidates: Sequence[Candidate], var_files: Sequence[Path] = ()) -> Stage:
    """Return the stage for those of `candidates` that some framework of checkov reads."""
    chosen: dict[str, Candidate] = {}
    frameworks: set[str] = set()
    digest = hashlib.sha256()
    root = _root(candidates)
    for candidate in candidates:
        data = _read(candidate.absolute)
        framework = _framework(candidate.path, data) if data is not None else ""
        if data is None or not framework:
            continue
        relative = os.path.relpath(candidate.absolute, root).replace(os.sep, "/")
        chosen[relative] = candidate
        frameworks.add(framework)
        digest.update(f"{relative}\0{len(data)}\0".encode("utf-8", "surrogatepass"))
        digest.update(data)
    for var_file in var_files:
        digest.update(b"\0" + (_read(str(var_file)) or b""))
    if frameworks:
        frameworks.add("secrets")
    return Stage(chosen, tuple(sorted(frameworks)), digest.hexdigest())


def _root(candidates: Sequence[Candidate]) -> str:
    """Return the folder above all files; checkov knows workflows by the folder they are in."""
    folders = {str(Path(candidate.absolute).absolute().parent) for candidate in candidates}
    root = os.path.commonpath(folders) if folders else os.sep
    return root.partition(_WORKFLOWS)[0] or os.sep


def _read(path: str) -> bytes | None:
    """Return a file's bytes, or None for what guard itself reports as unreadable."""
    try:
        return Path(path).read_bytes() if Path(path).stat().st_size <= _MAX_FILE_BYTES else None
    except OSError:
        return None


def _framework(path: str, data: bytes) -> str:
    """Return checkov's name for the format of a file, empty when it reads no such file."""
    lower = path.lower()
    if lower.endswith((".tf", ".tfvars")):
        return "terraform"
    text = data.decode("utf-8", "replace")
    if dockerfile.claims(path, text):
        return "dockerfile"
    if not lower.endswith((".yaml", ".yml", ".json")) or kubernetes.is_template(text):
        return ""
    return _structured(path, text)


def _structured(path: str, text: str) -> str:
    if _WORKFLOWS in f"/{path}" and github_actions.claims(path, text):
        return "github_actions"
    if kubernetes.claims(path, text):
        return "kubernetes"
    if "AWS::" in text and "Resources" in text:
        return "cloudformation"
    if path.endswith(".json") and '"planned_values"' in text and '"terraform_version"' in text:
        return "terraform_plan"
    return ""


def _defused(data: bytes) -> bytes:
    """Take the meaning, and not the length, from the comments that make checkov skip checks."""
    return _SKIP.sub(lambda match: b"x" * len(match[0]), data)
