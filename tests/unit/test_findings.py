"""From judgements to findings: identity, folding, state, and what fails a run."""

from datetime import date

import pytest

from guard.findings import baselined, counts, fold, from_judgement, settle
from guard.model import FileClass, Location, Outcome, Resource, Severity, Snippet, Written
from guard.policies.evaluate import Judgement

TODAY = date(2026, 11, 24)


class Source:
    """Files by path and digest."""

    def __init__(self, digests=()):
        self.digests = dict(digests)

    def digest(self, path):
        return self.digests.get(path, path)

    def snippet(self, location):
        return Snippet(location.line, (f"line of {location.path}",))

    def file_class(self, path):
        return FileClass.TEST if path.startswith("tests/") else FileClass.DEPLOYED

    def scrub(self, text):
        return text.replace("hunter2", "[redacted]")


def judgement(build, config, path, place="a.tf"):
    resource = Resource("test_thing", "test_thing.a", "a", config, Written(Location(place, 4)))
    return Judgement(build.policy(), resource, Outcome.FAIL, path, "password is hunter2")


def test_a_finding_has_place_class_and_a_message_without_secrets(build):
    found = from_judgement(judgement(build, {}, ("x",), "tests/a.tf"), Source())

    assert found.location == Location("tests/a.tf", 4)
    assert found.file_class == FileClass.TEST
    assert found.message == "password is [redacted]"
    assert found.header == 4


@pytest.mark.parametrize(
    ("config", "path", "key"),
    [
        ({"a": {"b": 1}}, ("a", "b"), "a.b"),
        ({"c": [{"name": "web"}]}, ("c", 0, "image"), "c.[web].image"),
        ({"c": [{"sid": "All"}]}, ("c", 0), "c.[All]"),
        ({"c": [{"x": 1}, {"x": 2}]}, ("c", 1, "x"), "c.1.x"),
        ({"c": [{"name": {"$unknown": "var.x"}}]}, ("c", 0), "c.0"),
        ({}, ("not", "there", 3), "not.there.3"),
        ({}, (), ""),
    ],
)
def test_the_key_names_list_items_so_that_it_survives_reordering(build, config, path, key):
    assert from_judgement(judgement(build, config, path), Source()).key == key


def test_a_fingerprint_ignores_lines_and_messages_and_nothing_else(build):
    base = build.finding().fingerprint

    assert build.finding(place=("infra/main.tf", 99), message="other").fingerprint == base
    for changed in (
        {"place": ("infra/other.tf", 3)},
        {"resource_id": "test_thing.gate"},
        {"key": "ajar"},
        {"about": {"id": "GRD-TST-002"}},
    ):
        assert build.finding(**changed).fingerprint != base


def test_fields_cannot_run_into_each_other_in_a_fingerprint(build):
    one = build.finding(resource_id="a.b", key="c")
    two = build.finding(resource_id="a", key="b.c")

    assert one.fingerprint != two.fingerprint


def test_instances_of_one_definition_are_one_finding_with_all_addresses(build):
    findings = [
        build.finding(
            resource_id=f"module.m[{number}].test_thing.a",
            related=(Location("main.tf", 10 + number),),
        )
        for number in (1, 0)
    ]

    [one] = fold(findings, Source())

    assert one.resource_id == "module.m[0].test_thing.a"
    assert one.instances == ("module.m[0].test_thing.a", "module.m[1].test_thing.a")
    assert one.related == (Location("main.tf", 10), Location("main.tf", 11))


def test_two_facts_on_one_line_stay_two_findings(build):
    findings = [build.finding(key="a"), build.finding(key="b"), build.finding(message="other")]

    assert len(fold(findings, Source())) == 3


def test_copies_of_a_file_are_one_finding_under_the_first_path(build):
    findings = [build.finding(place=(path, 3)) for path in ("b.tf", "a.tf", "c.tf")]

    folded = fold(findings, Source({"a.tf": "same", "b.tf": "same"}))

    assert [(found.location.path, [str(r) for r in found.related]) for found in folded] == [
        ("a.tf", ["b.tf:3"]),
        ("c.tf", []),
    ]


def test_outcomes_are_never_folded_together(build):
    findings = [build.finding(), build.finding(outcome=Outcome.UNKNOWN)]

    assert {found.outcome for found in fold(findings, Source())} == {"fail", "unknown"}


def test_folding_does_not_depend_on_the_order_of_findings(build):
    findings = [
        build.finding(place=(path, line), resource_id=f"test_thing.{name}")
        for path in ("a.tf", "b.tf")
        for line in (1, 2)
        for name in "xy"
    ]
    source = Source({"a.tf": "same", "b.tf": "same"})

    assert fold(findings, source) == fold(findings[::-1], source)


def test_every_finding_shows_its_lines(build):
    [found] = fold([build.finding()], Source())

    assert found.snippet == Snippet(3, ("line of infra/main.tf",))


def test_findings_are_ordered_by_class_severity_and_place(build):
    ordered = [
        build.finding(about={"severity": Severity.CRITICAL}, place=("z.tf", 9)),
        build.finding(place=("a.tf", 1)),
        build.finding(place=("a.tf", 2)),
        build.finding(place=("b.tf", 1)),
        build.finding(about={"severity": Severity.CRITICAL}, file_class=FileClass.TEST),
    ]

    assert sorted([*ordered[2:], *ordered[:2]], key=lambda finding: finding.order) == ordered


def test_a_current_waiver_waives_and_an_expired_one_does_not(build):
    current = build.waiver()
    expired = build.waiver(expires=date(2026, 11, 23))

    [waived], uses = settle([build.finding()], [expired, current], frozenset(), TODAY)

    assert (waived.outcome, waived.waiver) == (Outcome.WAIVED, current)
    assert uses == {expired: 1, current: 1}
    [back], _ = settle([build.finding()], [expired], frozenset(), TODAY)
    assert (back.outcome, back.waiver) == (Outcome.FAIL, None)


def test_what_is_known_is_baselined_and_only_if_it_fails(build):
    known = frozenset({build.finding().fingerprint})

    assert baselined(build.finding(), known).outcome == Outcome.BASELINED
    assert baselined(build.finding(key="new"), known).outcome == Outcome.FAIL
    assert baselined(build.finding(outcome=Outcome.UNKNOWN), known).outcome == Outcome.UNKNOWN


def test_a_waiver_comes_before_the_baseline(build):
    finding = build.finding()

    [settled], _ = settle([finding], [build.waiver()], frozenset({finding.fingerprint}), TODAY)

    assert settled.outcome == Outcome.WAIVED


@pytest.mark.parametrize(
    ("given", "fails"),
    [
        ({}, True),
        ({"about": {"severity": Severity.LOW}}, False),
        ({"about": {"severity": Severity.MEDIUM}}, True),
        ({"outcome": Outcome.UNKNOWN}, False),
        ({"outcome": Outcome.WAIVED}, False),
        ({"outcome": Outcome.BASELINED}, False),
        ({"file_class": FileClass.TEST}, False),
        ({"file_class": FileClass.TEST, "about": {"severity": Severity.CRITICAL}}, True),
    ],
)
def test_what_fails_a_run_that_fails_on_medium(build, given, fails):
    assert counts(build.finding(**given), Severity.MEDIUM) is fails
