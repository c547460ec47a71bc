"""Starts Vault servers of the built version on a free port of this machine, each with its own data."""

from __future__ import annotations

import contextlib
import json
import os
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.servers.opa_server import free_port

ROOT = "root-of-the-test"
"""The root token of a development server."""


@dataclass(frozen=True, slots=True)
class RunningVault:
    """A server that answers."""

    url: str
    process: subprocess.Popen[bytes]
    ca_file: Path | None = None
    token: str = ROOT

    @property
    def target(self) -> str:
        """What guard is told to audit."""
        return f"vault://{self.url.partition('://')[2]}"

    def kill(self) -> None:
        """End it without warning, as a crash would."""
        self.process.kill()
        self.process.wait(10)

    def request(
        self, method: str, path: str, body: object = None, token: str | None = None
    ) -> tuple[int, Any]:
        """Return the status and the JSON of one request."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"X-Vault-Token": self.token if token is None else token}
        request = urllib.request.Request(  # noqa: S310 - our own server
            f"{self.url}/v1/{path}", data, headers, method=method
        )
        context = ssl.create_default_context(cafile=self.ca_file) if self.ca_file else None
        try:
            with urllib.request.urlopen(request, timeout=30, context=context) as response:  # noqa: S310
                text = response.read()
                return response.status, json.loads(text) if text else None
        except urllib.error.HTTPError as refused:
            with refused:
                text = refused.read()
            return refused.code, json.loads(text) if text else None

    def write(self, path: str, body: object = None) -> Any:
        """Change something; an answer that is no success is an error of the test."""
        status, answer = self.request("POST", path, body or {})
        if status >= 300:
            raise RuntimeError(f"{path}: {status} {answer}")
        return answer

    def token_for(self, policy: str, **more: object) -> str:
        """Return a new token with one policy, and nothing but that."""
        body = {"policies": [policy], "no_default_policy": True, "no_parent": True, **more}
        return str(self.write("auth/token/create", body)["auth"]["client_token"])


@contextlib.contextmanager
def running_vault(
    program: Path, folder: Path, options: Sequence[str] = (), *, tls: bool = False
) -> Iterator[RunningVault]:
    """Run a development server until the block ends: unsealed, in memory, with KV at ``secret/``."""
    port = free_port()
    scheme = "https" if tls else "http"
    certificates = ["-dev-tls", f"-dev-tls-cert-dir={folder}"] if tls else []
    command = [
        *(str(program), "server", "-dev", "-dev-no-store-token", f"-dev-root-token-id={ROOT}"),
        *(f"-dev-listen-address=127.0.0.1:{port}", *certificates, *options),
    ]
    ca_file = folder / "vault-ca.pem" if tls else None
    with _started(command, folder, port) as process:
        vault = RunningVault(f"{scheme}://127.0.0.1:{port}", process, ca_file)
        _wait(vault, folder / f"vault-{port}.log")
        yield vault


@contextlib.contextmanager
def configured_vault(program: Path, folder: Path, configuration: str) -> Iterator[RunningVault]:
    """Run a server from a configuration, in which ``PORT`` stands for its port: not initialized."""
    port = free_port()
    file = folder / f"vault-{port}.hcl"
    text = configuration.replace("CLUSTER", str(free_port())).replace("PORT", str(port))
    file.write_text(text, "utf-8")
    with _started([str(program), "server", f"-config={file}"], folder, port) as process:
        vault = RunningVault(f"http://127.0.0.1:{port}", process, token="")
        _wait(vault, folder / f"vault-{port}.log")
        yield vault


@contextlib.contextmanager
def _started(command: list[str], folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("VAULT_")
    }
    environment |= {"VAULT_DISABLE_MLOCK": "true", "HOME": str(folder)}
    with (folder / f"vault-{port}.log").open("wb") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, cwd=folder, env=environment
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)


def _wait(vault: RunningVault, log: Path) -> None:
    deadline = time.monotonic() + 60
    while vault.process.poll() is None and time.monotonic() < deadline:
        # Before the certificates are written there is nothing to trust.
        if vault.ca_file is None or vault.ca_file.is_file():
            with contextlib.suppress(OSError):
                status, _ = vault.request("GET", "sys/seal-status", token="")
                if status == 200:
                    return
        time.sleep(0.05)
    raise RuntimeError(f"Vault did not start:\n{log.read_text('utf-8', 'replace')}")
