"""From a result to rows, and from rows to the database in one transaction."""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, insert, select, text
from sqlalchemy.dialects import postgresql, sqlite

from guard import config
from guard.model import FileClass, Finding, Outcome, Policy, Result, Tally
from guard.store import codec, schema
from guard.store.identity import target_set

Row = dict[str, Any]

_LOCK = 4_771_150_220
"""PostgreSQL's advisory lock from the number of a run to its commit."""

_CHUNK = 1000
"""Values that one query names; databases allow 32,766 and more."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Everything to be written about one run; made before the database is locked."""

    run: Row
    kept: Sequence[tuple[Table, Mapping[bytes, Row]]]
    """By digest, what earlier runs may have written already."""

    links: Sequence[tuple[Table, Sequence[Row]]]
    """Rows that lack only the number of the run."""

    sightings: Sequence[Row]
    """Likewise; written where no earlier run of the targets has them."""


def rows(
    result: Result,
    targets: Sequence[str],
    identities: Sequence[str],
    gaps: Sequence[str],
) -> Rows:
    """Return what is to be written about `result`."""
    policies = _policies(result)
    keys = {policy: key for key, policy in policies.items()}
    findings = [_finding(finding, keys[finding.policy]) for finding in result.findings]
    members = codec.encode_population(result.population)
    population = codec.digest(members)
    together = target_set(identities)
    return Rows(
        run={
            "id": result.run.id,
            "started": result.run.started,
            "finished": config.now().isoformat().replace("+00:00", "Z"),
            "target_set": together,
            "gaps": codec.text(list(gaps)),
            "arguments": codec.text(result.run.arguments),
            "engine": codec.plain(result.run.engine),
            "guard_version": result.run.guard_version,
            "guard_digest": result.run.guard_digest,
            "policy_digest": result.run.policy_digest,
            "timings": json.dumps(result.run.timings),
            "coverage": codec.encode_coverage(result.coverage),
            "counts": codec.text(_counts(result.findings)),
            "resources": sum(result.coverage.resources.values()),
            "population": population,
        },
        kept=[
            (
                schema.population,
                {population: {"digest": population, "content": codec.compress(members)}},
            ),
            (schema.policy, {key: _policy(key, policy) for key, policy in policies.items()}),
            (schema.finding, {row["digest"]: row for row in findings}),
        ],
        links=[
            (schema.run_target, list(_targets(targets, identities))),
            (schema.run_policy, list(_tallies(result, policies))),
            (schema.run_finding, [{"finding": row["digest"]} for row in findings]),
            (schema.run_waiver, list(_waivers(result.findings))),
        ],
        sightings=[
            {"target_set": together, "fingerprint": fingerprint}
            for fingerprint in sorted({row["fingerprint"] for row in findings})
        ],
    )


def write(connection: Connection, rows: Rows) -> int:
    """Write `rows`, and return the number of the run."""
    for table, contents in rows.kept:
        _keep(connection, table, contents)
    number = _add_run(connection, rows.run)
    for table, links in rows.links:
        numbered = [{**row, "run": number, "position": at} for at, row in enumerate(links)]
        if numbered:
            connection.execute(insert(table), numbered)
    if sightings := [{**row, "run": number} for row in rows.sightings]:
        connection.execute(_insert_if_new(connection, schema.sighting), sightings)
    return number


def _add_run(connection: Connection, row: Row) -> int:
    """Add the run, under another id when its own is taken: same second, same arguments."""
    if connection.dialect.name == "postgresql":
        # Numbers then follow the order of commits, which is what "the run before" means. Not a
        # lock of the table: that takes rights which a recorder should not have.
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    while _numbers(connection, row["id"]):
        row["id"] = str(uuid.uuid4())
    connection.execute(insert(schema.run), row)
    [number] = _numbers(connection, row["id"])
    return number


