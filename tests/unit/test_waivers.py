"""Waivers: what a file must say, what each matches, and which need attention."""

from datetime import date

import pytest

from guard import waivers
from guard.errors import ConfigError
from guard.model import Location

WHOLE = """\
waivers:
  - policy: GRD-TST-001
    resource: test_thing.door
    reason: a revolving door
    owner: facilities
    expires: 2027-01-31
"""


def read(folder, text):
    file = folder / "w.yaml"
    file.write_text(text, "utf-8")
    return waivers.read_file(file)


def test_a_file_is_read_with_the_line_of_each_waiver(tmp_path):
    second = WHOLE.removeprefix("waivers:\n").replace("door\n", "gate\n", 1)

    first, other = read(tmp_path, WHOLE + second)

    assert (first.policy, first.owner, first.expires) == (
        "GRD-TST-001",
        "facilities",
        date(2027, 1, 31),
    )
    assert (first.declared.line, other.declared.line) == (2, 7)
    assert (first.resource, other.resource) == ("test_thing.door", "test_thing.gate")


@pytest.mark.parametrize("field", waivers.REQUIRED)
@pytest.mark.parametrize("value", ["", None])
def test_a_waiver_that_lacks_a_field_is_refused(tmp_path, field, value):
    lines = [
        line.partition(":")[0] + ":" if f" {field}:" in line and value is not None else line
        for line in WHOLE.splitlines()
        if value is not None or f" {field}:" not in line
    ]
    text = "\n".join(lines)
    text = text if "  - " in text else text.replace("    resource", "  - resource", 1)

    with pytest.raises(ConfigError, match=rf"w\.yaml:2: waiver 1 .* lacks {field}"):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no list `waivers`"),
        ("- policy: x", "no list `waivers`"),
        ("waivers: 3", "no list `waivers`"),
        ("waivers: [3]", "not a mapping"),
        (WHOLE.replace("2027-01-31", "soon"), "expires=soon is not a date such as 2027-01-31"),
        (WHOLE.replace("2027-01-31", "2027-02-30"), "is not a date"),
        (WHOLE + "    severity: low\n", "unknown field: severity"),
        ("waivers: [", "w.yaml"),
    ],
)
def test_what_is_no_waiver_is_refused_and_never_dropped(tmp_path, text, reason):
    with pytest.raises(ConfigError) as refused:
        read(tmp_path, text)

    assert reason in str(refused.value)
    assert "w.yaml" in str(refused.value)


def test_a_file_that_is_no_text_is_refused(tmp_path):
    (tmp_path / "w.yaml").write_bytes(b"\xff")

    with pytest.raises(ConfigError, match=r"w\.yaml"):
        waivers.read_file(tmp_path / "w.yaml")


@pytest.mark.parametrize(
    ("waiver", "matches"),
    [
        ({"resource": "test_thing.door"}, True),
        ({"resource": "test_thing.doo"}, False),
        ({"resource": "test_thing.*"}, True),
        ({"resource": "TEST_thing.door"}, False),
        ({"policy": "GRD-TST-002"}, False),
        ({"policy": "OLD-1"}, True),
        ({"path": "infra/*"}, True),
        ({"path": "deploy/*"}, False),
    ],
)
def test_a_waiver_of_a_file_goes_by_policy_address_and_path(build, waiver, matches):
    finding = build.finding(about={"aliases": ("OLD-1",)})

    assert waivers.matches(build.waiver(**waiver), finding, finding.header) is matches


def test_brackets_of_an_address_are_no_pattern(build):
    finding = build.finding(resource_id='test_thing.door["eu"]')

    assert waivers.matches(build.waiver(resource='test_thing.door["eu"]'), finding, 1)
    assert not waivers.matches(build.waiver(resource="test_thing.doo[rx]*"), finding, 1)


@pytest.mark.parametrize(
    ("declared", "subject", "matches"),
    [
        (2, 3, True),  # a comment above the line
        (3, 3, True),  # behind the code
        (2, 2, False),  # behind the code of the line above
        (4, 5, False),  # below
        (9, 10, True),  # above the header of the resource
        (1, 1, False),
    ],
)
def test_an_inline_waiver_is_about_its_line_or_the_head_of_the_resource(
    build, declared, subject, matches
):
    finding = build.finding(place=("infra/main.tf", 3), header=10)
    waiver = build.waiver(declared=Location("infra/main.tf", declared), line=subject)

    assert waivers.matches(waiver, finding, finding.header) is matches


def test_an_inline_waiver_is_about_its_own_file_only(build):
    waiver = build.waiver(declared=Location("infra/other.tf", 2), line=3)

    assert not waivers.matches(waiver, build.finding(), 1)


def test_an_inline_waiver_may_name_one_resource_of_several(build):
    inline = {"declared": Location("infra/main.tf", 2), "line": 3}

    assert waivers.matches(build.waiver(resource="*.door", **inline), build.finding(), 1)
    assert not waivers.matches(build.waiver(resource="*.gate", **inline), build.finding(), 1)


def audited(waivers_, uses, today=date(2026, 11, 24)):
    return [
        (entry.waiver.declared.line, entry.state) for entry in waivers.audit(waivers_, uses, today)
    ]


def test_an_audit_names_what_is_unused_expired_shadowed_or_about_to_expire(build):
    def declared(line, **given):
        return build.waiver(declared=Location("w.yaml", line), **given)

    used = declared(1, resource="test_*")
    unused = declared(2, policy="GRD-TST-009")
    expired = declared(3, expires=date(2026, 11, 23))
    shadowed = declared(4, resource="test_thing.door")
    soon = declared(5, resource="gate", expires=date(2026, 12, 24))

    found = audited([used, unused, expired, shadowed, soon], {used: 3, expired: 2, soon: 1})

    assert found == [(2, "unused"), (3, "expired"), (4, "shadowed"), (5, "expires soon")]


def test_a_waiver_counts_on_its_last_day(build):
    waiver = build.waiver(expires=date(2026, 11, 24))

    assert audited([waiver], {waiver: 1}) == [(2, "expires soon")]
    assert audited([waiver], {waiver: 1}, today=date(2026, 11, 25)) == [(2, "expired")]
