import pytest

from guard.model import Difference, FileClass, Outcome, Severity, Tally
from guard.notify.notice import scrubbed, summarize
from guard.notify.wording import headline, plain, sections, standing


def test_a_run_in_figures(build):
    result = build.result(
        build.finding(),
        build.finding(resource_id="b"),
        build.finding(outcome=Outcome.WAIVED),
        found={"k8s pods": 4},
        parsed={"k8s pods": 3},
    )
    result.tallies["GRD-TST-009"] = Tally()

    summary = summarize(result, ["k8s://prod"], ["pods not seen"])

    assert dict(summary.counts) == {
        (Severity.HIGH, Outcome.FAIL): 2,
        (Severity.HIGH, Outcome.WAIVED): 1,
    }
    assert (summary.failing, summary.policies, summary.resources) == (2, 1, 2)
    assert (summary.coverage, summary.seconds) == (0.75, 0.5)
    assert summary.started.isoformat() == "2026-11-24T06:59:43+00:00"
    assert summary.new_gaps == ("pods not seen",)


def test_a_gap_that_the_run_before_had_too_is_not_told_again(notice):
    assert notice(gaps=["pods"], previous_gaps=["pods"]).empty
    assert notice(gaps=["pods", "nodes"], previous_gaps=["pods"]).gaps == ("nodes",)


def test_a_run_that_is_complete_again_is_told_once(notice):
    assert notice(previous_gaps=["pods"]).complete_again
    assert notice().empty


@pytest.mark.parametrize(
    "silent",
    [
        {"outcome": Outcome.WAIVED},
        {"outcome": Outcome.BASELINED},
        {"outcome": Outcome.UNKNOWN},
        {"file_class": FileClass.TEST},
        {"about": {"severity": Severity.LOW}},
    ],
)
def test_nobody_is_told_of_new_findings_that_fail_no_run_or_are_too_small(build, notice, silent):
    told = notice(least=Severity.MEDIUM, new=[build.finding(**silent)])

    assert told.empty


def test_a_critical_finding_is_told_wherever_it_is(build, notice):
    finding = build.finding(file_class=FileClass.TEST, about={"severity": Severity.CRITICAL})

    assert notice(new=[finding]).changes.new == [finding]


def test_a_channel_is_told_only_of_the_events_it_asked_for(build, notice):
    finding = build.finding()
    changes = {"new": [finding], "fixed": [finding], "changed": [finding], "unseen": [finding]}

    told = notice(events=("new",), gaps=["pods"], **changes)

    assert told.changes == Difference(new=[finding])
    assert told.gaps == ()
    assert notice(events=("fixed",), **changes).changes == Difference(
        fixed=[finding], unseen=[finding]
    )


@pytest.mark.parametrize(
    "was",
    [
        {"outcome": Outcome.WAIVED},
        {"outcome": Outcome.UNKNOWN},
        {"about": {"severity": Severity.LOW}},
    ],
)
def test_what_fails_now_and_did_not_matter_before_is_new_to_the_channel(build, notice, was):
    now, before = build.finding(), build.finding(**was)

    told = notice(
        least=Severity.HIGH, changed=[now], before={now.fingerprint: before}, events=("new",)
    )

    assert told.changes.new == [now]


def test_a_failure_that_was_waived_or_reads_otherwise_is_told_as_changed(build, notice):
    waived, other = build.finding(outcome=Outcome.WAIVED), build.finding(resource_id="b")
    before = {
        waived.fingerprint: build.finding(),
        other.fingerprint: build.finding(resource_id="b", message="open is 1"),
    }

    told = notice(changed=[waived, other], before=before)

    assert told.changes.new == []
    assert told.changes.changed == [other, waived]
    assert notice(changed=[waived, other], before=before, events=("new",)).empty


def test_the_most_severe_comes_first(build, notice):
    low = build.finding(about={"severity": Severity.LOW})
    critical = build.finding(about={"severity": Severity.CRITICAL}, resource_id="z")

    assert notice(new=[low, critical]).changes.new == [critical, low]


def test_the_headline_counts_what_happened(build, notice):
    new = [
        build.finding(about={"severity": Severity.CRITICAL}),
        build.finding(resource_id="b"),
        build.finding(resource_id="c"),
    ]

    told = notice(new=new, fixed=[build.finding(resource_id="d")], gaps=["pods"])

    assert headline(told) == "3 new findings (1 critical, 2 high), 1 fixed, audit incomplete"
    assert headline(notice(new=new[:1])) == "1 new finding (1 critical)"
    assert headline(notice(previous_gaps=["pods"])) == "audit complete again"


def test_what_was_not_looked_for_is_never_called_fixed(build, notice):
    told = notice(unseen=[build.finding()], gaps=["pods"])

    assert headline(told) == "audit incomplete"
    assert "1 of the run before could not be looked for" in standing(told)


def test_a_long_list_is_cut_and_says_so(build, notice):
    new = [build.finding(resource_id=f"thing-{number:02}") for number in range(7)]

    shown = dict(sections(notice(new=new, fixed=[build.finding()]), 5))

    assert len(shown["New"]) == 6
    assert shown["New"][-1] == "and 2 more"
    assert shown["Fixed"] == ["and 1 more"]


def test_what_would_steer_a_display_is_shown_as_a_mark():
    assert plain("a\x1b[31m\nb\u202e\ud800") == "a\ufffd[31m\ufffdb\ufffd\ufffd"
    assert plain("x" * 400, 10) == "x" * 9 + "…"


def test_messages_are_scrubbed_once_more_and_stay_the_same_findings(build):
    finding = build.finding(message="token is hunter2")

    clean = scrubbed(Difference(new=[finding]), lambda text: text.replace("hunter2", "[redacted]"))

    assert clean.new[0].message == "token is [redacted]"
    assert clean.new[0].fingerprint == finding.fingerprint
