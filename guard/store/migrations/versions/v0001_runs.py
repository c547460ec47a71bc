"""Runs with their findings, policies, population and waivers."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Text

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "guard_population",
        Column("digest", LargeBinary, primary_key=True),
        Column("content", LargeBinary, nullable=False),
    )
    op.create_table(
        "guard_run",
        Column("number", Integer, primary_key=True, autoincrement=True),
        Column("id", Text, nullable=False, unique=True),
        Column("started", Text, nullable=False),
        Column("finished", Text, nullable=False),
        Column("target_set", Text, nullable=False),
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
    op.create_index("ix_guard_run_target_set", "guard_run", ["target_set"])
    op.create_table(
        "guard_run_target",
        Column("run", Integer, ForeignKey("guard_run.number"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("name", Text, nullable=False),
        Column("identity", Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_guard_run_target_name", "guard_run_target", ["name"])
    op.create_table(
        "guard_policy",
        Column("digest", LargeBinary, primary_key=True),
        Column("id", Text, nullable=False),
        Column("title", Text, nullable=False),
        Column("severity", Text, nullable=False),
        Column("category", Text, nullable=False),
        Column("content", Text, nullable=False),
    )
    op.create_table(
        "guard_run_policy",
        Column("run", Integer, ForeignKey("guard_run.number"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("policy", LargeBinary, ForeignKey("guard_policy.digest"), nullable=False),
        Column("population", Integer, nullable=False),
        Column("failed", Integer, nullable=False),
        Column("unknown", Integer, nullable=False),
        Column("errors", Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "guard_finding",
        Column("digest", LargeBinary, primary_key=True),
        Column("fingerprint", Text, nullable=False),
        Column("policy_id", Text, nullable=False),
        Column("severity", Text, nullable=False),
        Column("outcome", Text, nullable=False),
        Column("resource_type", Text, nullable=False),
        Column("resource_id", Text, nullable=False),
        Column("path", Text, nullable=False),
        Column("message", Text, nullable=False),
        Column("content", Text, nullable=False),
    )
    op.create_index("ix_guard_finding_fingerprint", "guard_finding", ["fingerprint"])
    op.create_table(
        "guard_run_finding",
        Column("run", Integer, ForeignKey("guard_run.number"), primary_key=True),
        Column("position", Integer, primary_key=True),
        Column("finding", LargeBinary, ForeignKey("guard_finding.digest"), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "guard_sighting",
        Column("target_set", Text, primary_key=True),
        Column("fingerprint", Text, primary_key=True),
        Column("run", Integer, ForeignKey("guard_run.number"), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "guard_run_waiver",
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
