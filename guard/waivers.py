"""Waivers: which findings somebody accepted, why, who, and until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from guard.errors import ConfigError
from guard.model import Finding, Location, Policy, Waiver

DEFAULT_FILE = "guard-waivers.yaml"
REQUIRED = ("policy", "resource", "reason", "owner", "expires")


def build(fields: Mapping[str, Any], declared: Location, line: int = 0) -> Waiver | str:
    """Return a waiver, or why these fields make none."""
    if missing := [name for name in REQUIRED if not str(fields.get(name) or "").strip()]:
        return f"it lacks {', '.join(missing)}"
    if unknown := sorted(set(fields) - {*REQUIRED, "path"}):
        return f"it has an unknown field: {', '.join(unknown)}"
    try:
        expires = date.fromisoformat(str(fields["expires"]))
    except ValueError:
        return f"expires={fields['expires']!s} is not a date such as 2027-01-31"
    return Waiver(
        policy=str(fields["policy"]),
        resource=str(fields["resource"]),
        reason=str(fields["reason"]),
        owner=str(fields["owner"]),
        expires=expires,
        declared=declared,
        path=str(fields.get("path") or "*"),
        line=line,
    )


def read_file(path: Path) -> list[Waiver]:
    """Return the waivers of a YAML file.

    Raises `ConfigError` when the file is no such list, or an entry lacks what every waiver needs:
    a waiver that is silently dropped, or silently honoured, is worse than none.
    """
    import yaml12

    try:
        text = path.read_text("utf-8")
        document: Any = yaml12.parse_yaml(text)
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path}: {error}", hint="see docs/usage.md, Waivers") from error
    entries = document.get("waivers") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        raise ConfigError(f"{path}:1: holds no list `waivers`", hint="see docs/usage.md, Waivers")
    lines = [
        number for number, line in enumerate(text.splitlines(), 1) if line.lstrip().startswith("- ")
    ]
    waivers = []
    for index, entry in enumerate(entries):
        line = lines[index] if len(lines) == len(entries) else 1
        built = (
            build(entry, Location(str(path), line))
            if isinstance(entry, dict)
            else "it is not a mapping"
        )
        if isinstance(built, str):
            raise ConfigError(f"{path}:{line}: waiver {index + 1} does not count: {built}")
        waivers.append(built)
    return waivers


def names(policy: Policy, wanted: str) -> bool:
    """Return whether `wanted` is the id, or a former id, of `policy`."""
    return wanted in {policy.id, *policy.aliases}


def matches(waiver: Waiver, finding: Finding, header_line: int) -> bool:
    """Return whether `waiver` is about `finding`, expired or not.

    `header_line` is where the finding's resource starts: an inline waiver stands on or above
    either line.
    """
    if not names(finding.policy, waiver.policy) and waiver.policy not in finding.sources:
        return False
    if waiver.line:
        near = range(waiver.declared.line, waiver.line + 1)
        if waiver.declared.path != finding.location.path or not (
            finding.location.line in near or header_line in near
        ):
            return False
    return fnmatchcase(finding.resource_id, _literal(waiver.resource)) and fnmatchcase(
        finding.location.path, waiver.path
    )


def _literal(pattern: str) -> str:
    """Keep brackets, which Terraform addresses use, from being read as character sets."""
    return pattern.replace("[", "[[]")


@dataclass(frozen=True, slots=True)
class Audited:
    """A waiver that needs somebody's attention."""

    waiver: Waiver
    state: str
    """``unused``, ``expired``, ``expires soon`` or ``shadowed``."""

    detail: str


def audit(
    waivers: Sequence[Waiver], uses: Mapping[Waiver, int], today: date, soon_days: int = 30
) -> Iterable[Audited]:
    """Yield what is wrong with `waivers`, of which each matched `uses` findings."""
    for index, waiver in enumerate(waivers):
        if waiver.expires < today:
            yield Audited(
                waiver,
                "expired",
                f"since {waiver.expires}; {uses.get(waiver, 0)} findings are back",
            )
        elif not uses.get(waiver):
            earlier = next((other for other in waivers[:index] if _covers(other, waiver)), None)
            if earlier:
                yield Audited(waiver, "shadowed", f"by {earlier.declared}")
            else:
                yield Audited(waiver, "unused", "it matches no finding; delete it")
        elif (waiver.expires - today).days <= soon_days:
            yield Audited(waiver, "expires soon", f"on {waiver.expires}")


def _covers(wide: Waiver, narrow: Waiver) -> bool:
    return (
        wide.policy == narrow.policy
        and not wide.line
        and fnmatchcase(narrow.resource, _literal(wide.resource))
        and fnmatchcase(narrow.path, wide.path)
    )
