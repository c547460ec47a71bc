"""From rows back to runs and results."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from guard.model import Counts, Recorded, Result, Run, Tally
from guard.store import codec, schema

Condition = ColumnElement[bool]

_LISTED = [column for column in schema.run.c if column.name not in {"coverage", "timings"}]


def listed(
    connection: Connection, conditions: Sequence[Condition], limit: int | None = None
) -> list[Recorded]:
    """Return the runs that meet all `conditions`, the newest first."""
    wanted = select(*_LISTED).where(*conditions).order_by(schema.run.c.number.desc()).limit(limit)
    found = connection.execute(wanted).all()
    targets = _targets(connection, [row.number for row in found])
    return [_recorded(row, targets[row.number]) for row in found]


def _targets(connection: Connection, numbers: Sequence[int]) -> dict[int, list[Row[Any]]]:
    targets: dict[int, list[Row[Any]]] = defaultdict(list)
    if numbers:
        table = schema.run_target.c
        wanted = select(schema.run_target).where(table.run.between(min(numbers), max(numbers)))
        for row in connection.execute(wanted.order_by(table.run, table.position)):
            targets[row.run].append(row)
    return targets


def _recorded(row: Row[Any], targets: Sequence[Row[Any]]) -> Recorded:
    return Recorded(
        number=row.number,
        id=row.id,
        started=row.started,
        finished=row.finished,
        gaps=tuple(json.loads(row.gaps)),
        targets=tuple(target.name for target in targets),
        identities=frozenset(target.identity for target in targets),
        arguments=tuple(json.loads(row.arguments)),
        engine=row.engine,
        guard_version=row.guard_version,
        guard_digest=row.guard_digest,
        policy_digest=row.policy_digest,
        resources=row.resources,
        counts=Counts(**json.loads(row.counts)),
    )


def result(connection: Connection, run: Recorded) -> Result:
    """Return what `run` said, as it said it."""
    wanted = select(
        schema.run.c.timings, schema.run.c.coverage, schema.population.c.content
    ).join_from(schema.run, schema.population)
    row = connection.execute(wanted.where(schema.run.c.number == run.number)).one()
    policies, tallies = {}, {}
    for judged in connection.execute(_of(run, schema.run_policy, schema.policy)):
        policy = codec.decode_policy(judged.content)
        policies[judged.policy.hex()] = policy
        tallies[policy.id] = Tally(judged.population, judged.failed, judged.unknown, judged.errors)
    findings = [
        codec.decode_finding(found.content, policies)
        for found in connection.execute(_of(run, schema.run_finding, schema.finding))
    ]
    return Result(
        Run(
            id=run.id,
            started=run.started,
            arguments=list(run.arguments),
            engine=run.engine,
            guard_version=run.guard_version,
            guard_digest=run.guard_digest,
            policy_digest=run.policy_digest,
            timings=json.loads(row.timings),
        ),
        codec.decode_coverage(row.coverage),
        tuple(policies.values()),
        tallies,
        findings,
        codec.decode_population(codec.expand(row.content)),
    )


def _of(run: Recorded, links: Any, contents: Any) -> Any:  # noqa: ANN401 - tables, and a select
    """Ask for the rows of `run`, in their order, with what they refer to."""
    wanted = select(links, contents.c.content).join_from(links, contents)
    return wanted.where(links.c.run == run.number).order_by(links.c.position)


def sightings(connection: Connection, run: Recorded, target_set: str) -> dict[str, tuple[int, str]]:
    """Return, by fingerprint, which run over these targets had a finding of `run` first, and when."""
    links, found, seen = schema.run_finding.c, schema.finding.c, schema.sighting.c
    wanted = (
        select(found.fingerprint, schema.run.c.number, schema.run.c.started)
        .select_from(schema.run_finding)
        .join(schema.finding, links.finding == found.digest)
        .join(schema.sighting, seen.fingerprint == found.fingerprint)
        .join(schema.run, schema.run.c.number == seen.run)
        .where(links.run == run.number, seen.target_set == target_set)
    )
    return {row.fingerprint: (row.number, row.started) for row in connection.execute(wanted)}
