"""What guard and another scanner both find is one finding with two sources."""

import dataclasses
from unittest.mock import Mock

import pytest

from guard.findings import doubt, unite
from guard.model import Finding, Location, Outcome, Policy, Severity, Tally
from guard.sources.files import FileSource

SAME = {"CKV_AWS_20": frozenset({"GRD-AWS-001"})}


def policy(id_):
    return Policy(
        id=id_,
        package="p",
        title="t",
        description="d",
        severity=Severity.HIGH,
        category="access-control",
        systems=(),
        resources=(),
        controls=(),
        remediation="r",
    )


def finding(id_, **changed):
    fields = {
        "policy": policy(id_),
        "outcome": Outcome.FAIL,
        "resource_id": "aws_s3_bucket.raw",
        "resource_type": "aws_s3_bucket",
        "resource_name": "raw",
        "key": "acl",
        "message": "m",
        "location": Location("main.tf", 3),
        "header": 1,
        "sources": ("guard",),
    }
    return Finding(**{**fields, **changed})


def other(**changed):
    fields = {"location": Location("main.tf", 1, end_line=5), "sources": ("CKV_AWS_20",)}
    return finding("CKV_AWS_20", **{**fields, **changed})


OWN = finding("GRD-AWS-001")


def test_the_same_fact_is_guards_finding_with_two_sources():
    [united] = unite([OWN, other()], SAME)

    assert united == dataclasses.replace(OWN, sources=("guard", "CKV_AWS_20"))
    assert united.fingerprint == OWN.fingerprint
    assert united.cited == "GRD-AWS-001, also CKV_AWS_20"


@pytest.mark.parametrize(
    "difference",
    [
        {"resource_id": "aws_s3_bucket.other"},
        {"location": Location("main.tf", 4, end_line=9)},
        {"location": Location("other.tf", 1, end_line=5)},
        {"policy": policy("CKV_AWS_21")},
        {"outcome": Outcome.UNKNOWN},
    ],
)
def test_another_resource_place_check_or_outcome_is_another_finding(difference):
    different = other(**difference)

    assert sorted(unite([OWN, different], SAME), key=str) == sorted([OWN, different], key=str)


def test_what_guard_holds_open_does_not_hide_what_the_other_finds():
    unknown = dataclasses.replace(OWN, outcome=Outcome.UNKNOWN)

    assert len(unite([unknown, other()], SAME)) == 2


@pytest.mark.parametrize("address", ["aws_s3_bucket.raw[0]", 'aws_s3_bucket.raw["eu"]'])
def test_instances_of_one_definition_are_the_same_resource(address):
    assert len(unite([OWN, other(resource_id=address)], SAME)) == 1


def test_a_finding_about_a_whole_file_needs_no_common_line():
    file = {"resource_id": "Dockerfile", "location": Location("Dockerfile", 9)}
    about_file = {"resource_id": "Dockerfile", "location": Location("Dockerfile", 1), "header": 0}

    assert len(unite([finding("GRD-AWS-001", **file), other(**about_file)], SAME)) == 1


def test_a_place_that_guard_calls_related_counts():
    at_caller = dataclasses.replace(
        OWN, location=Location("root.tf", 9), related=(Location("main.tf", 2),)
    )

    assert len(unite([at_caller, other()], SAME)) == 1


def test_several_checks_become_several_sources():
    same = {**SAME, "CKV_AWS_57": frozenset({"GRD-AWS-001"})}
    second = other(policy=policy("CKV_AWS_57"), sources=("CKV_AWS_57",))
    [united] = unite([OWN, second, other()], same)

    assert united.sources == ("guard", "CKV_AWS_20", "CKV_AWS_57")


def test_a_finding_in_a_fragment_is_open_unless_guard_has_it_too():
    source = Mock(spec=FileSource)
    source.is_fragment.side_effect = lambda path: path == "main.tf"
    tallies = {"CKV_AWS_20": Tally(population=3, failed=3)}
    in_fragment, elsewhere = other(), other(location=Location("whole.tf", 1, end_line=5))
    both = dataclasses.replace(OWN, sources=("guard", "CKV_AWS_20"))

    doubted = doubt([both, in_fragment, elsewhere], source, tallies)

    assert [finding.outcome for finding in doubted] == ["fail", "unknown", "fail"]
    assert doubted[1].message == "m (judged without what completes this file)"
    assert (tallies["CKV_AWS_20"].failed, tallies["CKV_AWS_20"].unknown) == (2, 1)
