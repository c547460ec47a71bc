"""A rule about resources, as its author annotated it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How bad it is if nobody acts. Ordered, so thresholds are comparisons."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    @property
    def label(self) -> str:
        """The lower-case word that people and machines read."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, order=True)
class ControlMapping:
    """A control a policy gives evidence for, and how much that evidence proves."""

    control: str
    """Framework and id: ``soc2:CC6.1``."""

    strength: str
    """``direct`` or ``supporting``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One rule, with everything a report or a page says about it."""

    id: str
    """Stable for ever; never reused. Waivers and audits refer to it."""

    package: str
    title: str
    description: str
    severity: Severity
    category: str
    systems: tuple[str, ...]
    resources: tuple[str, ...]
    """The resource types it judges, its population: ``kubernetes/pod``; ``*`` is every type."""

    controls: tuple[ControlMapping, ...]
    remediation: str
    references: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    strict: bool = False
    """Asks for more than a sound deployment needs: used only where somebody asks for it."""
