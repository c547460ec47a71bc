"""What checkov's checks mean in guard's terms: rego/guard/providers/checkov/data.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from guard import content
from guard.model import ControlMapping, Policy, Severity

FILE = content.REGO / "guard/providers/checkov/data.yaml"

_ID = re.compile(r"CKV2?_[A-Z0-9]+_\d+")


def is_check(id_: str) -> bool:
    """Return whether `id_` is shaped like the id of a check of checkov's."""
    return bool(_ID.fullmatch(id_))


@dataclass(frozen=True, slots=True)
class Meaning:
    """What guard says about a check."""

    category: str
    severity: Severity
    controls: tuple[ControlMapping, ...] = ()


UNMAPPED = Meaning("configuration", Severity.LOW)


@dataclass(frozen=True, slots=True)
class Meanings:
    """The data file, by id of the check."""

    meanings: Mapping[str, Meaning]
    same_as: Mapping[str, frozenset[str]]
    """The policies of guard that ask for the same."""

    def policy(self, check: str, title: str) -> Policy:
        """Return `check` as a policy of guard's."""
        meaning = self.meanings.get(check, UNMAPPED)
        return Policy(
            id=check,
            package=f"checkov.{check.lower()}",
            title=title,
            description=f"A check of checkov's: {title}",
            severity=meaning.severity,
            category=meaning.category,
            systems=(),
            resources=("*",),
            controls=meaning.controls,
            remediation=f"Do what the check asks for, or waive {check} with a reason.",
        )


@cache
def load(file: Path = FILE) -> Meanings:
    """Return what the data file says."""
    import yaml12

    data: Any = yaml12.parse_yaml(file.read_text("utf-8"))
    meanings: dict[str, Meaning] = {}
    for group in data["groups"].values():
        meaning = Meaning(
            str(group["category"]),
            Severity[str(group["severity"]).upper()],
            tuple(
                ControlMapping(str(control), strength)
                for strength in ("direct", "supporting")
                for control in group.get(strength) or ()
            ),
        )
        meanings.update(dict.fromkeys(group["checks"], meaning))
    same_as = {check: frozenset(policies) for check, policies in data["same_as"].items()}
    return Meanings(meanings, same_as)
