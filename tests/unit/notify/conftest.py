import pytest

from guard.model import Severity
from guard.notify.notice import EVENTS, Changes, narrow, summarize


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
        return narrow(summary, Changes(**changes), least, events)

    return make
