"""Runs one command and measures what it and everything it starts cost."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_INTERVAL = 0.02
_PAGE = os.sysconf("SC_PAGE_SIZE")
_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command took."""

    wall: float
    """Seconds from start to end."""

    cpu: float
    """Seconds of processor time, user and system, of the command and its children."""

    peak: float
    """Mebibytes resident at the worst moment, added up over all its processes."""

    exit: int
    """Its exit status; negative for a signal, which is how a run out of time ends."""


def median(costs: Sequence[Cost]) -> Cost:
    """Return the middle of each figure, and the worst exit status."""
    return Cost(
        wall=statistics.median(cost.wall for cost in costs),
        cpu=statistics.median(cost.cpu for cost in costs),
        peak=statistics.median(cost.peak for cost in costs),
        exit=max((cost.exit for cost in costs), key=abs),
    )


def measure(command: Sequence[str | Path], output: Path, seconds: float) -> Cost:
    """Run `command` with its output in a file, and kill it after `seconds`."""
    with output.open("wb") as file:
        started = time.monotonic()
        process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        watch = _Watch(process.pid)
        watch.start()
        late = threading.Timer(seconds, _end, [process.pid])
        late.start()
        # Not process.wait(): only wait4 tells what the children used.
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        late.cancel()
        watch.stop()
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(
        wall=wall,
        cpu=used.ru_utime + used.ru_stime,
        # A process too short for a sample still counts.
        peak=max(watch.peak, used.ru_maxrss * 1024) / _MEBIBYTE,
        exit=process.returncode,
    )


def _end(leader: int) -> None:
    """Kill the session that `leader` began, which is this one command and its children."""
    try:
        os.killpg(leader, signal.SIGKILL)
    except ProcessLookupError:
        return  # it ended by itself in this very moment


class _Watch(threading.Thread):
    """Looks at the memory of a tree of processes, fifty times a second."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.peak = 0
        self._root = root
        self._over = threading.Event()

    def run(self) -> None:
        """Keep the highest sum seen."""
        while not self._over.wait(_INTERVAL):
            self.peak = max(self.peak, sum(_resident(pid) for pid in _tree(self._root)))

    def stop(self) -> None:
        """End the thread."""
        self._over.set()
        self.join()


def _tree(pid: int) -> Iterator[int]:
    yield pid
    try:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            for child in (thread / "children").read_text().split():
                yield from _tree(int(child))
    except OSError:
        return  # it ended meanwhile


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0
