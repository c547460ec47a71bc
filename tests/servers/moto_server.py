"""Starts moto's AWS server on a free port of this machine."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.servers.build import MissingServerError
from tests.servers.opa_server import free_port


@dataclass(frozen=True, slots=True)
class RunningMoto:
    """A server that answers, for every account and region."""

    url: str
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """End it without warning, as a crash would."""
        self.process.kill()
        self.process.wait(10)

    def decide_by_policies(self) -> None:
        """From now on, allow only what the policies of IAM allow; before, everything is."""
        request = urllib.request.Request(  # noqa: S310 - our own server
            f"{self.url}/moto-api/reset-auth",
            data=b"0",
            headers={"Content-Type": "text/plain"},
            method="POST",
        )
        with urllib.request.urlopen(request, timeout=10):  # noqa: S310
            pass


@contextlib.contextmanager
def running_moto(folder: Path) -> Iterator[RunningMoto]:
    """Run the server until the block ends; it writes its log into `folder`."""
    program = Path(sys.executable).parent / "moto_server"
    if not program.is_file():
        raise MissingServerError(f"{program}: not there; install moto[server]")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    log = folder / f"moto-{port}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(program), "-H", "127.0.0.1", "-p", str(port)],
            stdout=output,
            stderr=output,
            cwd=folder,
            # The policies that AWS keeps can then be attached, as in an account.
            env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"},
        )
    try:
        _wait(url, process, log)
        yield RunningMoto(url, process)
    finally:
        process.kill()
        process.wait(10)


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/moto-api/", timeout=5):  # noqa: S310
                return
        except urllib.error.HTTPError as refused:
            refused.close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"moto did not start:\n{log.read_text('utf-8', 'replace')}")
