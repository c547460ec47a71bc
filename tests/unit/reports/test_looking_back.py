"""History, difference and trend, as people read them."""

import pytest

from guard.model import Counts, Difference, Location, Recorded, Severity
from guard.reports import difference, history, trend


def run(number=1, *, gaps=(), targets=("k8s://prod",), day=1, **failed):
    return Recorded(
        number=number,
        id=f"{number:08x}-0000-4000-8000-000000000000",
        started=f"2026-11-{day:02}T02:00:00Z",
        finished=f"2026-11-{day:02}T02:01:00Z",
        gaps=gaps,
        targets=targets,
        identities=frozenset(targets),
        arguments=(),
        engine="regorus",
        guard_version="0.1.0",
        guard_digest="a" * 64,
        policy_digest="b" * 64,
        resources=10,
        counts=Counts(failed=failed),
    )


def test_history_is_a_line_a_run_with_what_it_lacks():
    lines = history.text([run(2, gaps=("x",), day=2), run(high=3)]).splitlines()

    assert lines == [
        "run       started               critical  high  medium  low  state       targets",
        "00000002  2026-11-02 02:00 UTC         0     0       0    0  incomplete  k8s://prod",
        "00000001  2026-11-01 02:00 UTC         0     3       0    0  complete    k8s://prod",
    ]


@pytest.mark.parametrize("report", [history, trend])
def test_no_run_is_no_error(report):
    assert report.text([]) == "No run is recorded.\n"


def test_colours_come_only_when_asked_for(build):
    runs = [run(2, gaps=("x",), high=1), run(1)]
    changes = Difference(new=[build.finding()])

    for plain, coloured in (
        (history.text(runs), history.text(runs, color=True)),
        (trend.text(runs), trend.text(runs, color=True)),
        (difference.text(changes, *runs), difference.text(changes, *runs, color=True)),
    ):
        assert "\x1b" not in plain
        assert "\x1b[1;31m" in coloured


def test_a_trend_shows_each_set_of_targets_on_its_own():
    runs = [
        run(4, day=4, critical=8),
        run(3, day=3, targets=("vault://v",), low=1),
        run(2, day=2, critical=1, gaps=("x",)),
        run(1, day=1),
    ]

    assert trend.text(runs).splitlines() == [
        "k8s://prod",
        "  3 runs, 2026-11-01 to 2026-11-04, the last is 00000004",
        "  critical  ▁▂█  8 (from 0 to 8)",
        "  high      ▁▁▁  0 (from 0 to 0)",
        "  medium    ▁▁▁  0 (from 0 to 0)",
        "  low       ▁▁▁  0 (from 0 to 0)",
        "  1 of them is incomplete: what was not seen is not counted",
        "",
        "vault://v",
        "  1 run, 2026-11-03 to 2026-11-03, the last is 00000003",
        "  critical  ▁  0 (from 0 to 0)",
        "  high      ▁  0 (from 0 to 0)",
        "  medium    ▁  0 (from 0 to 0)",
        "  low       █  1 (from 1 to 1)",
    ]


def test_few_findings_among_many_are_seen():
    assert "▂█" in trend.text([run(2, high=1000), run(1, high=1)])


def test_a_difference_has_what_needs_somebody_first(build):
    live = {"resource_id": "Pod/ml/x", "location": Location("k8s://prod/Pod/ml/x", 0)}
    now, was = build.finding(message="open is 2"), build.finding(message="open is 1")
    critical = build.finding(about={"severity": Severity.CRITICAL}, **live)
    changes = Difference(
        new=[critical],
        changed=[now],
        fixed=[build.finding(resource_id="test_thing.gate")],
        unseen=[build.finding(resource_id="test_thing.hatch")],
        open=[build.finding(resource_id="test_thing.wall")],
        before={now.fingerprint: was},
        first_seen={
            build.finding(resource_id="test_thing.wall").fingerprint: "2026-10-30T02:00:00Z"
        },
    )

    assert difference.text(changes, run(1), run(2, day=2, gaps=("x",))).splitlines() == [
        "from  00000001  2026-11-01 02:00 UTC  k8s://prod",
        "  to  00000002  2026-11-02 02:00 UTC  k8s://prod  incomplete",
        "",
        "New: 1",
        "  critical  k8s://prod/Pod/ml/x: open is true  [GRD-TST-001]",
        "",
        "Changed: 1",
        "  high  infra/main.tf:3  test_thing.door: open is 2  [GRD-TST-001]",
        "        was: open is 1",
        "",
        "Fixed: 1",
        "  high  infra/main.tf:3  test_thing.gate: open is true  [GRD-TST-001]",
        "",
        "Not seen: 1, the later run did not look there, or could not",
        "  high  infra/main.tf:3  test_thing.hatch: open is true  [GRD-TST-001]",
        "",
        "Still open: 1",
        "  high  infra/main.tf:3  test_thing.wall: open is true  [GRD-TST-001]  for 3 days",
        "",
        "1 new, 1 changed, 1 fixed, 1 not seen, 1 still open",
    ]


def test_of_much_that_is_still_open_the_most_severe_is_shown(build):
    many = [
        build.finding(resource_id=f"low.{number}", about={"severity": Severity.LOW})
        for number in range(11)
    ]
    worst = build.finding(resource_id="worst", about={"severity": Severity.CRITICAL})

    lines = difference.text(Difference(open=[*many, worst]), run(1), run(2)).splitlines()

    assert lines[3:5] == [
        "Still open: 12",
        "  critical  infra/main.tf:3  worst: open is true  [GRD-TST-001]",
    ]
    assert "  … and 2 more; `-o json` lists them all" in lines


def test_what_nobody_remembers_has_no_age(build):
    assert difference.age(Difference(), build.finding(), run(1)) is None
