"""Every field of what is recorded has a place in it."""

import dataclasses
from datetime import date

import pytest

from guard.model import (
    ControlMapping,
    Coverage,
    FileClass,
    Finding,
    Location,
    Outcome,
    Policy,
    Problem,
    Severity,
    Skipped,
    Snippet,
    Subject,
    Waiver,
)
from guard.store import codec

POLICY = Policy(
    id="GRD-TST-001",
    package="guard.policies.test.thing",
    title="Things must be closed",
    description="Whoever finds one takes it.",
    severity=Severity.CRITICAL,
    category="access-control",
    systems=("things",),
    resources=("thing",),
    controls=(ControlMapping("soc2:CC6.1", "direct"),),
    remediation="Close it.",
    references=("https://example.com",),
    aliases=("GRD-TST-000",),
    strict=True,
)
WAIVER = Waiver(
    policy="GRD-TST-001",
    resource="door",
    reason="r",
    owner="o",
    expires=date(2027, 1, 31),
    declared=Location("w.yaml", 2, 3, 4),
    path="x",
    line=5,
)
FINDING = Finding(
    policy=POLICY,
    outcome=Outcome.WAIVED,
    resource_id="door",
    resource_type="thing",
    resource_name="the door",
    key="open",
    message="open is true",
    location=Location("main.tf", 3, 4, 5),
    related=(Location("other.tf", 6, 7, 8),),
    instances=("a", "b"),
    header=1,
    snippet=Snippet(2, ("a", "b")),
    file_class=FileClass.VENDORED,
    waiver=WAIVER,
    sources=("guard", "CKV_1"),
)
COVERAGE = Coverage(
    found={"a": 2},
    parsed={"a": 1},
    resources={"thing": 3},
    evaluated=4,
    skipped=[Skipped("x", "y")],
    problems=[Problem("x", 1, "y")],
    notes=["n"],
)


@pytest.mark.parametrize(
    "noun", [POLICY, WAIVER, FINDING, COVERAGE], ids=lambda n: type(n).__name__
)
def test_no_field_is_left_at_its_default_here(noun):
    for field in dataclasses.fields(noun):
        default = field.default
        if field.default_factory is not dataclasses.MISSING:
            default = field.default_factory()
        assert getattr(noun, field.name) != default, field.name


def test_a_policy_comes_back():
    assert codec.decode_policy(codec.encode_policy(POLICY)) == POLICY


def test_a_finding_comes_back_with_its_waiver_and_frame():
    assert codec.decode_finding(codec.encode_finding(FINDING, "k"), {"k": POLICY}) == FINDING


def test_a_coverage_comes_back():
    assert codec.decode_coverage(codec.encode_coverage(COVERAGE)) == COVERAGE


def test_a_population_comes_back_in_one_order_and_from_less_room():
    population = [
        Subject("b", "1", "d" * 32),
        Subject("a", "2", "e" * 32, partial=True),
        Subject("a", "1", "f" * 32),
    ]

    content = codec.encode_population(population)

    assert codec.decode_population(content) == sorted(population)
    assert content == codec.encode_population(reversed(population))
    assert codec.expand(codec.compress(content)) == content
    assert len(codec.compress(content * 100)) < len(content * 100) / 10


def test_nobody_is_an_empty_population():
    assert codec.decode_population(codec.encode_population([])) == []