def _numbers(connection: Connection, id_: str) -> Sequence[int]:
    return connection.scalars(select(schema.run.c.number).where(schema.run.c.id == id_)).all()


def _keep(connection: Connection, table: Table, contents: Mapping[bytes, Row]) -> None:
    """Write what the table lacks. In order, so that two recorders never wait for each other."""
    digests = sorted(contents)
    known = {
        digest
        for chunk in _chunks(digests)
        for digest in connection.scalars(
            select(table.c.digest).where(table.c.digest.in_(chunk))
        ).all()
    }
    if missing := [contents[digest] for digest in digests if digest not in known]:
        connection.execute(_insert_if_new(connection, table), missing)


def _insert_if_new(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def _chunks(values: Iterable[bytes]) -> Iterator[list[bytes]]:
    rest = iter(values)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk


def _policies(result: Result) -> dict[bytes, Policy]:
    """Return the policies of a result by digest, those of its findings too."""
    taking_part = [*result.policies, *(finding.policy for finding in result.findings)]
    return {
        codec.digest(codec.encode_policy(policy).encode()): policy
        for policy in dict.fromkeys(taking_part)
    }


def _policy(key: bytes, policy: Policy) -> Row:
    return {
        "digest": key,
        "id": codec.plain(policy.id),
        "title": codec.plain(policy.title),
        "severity": policy.severity.label,
        "category": codec.plain(policy.category),
        "content": codec.encode_policy(policy),
    }


def _tallies(result: Result, policies: Mapping[bytes, Policy]) -> Iterator[Row]:
    for key, policy in policies.items():
        tally = result.tallies.get(policy.id, Tally())
        yield {
            "policy": key,
            "population": tally.population,
            "failed": tally.failed,
            "unknown": tally.unknown,
            "errors": tally.errors,
        }


def _finding(finding: Finding, policy: bytes) -> Row:
    content = codec.encode_finding(finding, policy.hex())
    return {
        "digest": codec.digest(content.encode()),
        "fingerprint": finding.fingerprint,
        "policy_id": codec.plain(finding.policy.id),
        "severity": finding.policy.severity.label,
        "outcome": str(finding.outcome),
        "resource_type": codec.plain(finding.resource_type),
        "resource_id": codec.plain(finding.resource_id),
        "path": codec.plain(finding.location.path),
        "message": codec.plain(finding.message),
        "content": content,
    }


def _targets(targets: Sequence[str], identities: Sequence[str]) -> Iterator[Row]:
    for name, identity in zip(targets, identities, strict=True):
        yield {"name": codec.plain(name), "identity": codec.plain(identity)}


def _waivers(findings: Iterable[Finding]) -> Iterator[Row]:
    """Yield the waivers that were used, which is what an auditor asks of them first."""
    uses = Counter(finding.waiver for finding in findings if finding.waiver)
    for waiver, count in uses.items():
        yield {
            "policy_id": codec.plain(waiver.policy),
            "resource": codec.plain(waiver.resource),
            "path": codec.plain(waiver.path),
            "reason": codec.plain(waiver.reason),
            "owner": codec.plain(waiver.owner),
            "expires": waiver.expires.isoformat(),
            "declared": codec.plain(str(waiver.declared)),
            "uses": count,
        }


def _counts(findings: Sequence[Finding]) -> dict[str, Any]:
    """Return what history and trend show of a run, without reading all its findings again."""
    failures = [finding for finding in findings if finding.outcome == Outcome.FAIL]
    deployed = [finding for finding in failures if finding.file_class == FileClass.DEPLOYED]
    outcomes = Counter(finding.outcome for finding in findings)
    return {
        "failed": Counter(finding.policy.severity.label for finding in deployed),
        "elsewhere": len(failures) - len(deployed),
        "unknown": outcomes[Outcome.UNKNOWN],
        "waived": outcomes[Outcome.WAIVED],
        "baselined": outcomes[Outcome.BASELINED],
    }
