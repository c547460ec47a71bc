"""Keeps answers between runs: the same files, checks and version give the same answer."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MAX_BYTES = 64 << 20
_VERSION = 1
"""Of the entries: raised whenever what is kept, or how it is made, changes."""


def key(*parts: str | Sequence[str]) -> str:
    """Return the name under which an answer that depends on `parts` is kept."""
    return hashlib.sha256(json.dumps([_VERSION, parts]).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of JSON documents. It never fails: what cannot be read or written is not there."""

    folder: Path
    max_bytes: int = MAX_BYTES

    def read(self, name: str) -> Any:  # noqa: ANN401 - any JSON value
        """Return what was kept under `name`; None when nothing was, or it is damaged."""
        file = self.folder / f"{name}.json"
        try:
            document = json.loads(file.read_bytes())
            os.utime(file)  # the oldest use goes first
        except (OSError, ValueError):
            return None
        if not isinstance(document, dict) or document.get("name") != name:
            return None
        return document.get("value")

    def write(self, name: str, value: Any) -> None:  # noqa: ANN401 - any JSON value
        """Keep `value` under `name`, whole or not at all."""
        data = json.dumps({"name": name, "value": value}).encode()
        if len(data) > self.max_bytes // 4:
            return
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._replace(self.folder / f"{name}.json", data)
            self._prune()

    def _replace(self, file: Path, data: bytes) -> None:
        with tempfile.NamedTemporaryFile(dir=self.folder, suffix=".part", delete=False) as part:
            try:
                part.write(data)
                part.flush()
                Path(part.name).replace(file)
            except OSError:
                Path(part.name).unlink(missing_ok=True)
                raise

    def _prune(self) -> None:
        """Remove what was used longest ago until the rest fits, parts of crashed runs included."""
        entries = [(file.stat(), file) for file in self.folder.iterdir() if file.is_file()]
        total = sum(status.st_size for status, _ in entries)
        for status, file in sorted(entries, key=lambda entry: entry[0].st_mtime):
            if total <= self.max_bytes:
                break
            file.unlink(missing_ok=True)
            total -= status.st_size
