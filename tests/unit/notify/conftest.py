import pytest

from guard.model import Difference, Severity
from guard.notify.notice import EVENTS, narrow, summarize


@pytest.fixture
def notice(build):
    """Make what a channel that wants everything is told."""

    def make(
        *,
        gaps=(),
        previous_gaps=(),
        targets=("k8s://prod",),
        least=Severity.LOW,
        events=EVENTS,
        **changes,
    ):
        result = build.result(*changes.get("new", ()), *changes.get("changed", ()))
        summary = summarize(result, targets, gaps, previous_gaps)
        return narrow(summary, Difference(**changes), least, events)

    return make
