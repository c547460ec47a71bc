"""Measures what recording costs: `python -m bench.store [URL]`, by default a new SQLite file."""

from __future__ import annotations

import dataclasses
import hashlib
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from guard.model import (
    Coverage,
    Finding,
    Location,
    Outcome,
    Policy,
    Result,
    Run,
    Severity,
    Subject,
    Tally,
)
from guard.store import open_store
from guard.store.compare import compare

_RESOURCES, _FINDINGS, _POLICIES = 10_000, 5_000, 300
_TARGET = "k8s://bench"

_Answer = TypeVar("_Answer")


def result(generation: int) -> Result:
    """Return what an audit of a cluster would, with everything changed in another generation."""
    policies = [_policy(number) for number in range(_POLICIES)]
    population = [
        Subject(
            "kubernetes/pod", f"Pod/ns-{number % 500}/pod-{number}", _digest(number, generation)
        )
        for number in range(_RESOURCES)
    ]
    findings = [
        Finding(
            policy=policies[number % _POLICIES],
            outcome=Outcome.FAIL,
            resource_id=population[number].id,
            resource_type="kubernetes/pod",
            resource_name=f"pod-{number}",
            key="spec.containers.[main].securityContext",
            message=f'container "main" may become root, as in generation {generation}',
            location=Location(f"{_TARGET}/{population[number].id}", 0),
        )
        for number in range(_FINDINGS)
    ]
    run = Run(str(uuid.uuid4()), "2026-01-01T00:00:00Z", ["audit"], "none", "0", "0" * 64, "0" * 64)
    tallies = {policy.id: Tally(_RESOURCES) for policy in policies}
    return Result(run, Coverage(), tuple(policies), tallies, findings, population)


def _policy(number: int) -> Policy:
    return Policy(
        id=f"GRD-BEN-{number:03}",
        package=f"guard.policies.bench.p{number}",
        title="Pods must be sound",
        description="Whoever breaks in gets further than they should. " * 8,
        severity=Severity.HIGH,
        category="access-control",
        systems=("kubernetes",),
        resources=("kubernetes/pod",),
        controls=(),
        remediation="Make it sound. " * 20,
    )


def _digest(number: int, generation: int) -> str:
    return hashlib.sha256(f"{number} {generation}".encode()).hexdigest()[:32]


def _say(what: str, task: Callable[[], _Answer]) -> _Answer:
    started = time.perf_counter()
    answer = task()
    sys.stdout.write(f"{what:45} {time.perf_counter() - started:6.2f} s\n")
    return answer


def main(url: str) -> None:
    """Record, read and compare, and say what each took."""
    first, changed = result(0), result(1)
    again = dataclasses.replace(first, run=dataclasses.replace(first.run, id=str(uuid.uuid4())))
    with _say("open, and make the tables", lambda: open_store(url)) as store:
        _say("record the first run", lambda: store.record(first, [_TARGET], []))
        old = _say("record it unchanged", lambda: store.record(again, [_TARGET], []))
        new = _say(
            "record it with everything changed", lambda: store.record(changed, [_TARGET], [])
        )
        before, after = _say("load two runs", lambda: (store.load(old), store.load(new)))
        _say("compare them", lambda: compare(before, after))
        _say("derive all evidence", lambda: sum(1 for _ in store.evidence(new)))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(sys.argv[1] if len(sys.argv) > 1 else str(Path(folder) / "guard.db"))
        for file in Path(folder).glob("guard.db"):
            sys.stdout.write(
                f"{'size of the file, three runs':45} {file.stat().st_size / 1e6:6.1f} MB\n"
            )
