"""Starts OPA servers of the built version on a free port of this machine."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RunningOpa:
    """A server that answers."""

    url: str
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """End it without warning, as a crash would."""
        self.process.kill()
        self.process.wait(10)


@contextlib.contextmanager
def running_opa(
    program: Path,
    folder: Path,
    options: Sequence[str] = (),
    *,
    tls: ssl.SSLContext | None = None,
) -> Iterator[RunningOpa]:
    """Run OPA with `options` until the block ends; it writes its log into `folder`.

    `tls` is what a client needs to see that a server with a certificate is up.
    """
    port = free_port()
    url = f"{'https' if tls else 'http'}://127.0.0.1:{port}"
    command = [
        str(program),
        "run",
        "--server",
        "--disable-telemetry",
        "--addr",
        f"127.0.0.1:{port}",
    ]
    log = folder / f"opa-{port}.log"
    with log.open("wb") as output:
        process = subprocess.Popen([*command, *options], stdout=output, stderr=output, cwd=folder)
    try:
        _wait(f"{url}/health", process, log, tls)
        yield RunningOpa(url, process)
    finally:
        process.kill()
        process.wait(10)


def free_port() -> int:
    """Return a port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(
    url: str, process: subprocess.Popen[bytes], log: Path, tls: ssl.SSLContext | None
) -> None:
    deadline = time.monotonic() + 20
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=1, context=tls):  # noqa: S310 - our own server
                return
        except urllib.error.HTTPError as refused:
            refused.close()
            return  # it wants a token: it is up
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"OPA did not start:\n{log.read_text('utf-8', 'replace')}")
