"""Starts checkov beside guard, cut off from everything but its copy of the files, and waits for it."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from guard.providers.answer import ProviderError

_MAX_OUTPUT_BYTES = 512 << 20
_DEAD_PROXY = "http://127.0.0.1:9"


class Process:
    """A running checkov with a folder of its own; `close` leaves nothing of either behind."""

    def __init__(self, program: Path, options: Sequence[str], seconds: float) -> None:
        self._seconds = seconds
        self._deadline = 0.0
        self._program = program
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = Path(tempfile.mkdtemp(prefix="guard-checkov-")).resolve()
        self.files = self._folder / "files"
        """Where the files to scan belong."""

        for folder in (self.files, self._folder / "home"):
            folder.mkdir()

    def start(self) -> None:
        """Start checkov on `files`; raise `ProviderError` when it cannot be started."""
        home = self._folder / "home"
        command = [str(self._program), "--directory", str(self.files), *self._options]
        with (self._folder / "out").open("wb") as out, (self._folder / "err").open("wb") as err:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - no shell, and our own arguments
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=err,
                    cwd=home,
                    env=_environment(self._program, home),
                    start_new_session=True,
                )
            except OSError as error:
                raise ProviderError(
                    f"{self._program} does not start: {error.strerror}: reinstall checkov"
                ) from error
        self._deadline = time.monotonic() + self._seconds

    def output(self) -> bytes:
        """Return what checkov printed, once it has ended.

        Raises `ProviderError` when it is late, or ended otherwise than it should.
        """
        if self._process is None:
            raise ProviderError("was not started")
        try:
            code = self._process.wait(max(0.0, self._deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._kill()
            raise ProviderError(
                f"did not end within {self._seconds:g} s and was killed: give it more with"
                " --checkov-timeout, or scan less at once"
            ) from None
        if code:
            raise ProviderError(
                f"ended with {_ending(code)}{self._last_words()}: run {self._program} by itself to"
                " see why, or scan without --with checkov"
            )
        output = self._folder / "out"
        if output.stat().st_size > _MAX_OUTPUT_BYTES:
            raise ProviderError(
                f"printed more than {_MAX_OUTPUT_BYTES >> 20} MB: scan less at once"
            )
        return output.read_bytes()

    def close(self) -> None:
        """Kill checkov if it still runs, and remove its folder."""
        self._kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _kill(self) -> None:
        """Kill the whole group: checkov starts processes of its own."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _last_words(self) -> str:
        """Return the kind of the exception that ended it; its text may quote what it scanned."""
        lines = (self._folder / "err").read_text("utf-8", "replace")[-20_000:].splitlines()
        last = next((line for line in reversed(lines) if line.strip()), "")
        name = last.partition(":")[0].strip()
        return f" ({name})" if name.replace(".", "").isidentifier() else ""


def _ending(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"


def _environment(program: Path, home: Path) -> dict[str, str]:
    """Return all that checkov learns of the user's environment: next to nothing.

    No token, no settings, no Terraform variables; and whoever tries to call out finds nobody.
    """
    return {
        "PATH": f"{program.parent}{os.pathsep}{os.defpath}",
        "HOME": str(home),
        "TMPDIR": str(home),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONNOUSERSITE": "1",
        "LOG_LEVEL": "ERROR",
        # guard has chosen the files: none is left out for the folder it is in.
        "CKV_IGNORE_HIDDEN_DIRECTORIES": "False",
        "CKV_GITHUB_CONFIG_FETCH_DATA": "False",
        "CKV_GITLAB_CONFIG_FETCH_DATA": "False",
        "CKV_SKIP_PACKAGE_UPDATE_CHECK": "True",
        "CKV_VALIDATE_SECRETS": "False",
        "http_proxy": _DEAD_PROXY,
        "https_proxy": _DEAD_PROXY,
        "HTTP_PROXY": _DEAD_PROXY,
        "HTTPS_PROXY": _DEAD_PROXY,
    }
