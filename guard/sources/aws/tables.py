"""The tables in `services/`: which calls read a service, and how answers become Terraform's resources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_FOLDER = Path(__file__).parent / "services"

ACTIONS = ("sts:GetCallerIdentity", "kms:ListAliases")
"""What is called outside the tables: who is asking, and which keys are AWS's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One operation, with where its arguments come from."""

    method: str
    action: str
    """What a policy must allow."""

    arguments: Mapping[str, str] = field(default_factory=dict)
    """Expressions over the thing that is asked about."""

    absent: frozenset[str] = frozenset()
    """Codes of errors that say: not configured."""

    condition: str = ""
    """Ask only where this expression holds."""

    region: str = ""
    """Where to ask, when not where the thing was listed."""

    take: str = "@"
    """What of the answer is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One type of resource that a collector makes."""

    type: str
    id: str
    name: str
    config: Mapping[str, str]
    when: str = ""
    each: str = ""
    """A list, each of whose items is a resource; expressions call it `each`."""

    alone: bool = False
    """Judged apart from all others: a policy would take it for an answer to another question."""

    joined: bool = False
    """Missing means something to policies of other types, so not having been read must show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collector:
    """One kind of thing of one service, and everything that is asked about each."""

    name: str
    service: str
    everywhere: bool
    """The same in every region: read once."""

    listing: Call
    items: str
    limit: int
    """How many are read, the first ones; 0 for all."""

    calls: Mapping[str, Call]
    keep: str
    needs: Mapping[str, Sequence[str]]
    """Fields that mean nothing unless other collectors, or calls, were answered."""

    unless: Mapping[str, str]
    """Where they mean something all the same."""

    shapes: Sequence[Shape]

    def actions(self) -> Iterator[str]:
        """Yield what a policy must allow for this collector."""
        yield self.listing.action
        for call in self.calls.values():
            yield call.action


def key_of(collector: Collector) -> tuple[str, ...]:
    """Return what tells one listing from another: several collectors may share its pages."""
    call = collector.listing
    return (collector.service, call.method, *(f"{k}={v}" for k, v in call.arguments.items()))


@cache
def shared() -> frozenset[tuple[str, ...]]:
    """Return the listings that more than one collector uses."""
    uses = Counter(key_of(entry) for entry in collectors())
    return frozenset(key for key, times in uses.items() if times > 1)


@cache
def collectors() -> tuple[Collector, ...]:
    """Return all collectors, in the order in which they are read."""
    tables = [yaml.safe_load(file.read_text("utf-8")) for file in sorted(_FOLDER.glob("*.yaml"))]
    tables.sort(key=lambda table: table.get("order", 0))
    return tuple(_collector(table, entry) for table in tables for entry in table["collectors"])


def actions() -> list[str]:
    """Return everything that an audit calls, sorted: the least privilege."""
    return sorted({*ACTIONS, *(action for entry in collectors() for action in entry.actions())})


def _collector(table: Mapping[str, Any], entry: Mapping[str, Any]) -> Collector:
    prefix = table.get("actions", table["service"])
    return Collector(
        name=entry["name"],
        service=table["service"],
        everywhere=table.get("everywhere", False),
        listing=_call(prefix, entry["list"]),
        items=entry["list"]["items"],
        limit=entry["list"].get("limit", 0),
        calls={
            name: _call(prefix, {"region": entry.get("region", ""), **call})
            for name, call in entry.get("ask", {}).items()
        },
        keep=entry.get("keep", ""),
        needs=entry.get("needs", {}),
        unless=entry.get("unless", {}),
        shapes=[_shape(name, shape) for name, shape in entry["resources"].items()],
    )


def _call(prefix: str, entry: Mapping[str, Any]) -> Call:
    method = entry["call"]
    operation = "".join(word.capitalize() for word in method.split("_"))
    action = entry.get("action", operation)
    return Call(
        method=method,
        action=action if ":" in action else f"{prefix}:{action}",
        arguments=entry.get("with", {}),
        absent=frozenset(entry.get("absent", ())),
        condition=entry.get("if", ""),
        region=entry.get("region", ""),
        take=entry.get("take", "@"),
    )


def _shape(type_: str, entry: Mapping[str, Any]) -> Shape:
    return Shape(
        type=type_,
        id=entry["id"],
        name=entry["name"],
        config=entry["config"],
        when=entry.get("when", ""),
        each=entry.get("each", ""),
        alone=entry.get("alone", False),
        joined=entry.get("joined", False),
    )
