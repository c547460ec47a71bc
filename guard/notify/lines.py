"""Files of lines that a SIEM follows: all or none of a run's lines, and never half a one."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guard.notify.channel import RECORDING, Channel, DeliveryError
from guard.notify.notice import Notice
from guard.notify.table import Table

_CHUNK = 64 * 1024

Entries = Callable[[Notice], Iterator[dict[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Channel):
    """A file that grows by a line for each change and one for each run."""

    file: Path
    entries: Entries
    """What the lines say, that of the run last: where it is, the others are."""

    @property
    def always(self) -> bool:
        """Return True: a run without a change is a fact, too."""
        return True

    def deliver(self, notice: Notice) -> None:
        """Append the lines."""
        append(self.file, self.entries(notice))


def open_lines(table: Table, entries: Entries) -> Lines:
    """Return the channel that `table` describes."""
    return Lines(
        name=table.name,
        min_severity=table.severity(),
        events=table.events(RECORDING),
        file=table.path("path"),
        entries=entries,
    )


def append(file: Path, entries: Iterable[Mapping[str, Any]]) -> None:
    """Append each of `entries` as one line of JSON, on the disk when this returns.

    A new file is its owner's alone. Writers wait for each other.
    """
    text = "".join(f"{json.dumps(entry, separators=(',', ':'))}\n" for entry in entries)
    try:
        descriptor = os.open(
            file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o600
        )
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(errno.EINVAL, "it is no regular file")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            _append(descriptor, text.encode())
        finally:
            os.close(descriptor)
    except OSError as error:
        reason = "it is a symbolic link" if error.errno == errno.ELOOP else error.strerror
        raise DeliveryError(
            f"{file} cannot be written: {reason}",
            "name a file in a folder that exists, on a disk with room",
        ) from error


def _append(descriptor: int, content: bytes) -> None:
    end = _repaired(descriptor)
    os.lseek(descriptor, end, os.SEEK_SET)
    try:
        while content:
            content = content[os.write(descriptor, content) :]
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, end)  # the disk is full: half an event helps nobody
        raise


def _repaired(descriptor: int) -> int:
    """Return where the last whole line ends, and cut off what a killed writer left behind it."""
    size = os.fstat(descriptor).st_size
    tail, start = b"", size
    while start and b"\n" not in tail:
        begin = max(0, start - _CHUNK)
        tail = os.pread(descriptor, start - begin, begin) + tail
        start = begin
    rest = tail.rpartition(b"\n")[2]
    if not rest:
        return size
    try:
        json.loads(rest)
    except ValueError:
        os.ftruncate(descriptor, size - len(rest))
        return size - len(rest)
    return size + os.pwrite(descriptor, b"\n", size)  # only the line's end was missing
