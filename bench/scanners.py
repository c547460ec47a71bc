"""The commands that are compared, and where they are."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.inputs import FOLDER

_CONFTEST_POLICY = Path(__file__).parent / "conftest"


@dataclass(frozen=True, slots=True)
class Scanner:
    """A program and how it is told to scan a folder, offline, with all it has built in."""

    name: str
    program: Path
    scan: Callable[[Path], list[str]]
    version: tuple[str, ...] = ("--version",)
    only: str = ""
    """The one input that it is measured on; all when empty."""

    def command(self, target: Path | None) -> list[str | Path]:
        """Return the command that scans `target`, or that prints the version for None."""
        return [self.program, *(self.version if target is None else self.scan(target))]

    number: str = ""
    """Its version, where it is known without asking; some builds do not know their own."""

    def version_text(self) -> str:
        """Return its version."""
        if self.number:
            return self.number
        done = subprocess.run(
            self.command(None), capture_output=True, text=True, check=False, timeout=60
        )
        numbers = [word.strip("v,") for word in done.stdout.split() if word[-1:].isdigit()]
        return numbers[0] if numbers else "unknown"


def scanners() -> Iterator[Scanner]:
    """Yield guard, as `make bench` installed it for users, and every peer that is installed."""
    installed = FOLDER / "installed/bin/guard"
    beside = Path(sys.executable).with_name("guard")
    own = installed if installed.is_file() else beside
    yield Scanner("guard", own, _guard)
    # No peer builds kustomizations: this is the same work as theirs.
    yield Scanner("guard --no-kustomize", own, _guard_plain, only="kubeflow-manifests")
    for name, folder, scan in (
        ("checkov", "checkov-3.3.30/bin", _checkov),
        ("trivy", "trivy-0.74.0", _trivy),
        ("conftest", "conftest-0.71.1", _conftest),
    ):
        program = _find(name, folder)
        if program is not None:
            yield Scanner(name, program, scan, number=_number(program))


def _number(program: Path) -> str:
    """Return the version in the name of the folder that `make bench-peers` built into."""
    found = re.search(r"-(\d+\.\d+\.\d+)(?:/|$)", str(program.parent))
    return found[1] if found else ""


def _find(name: str, folder: str) -> Path | None:
    named = os.environ.get(name.upper())
    if named:
        found = shutil.which(named)
        return Path(found) if found else None
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    built = Path(home) / "guard-servers" / folder / name
    return built if built.is_file() else None


def _guard(target: Path) -> list[str]:
    return ["scan", "--quiet", "--output", "json", str(target)]


def _guard_plain(target: Path) -> list[str]:
    return ["scan", "--no-kustomize", "--quiet", "--output", "json", str(target)]


def _checkov(target: Path) -> list[str]:
    options = ["--skip-download", "--quiet", "--compact", "--output", "json"]
    return ["--directory", str(target), *options]


def _trivy(target: Path) -> list[str]:
    options = ["--scanners", "misconfig,secret", "--offline-scan", "--skip-check-update"]
    return ["fs", *options, "--quiet", "--format", "json", str(target)]


def _conftest(target: Path) -> list[str]:
    # It has no policies of its own: these are ten, against guard's hundreds.
    return ["test", "--policy", str(_CONFTEST_POLICY), "--output", "json", str(target)]
