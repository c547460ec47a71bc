"""From run to run, through a real store: what people hear, and when they hear nothing."""

import json

import pytest

from guard import notify
from guard.config import Config
from guard.model import Outcome, Subject
from guard.store import open_store
from guard.store.compare import compare

pytestmark = pytest.mark.server

TARGETS = ("k8s://prod",)


@pytest.fixture
def run(server, tmp_path, build):
    """Record a run with `findings`, tell of it, and return what the webhook got."""
    tables = ({"type": "webhook", "url": server.url, "on": ["new", "fixed", "incomplete"]},)
    configuration = Config(targets=TARGETS, notify=tables)

    def once(*findings, gaps=()):
        result = build.result(*findings)
        result.population = [Subject("test_thing", name, "0") for name in ("door", "gate")]
        with open_store(f"sqlite:///{tmp_path / 'guard.db'}") as store:
            recorded = store.record(result, TARGETS, gaps)
            before = store.previous(recorded)
            difference = compare(before and store.load(before), store.load(recorded))
        server.requests.clear()
        warnings = notify.after(
            result,
            difference,
            configuration,
            gaps=recorded.gaps,
            previous_gaps=before.gaps if before else (),
        )
        assert warnings == []
        return [json.loads(request.body) for request in server.requests]

    return once


def live(build, name, **given):
    return build.finding(resource_id=name, place=(f"k8s://prod/{name}", 0), **given)


def test_people_hear_of_a_finding_once_and_of_its_end_once(run, build):
    door, gate = live(build, "door"), live(build, "gate")

    [first] = run(door)
    again = run(door)
    [both] = run(door, gate)
    [fixed] = run(gate)

    assert [entry["resource"]["id"] for entry in first["new"]["findings"]] == ["door"]
    assert again == []
    assert [entry["resource"]["id"] for entry in both["new"]["findings"]] == ["gate"]
    assert fixed["new"]["count"] == 0
    assert [entry["resource"]["id"] for entry in fixed["fixed"]["findings"]] == ["door"]


def test_people_hear_of_a_gap_once_and_that_it_is_closed_once(run, build):
    door = live(build, "door")
    run(door)

    [gap] = run(door, gaps=["pods not seen"])
    still = run(door, gaps=["pods not seen"])
    [closed] = run(door)

    assert (gap["new_gaps"], gap["run"]["complete"]) == (["pods not seen"], False)
    assert still == []
    assert closed["complete_again"] is True


def test_a_finding_whose_waiver_ran_out_is_news(run, build):
    waived = live(build, "door", outcome=Outcome.WAIVED, waiver=build.waiver())

    assert run(waived) == []
    [told] = run(live(build, "door"))

    [entry] = told["new"]["findings"]
    assert (entry["outcome"], entry["previous_outcome"]) == ("fail", "waived")
