"""What every test can rely on: a clean environment, no network, and real servers on demand."""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.servers.build import CHECKOV, HELM, OPA, MissingServerError, PythonProgram, Server, build
from tests.servers.opa_server import RunningOpa, running_opa

_SCRUBBED = ("ARM_", "AWS_", "AZURE_", "GITHUB_", "GOOGLE_", "GUARD_", "KUBE", "TF_", "VAULT_")
_ALSO_SCRUBBED = ("CI", "COLUMNS", "FORCE_COLOR", "NO_COLOR", "SOURCE_DATE_EPOCH")

_Made = TypeVar("_Made")

REQUIRE_SERVERS = os.environ.get("GUARD_REQUIRE_SERVERS") == "1"
"""Set in CI: a server that is missing there is a failure, not a skipped test."""


@pytest.fixture(autouse=True)
def _scrubbed_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Take away what the machine's owner has set, so that tests mean the same everywhere.

    Audits of tests are none of the owner's.
    """
    for name in list(os.environ):
        if name.startswith(_SCRUBBED) or name in _ALSO_SCRUBBED or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp() / "state"))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections to other machines: only servers that a test started are real."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
            raise RuntimeError(f"a test may not connect to {address[0]}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(scope="session")
def opa_binary() -> Path:
    """The OPA program of the version that policies are proven against."""
    return built(OPA)


@pytest.fixture(scope="session")
def checkov_program() -> Path:
    """The checkov of the version that guard's mapping is proven against."""
    return built(CHECKOV)


@pytest.fixture(scope="session")
def helm_program() -> Path:
    """The Helm that renders the chart as an installation does."""
    return built(HELM)


def built(program: Server | PythonProgram) -> Path:
    """Return a program, built now if need be; without it the test fails in CI, and is skipped elsewhere."""
    return available(lambda: build(program))


def available(make: Callable[[], _Made]) -> _Made:
    """Return what `make` makes of a server; where there is none, see `built`."""
    try:
        return make()
    except MissingServerError as missing:
        if REQUIRE_SERVERS:
            pytest.fail(str(missing))
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def opa_server(opa_binary: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningOpa]:
    """An OPA server for all tests of one worker; a test leaves it as it found it."""
    with running_opa(opa_binary, tmp_path_factory.mktemp("opa")) as server:
        yield server
