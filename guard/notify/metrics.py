"""The figures of a run as Prometheus metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.model import Outcome, Severity
from guard.notify.notice import Summary
from guard.notify.table import Table

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

_OUTCOMES = (Outcome.FAIL, Outcome.UNKNOWN, Outcome.WAIVED, Outcome.BASELINED)


def require_client(table: Table) -> None:
    """Refuse `table` where the client library is missing."""
    try:
        import prometheus_client  # noqa: F401
    except ModuleNotFoundError:
        table.refuse("prometheus_client is not installed", "pip install 'mlops-guard[metrics]'")


def registry(summary: Summary) -> CollectorRegistry:
    """Return the metrics of one run. Every series is there, at 0 too: alerts need them."""
    from prometheus_client import CollectorRegistry, Gauge

    metrics = CollectorRegistry()

    def gauge(name: str, about: str, value: float) -> None:
        Gauge(name, about, registry=metrics).set(value)

    findings = Gauge(
        "guard_findings",
        "Findings of the last run.",
        ["severity", "outcome"],
        registry=metrics,
    )
    for severity in Severity:
        for outcome in _OUTCOMES:
            count = summary.counts.get((severity, outcome), 0)
            findings.labels(severity.label, str(outcome)).set(count)
    gauge("guard_run_complete", "1 when the last run could read everything.", not summary.gaps)
    gauge("guard_run_timestamp_seconds", "When the last run was.", summary.started.timestamp())
    gauge("guard_run_duration_seconds", "How long the last run took.", summary.seconds)
    gauge("guard_policies_evaluated", "Policies that had something to judge.", summary.policies)
    gauge("guard_coverage_ratio", "Share of what was found that was read.", summary.coverage)
    return metrics
