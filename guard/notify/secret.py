"""Secrets of channels: named in guard.toml, kept elsewhere, read when they are needed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from guard.notify.channel import DeliveryError

_MOST = 64 * 1024
"""Bytes of a file with a secret; a larger one is some other file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """Where a secret is kept."""

    variable: str = ""
    file: Path | None = None

    def __str__(self) -> str:
        return f"${self.variable}" if self.variable else str(self.file)

    def read(self) -> str:
        """Return the secret, without the line's end that an editor leaves; never an empty one."""
        value = self._from_file(self.file) if self.file else os.environ.get(self.variable)
        if value is None:
            raise DeliveryError(
                f"the environment has no {self.variable}", "set it where guard is run"
            )
        value = value.strip("\r\n")
        if not value:
            raise DeliveryError(f"{self} is empty", "put the secret there")
        if not value.isprintable():
            raise DeliveryError(f"{self} holds no secret", "put it there on one line")
        return value

    def _from_file(self, file: Path) -> str:
        try:
            with file.open("rb") as stream:
                content = stream.read(_MOST + 1)
        except OSError as error:
            raise DeliveryError(
                f"{file} cannot be read: {error.strerror}", "check its path and its rights"
            ) from error
        if len(content) > _MOST or not _is_text(content):
            raise DeliveryError(f"{file} holds no secret", "name the file that has it on one line")
        return content.decode()


def _is_text(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
