"""Finds checkov, and tells one installation from another without starting it."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from guard import config
from guard.providers.answer import ProviderError


@dataclass(frozen=True, slots=True)
class Program:
    """An installed checkov."""

    path: Path
    version: str
    """That of the distribution; for a program packed into one file, what identifies the file."""


def find() -> Program:
    """Return the checkov to run: the named one, the one beside guard's Python, the one on PATH.

    Raises `ProviderError` when there is none.
    """
    named = config.checkov_program()
    if named:
        found = shutil.which(named)
        if found is None:
            raise ProviderError(
                f"GUARD_CHECKOV={named} is no program: name checkov's full path, or unset it"
            )
    else:
        found = shutil.which("checkov", path=str(Path(sys.executable).parent))
        found = found or shutil.which("checkov")
    if found is None:
        raise ProviderError(
            "is not installed: `pip install checkov` into an environment of its own and put it on"
            " PATH, or name the program with GUARD_CHECKOV"
        )
    program = Path(os.path.abspath(found))  # noqa: PTH100 - resolve() would leave its environment
    return Program(program, _version(program))


def _version(program: Path) -> str:
    real = program.resolve()
    for folder in ("site-packages", "dist-packages"):
        for info in sorted(real.parent.parent.glob(f"lib*/python*/{folder}/checkov-*.dist-info")):
            if match := re.fullmatch(r"checkov-(.+)\.dist-info", info.name):
                return match[1]
    status = real.stat()
    return f"of {status.st_size} bytes, {status.st_mtime_ns}"
