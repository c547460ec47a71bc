"""Vault servers for the tests, and ways to audit them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from guard.model import Coverage, Resource
from guard.sources.live import Options, Target
from guard.sources.vault import open_source
from tests.conftest import built
from tests.live.vault.setup import fill
from tests.servers.build import VAULT
from tests.servers.vault_server import RunningVault, running_vault

SHIPPED = Path(__file__).parents[3] / "deploy/vault/guard-audit.hcl"


@dataclass(frozen=True, slots=True)
class Audited:
    """What the source said about a server."""

    resources: list[Resource]
    coverage: Coverage

    @property
    def ids(self) -> set[str]:
        """The ids of everything that was seen."""
        return {resource.id for resource in self.resources}

    def config(self, id_: str) -> dict[str, Any]:
        """The content of one resource."""
        return next(resource.config for resource in self.resources if resource.id == id_)

    @property
    def problems(self) -> list[str]:
        """What was not seen, and why."""
        return [problem.reason for problem in self.coverage.problems]


@pytest.fixture(scope="session")
def vault_binary() -> Path:
    """The Vault of the version that guard is proven against."""
    return built(VAULT)


@pytest.fixture(scope="session")
def vault(vault_binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningVault]:
    """A server with something of everything; tests read it, and leave it as it is."""
    folder = tmp_path_factory.mktemp("vault")
    with running_vault(vault_binary, folder) as server:
        fill(server, folder)
        server.write("sys/policies/acl/guard-audit", {"policy": SHIPPED.read_text("utf-8")})
        yield server


@pytest.fixture
def fresh(vault_binary: Path, tmp_path: Path) -> Iterator[RunningVault]:
    """A server of the test's own, to seal, kill or change."""
    with running_vault(vault_binary, tmp_path) as server:
        yield server


@pytest.fixture
def audit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Audited]:
    """Audit a server as somebody who has a token."""
    monkeypatch.setenv("HOME", str(tmp_path))

    def run(server: RunningVault, token: str | None = None, **options: Any) -> Audited:
        if token is None:
            token = server.token
        if token:
            monkeypatch.setenv("VAULT_TOKEN", token)
        chosen = Options(**{"request_seconds": 10.0, "retries": 1, **options})
        coverage = Coverage()
        source = open_source(Target.parse(server.target), chosen, coverage)
        resources = [resource for scope in source.scopes() for resource in scope.resources]
        return Audited(resources, coverage)

    return run


@pytest.fixture
def guard(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the command, with these variables and no others of the machine's owner."""

    def run(arguments: Sequence[str], **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "COLUMNS": "200"}
        return subprocess.run(  # noqa: S603 - the tested command itself
            [sys.executable, "-m", "guard", *arguments],
            cwd=tmp_path,
            env={**kept, **environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run
