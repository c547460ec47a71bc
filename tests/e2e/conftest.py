"""Runs guard as people do: arguments in; exit code, stdout and stderr out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from guard import cli, content
from guard.policies import catalogue
from guard.policies.catalogue import Catalogue

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples/mlops-platform"

ROOT_IMAGE = "FROM python:3.12\n"
"""A Dockerfile in which GRD-DKR-001 finds that the image runs as root."""

CLEAN_IMAGE = "FROM python:3.12\nUSER 10001\n"


@dataclass(frozen=True)
class Done:
    """What a run of guard left behind."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The JSON result on stdout."""
        document: dict[str, Any] = json.loads(self.out)
        return document

    @property
    def found(self) -> list[tuple[str, str, str]]:
        """Policy, place and outcome of each finding of the JSON result."""
        return [
            (
                finding["policy"]["id"],
                f"{finding['location']['path']}:{finding['location']['line']}",
                finding["outcome"],
            )
            for finding in self.document["findings"]
        ]


Guard = Callable[..., Done]


@pytest.fixture(scope="session")
def shipped() -> Catalogue:
    """The shipped policies, read once: the command line would read them anew for each test."""
    return catalogue.load(content.REGO)


@pytest.fixture
def guard(
    shipped: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Guard:
    """Run the command line in this process, in the folder `tmp_path`."""
    load = catalogue.load

    def remembered(folder: Path, user_folders: Sequence[Path] = ()) -> Catalogue:
        return load(folder, user_folders) if user_folders else shipped

    monkeypatch.setattr(catalogue, "load", remembered)

    def run(*arguments: str | Path) -> Done:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["guard", *map(str, arguments)])
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capfdbinary.readouterr()
        return Done(int(ended.value.code or 0), out.decode(), err.decode())

    return run


@pytest.fixture
def guard_process(tmp_path: Path) -> Guard:
    """Run the command line in a process of its own, in the folder `tmp_path`."""

    def run(
        *arguments: str | Path,
        env: Mapping[str, str] | None = None,
        command: tuple[str, ...] = ("-m", "guard"),
        **options: Any,
    ) -> Done:
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, *command, *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, **(env or {})},
            capture_output=not {"stdout", "stderr"} & options.keys(),
            check=False,
            timeout=60,
            **options,
        )
        return Done(done.returncode, (done.stdout or b"").decode(), (done.stderr or b"").decode())

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file below `tmp_path`."""

    def write_(name: str, content: str | bytes) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    return write_
