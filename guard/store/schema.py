"""The tables. What repeats from run to run is kept once, under the digest of its content.

Rows are added and never changed. A change of the tables is a new file in `migrations/versions`.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text

HEAD = "0001"
"""The newest revision in `migrations/versions`."""

VERSION_TABLE = "guard_schema"

metadata = MetaData()

population = Table(
    "guard_population",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

run = Table(
    "guard_run",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("started", Text, nullable=False),
    Column("finished", Text, nullable=False),
    Column("target_set", Text, nullable=False, index=True),
    Column("gaps", Text, nullable=False),
    Column("arguments", Text, nullable=False),
    Column("engine", Text, nullable=False),
    Column("guard_version", Text, nullable=False),
    Column("guard_digest", Text, nullable=False),
    Column("policy_digest", Text, nullable=False),
    Column("timings", Text, nullable=False),
    Column("coverage", Text, nullable=False),
    Column("counts", Text, nullable=False),
    Column("resources", Integer, nullable=False),
    Column("population", LargeBinary, ForeignKey("guard_population.digest"), nullable=False),
    sqlite_autoincrement=True,
)

run_target = Table(
    "guard_run_target",
    metadata,
    Column("run", Integer, ForeignKey("guard_run.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False, index=True),
    Column("identity", Text, nullable=False),
    sqlite_with_rowid=False,
)

policy = Table(
    "guard_policy",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("content", Text, nullable=False),
)

run_policy = Table(
    "guard_run_policy",
    metadata,
    Column("run", Integer, ForeignKey("guard_run.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("policy", LargeBinary, ForeignKey("guard_policy.digest"), nullable=False),
    Column("population", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    Column("unknown", Integer, nullable=False),
    Column("errors", Integer, nullable=False),
    sqlite_with_rowid=False,
)

finding = Table(
    "guard_finding",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("fingerprint", Text, nullable=False, index=True),
    Column("policy_id", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("resource_type", Text, nullable=False),
    Column("resource_id", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("content", Text, nullable=False),
)

run_finding = Table(
    "guard_run_finding",
    metadata,
    Column("run", Integer, ForeignKey("guard_run.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("finding", LargeBinary, ForeignKey("guard_finding.digest"), nullable=False),
    sqlite_with_rowid=False,
)

sighting = Table(
    "guard_sighting",
    metadata,
    Column("target_set", Text, primary_key=True),
    Column("fingerprint", Text, primary_key=True),
    Column("run", Integer, ForeignKey("guard_run.number"), nullable=False),
    sqlite_with_rowid=False,
)
"""The first run over a set of targets that had a finding."""

run_waiver = Table(
    "guard_run_waiver",
    metadata,
    Column("run", Integer, ForeignKey("guard_run.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("policy_id", Text, nullable=False),
    Column("resource", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("expires", Text, nullable=False),
    Column("declared", Text, nullable=False),
    Column("uses", Integer, nullable=False),
    sqlite_with_rowid=False,
)
