"""Turns an answer of checkov's into findings of guard's, at places of guard's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from guard.model import Finding, Location, Outcome, Policy, Problem, Tally
from guard.providers.answer import Answer, Record
from guard.providers.mapping import Meanings
from guard.providers.stage import Stage

NAME = "checkov"

_FROM = re.compile(r"\s*FROM\s", re.IGNORECASE)
_DEFAULT_NAMESPACE = re.compile(r"""\s*["']?namespace["']?\s*:\s*["']?default\b""")
_BY_FILE = frozenset({"dockerfile", "github_actions", "secrets"})
"""Frameworks whose resource, for guard, is the file."""


@dataclass(slots=True)
class Report:
    """What a second scanner adds to a result."""

    engine: str = ""
    """Its name and version; empty when it did not answer."""

    findings: list[Finding] = field(default_factory=list)
    """Still without class and frame, which need the source."""

    policies: list[Policy] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    same_as: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By policy of the second scanner, guard's policies that ask for the same."""

    secret_lines: set[tuple[str, int]] = field(default_factory=set)
    """Files and lines that hold a secret: not to be shown, whoever finds something there."""


def translate(
    answer: Answer, stage: Stage, meanings: Meanings, wants: Callable[[Policy], bool]
) -> Report:
    """Return what `answer` says about the files of `stage`, as far as its policy is wanted."""
    report = Report(same_as=meanings.same_as)
    wanted: dict[str, Policy] = {}
    for check, title in answer.titles.items():
        policy = meanings.policy(check, title)
        if wants(policy):
            wanted[check] = policy
            passed = answer.passed.get(check, 0)
            report.tallies[check] = Tally(population=passed)
    report.policies = list(wanted.values())
    places = _Places(stage)
    for outcome, records in ((Outcome.FAIL, answer.failed), (Outcome.UNKNOWN, answer.skipped)):
        for record in records:
            if record.framework == "secrets":
                report.secret_lines |= places.secret_lines(record)
            if record.check in wanted:
                report.findings.append(places.finding(record, wanted[record.check], outcome))
                tally = report.tallies[record.check]
                tally.population += 1
                tally.failed += outcome == Outcome.FAIL
                tally.unknown += outcome == Outcome.UNKNOWN
    report.problems = [
        Problem(
            stage.shown(path),
            0,
            "checkov cannot read it: check its syntax, or leave it out with --exclude",
        )
        for path in answer.unreadable
    ]
    return report


class _Places:
    """Where, in guard's terms, checkov's records are."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._lines: dict[str, list[str]] = {}
        self._seen: Counter[tuple[str, ...]] = Counter()

    def finding(self, record: Record, policy: Policy, outcome: Outcome) -> Finding:
        location = self._location(record)
        resource = self._resource(record, location)
        return Finding(
            policy=policy,
            outcome=outcome,
            resource_id=resource,
            resource_type=f"{NAME}/{record.framework}",
            resource_name=resource.rpartition("." if "/" not in resource else "/")[2],
            key=self._key(record, resource),
            message=policy.title
            if outcome == Outcome.FAIL
            else f"{policy.title} (checkov skipped it, as something in the file asks)",
            location=location,
            header=location.line if _has_line(record) else 0,
            sources=(record.check,),
        )

    def secret_lines(self, record: Record) -> set[tuple[str, int]]:
        path = self._stage.shown(record.path)
        return {(path, line) for line in range(record.first_line, record.last_line + 1)}

    def _location(self, record: Record) -> Location:
        lines = self._text(record.path)
        last = max(1, len(lines))
        first_line, last_line = record.first_line, record.last_line
        if record.framework == "dockerfile" and record.resource.endswith("."):
            first_line = 0  # about what the whole file lacks
        if not first_line:
            first_line = last_line = self._last_from(lines) if _is_docker(record) else 1
        if record.framework == "secrets":
            last_line = first_line  # the next one only shows where the value ended
        first_line = min(first_line, last)
        return Location(
            self._stage.shown(record.path),
            first_line,
            end_line=min(max(first_line, last_line), last),
        )

    @staticmethod
    def _last_from(lines: list[str]) -> int:
        return max((n for n, line in enumerate(lines, 1) if _FROM.match(line)), default=1)

    def _resource(self, record: Record, location: Location) -> str:
        if record.framework in _BY_FILE or not record.resource:
            return location.path
        parts = record.resource.split(".")
        if record.framework == "kubernetes" and len(parts) >= 3:
            kind, namespace, name = parts[0], parts[1], ".".join(parts[2:])
            lines = self._text(record.path)[location.line - 1 : location.last_line]
            # checkov writes `default` where the object names no namespace.
            if namespace == "default" and not any(map(_DEFAULT_NAMESPACE.match, lines)):
                return f"{kind}/{name}"
            return f"{kind}/{namespace}/{name}"
        return record.resource

    def _key(self, record: Record, resource: str) -> str:
        """Return a key that tells this finding from all of its check on the same resource."""
        key = re.sub(r"/\[?(\w+)\]?", r".\1", record.key)
        if record.framework == "github_actions":
            key = record.resource
        self._seen[record.check, record.path, resource, key] += 1
        count = self._seen[record.check, record.path, resource, key]
        return key if count == 1 else f"{key}#{count}"

    def _text(self, path: str) -> list[str]:
        if path not in self._lines:
            self._lines[path] = self._stage.lines(path)
        return self._lines[path]


def _is_docker(record: Record) -> bool:
    return record.framework == "dockerfile"


def _has_line(record: Record) -> bool:
    """Return whether its lines tell where it is: those of a plan are any part of its resource."""
    return bool(record.first_line) and record.framework != "terraform_plan"
