"""What every channel offers, and how a failed one says so."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from guard.model import Severity
from guard.notify.notice import CHANGED, FIXED, INCOMPLETE, NEW, Notice

TELLING = (NEW, FIXED, INCOMPLETE)
"""What people are told about unless they say otherwise."""

RECORDING = (NEW, FIXED, CHANGED, INCOMPLETE)
"""What a machine that keeps everything is told about."""


class DeliveryError(Exception):
    """A channel did not take the message. The text holds no secret."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Failure:
    """A channel that was not told, and why."""

    channel: str
    reason: str
    hint: str

    def __str__(self) -> str:
        return f"{self.channel} was not told: {self.reason}; {self.hint}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(ABC):
    """Someone, or something, to be told after a run."""

    name: str
    """Which table of guard.toml it is, for warnings: ``[[notify]] 2 (slack)``."""

    min_severity: Severity = Severity.LOW
    events: tuple[str, ...] = TELLING

    @property
    def always(self) -> bool:
        """Return whether it is told of runs without a change, too."""
        return False

    @abstractmethod
    def deliver(self, notice: Notice) -> None:
        """Hand over `notice`; raise `DeliveryError` when it was not taken."""
