"""METADATA: what it must say, and that nothing misleading gets through."""

import pytest

from guard.errors import PolicyError
from guard.model import ControlMapping, Severity
from guard.policies import catalogue
from guard.policies.engine import Module

WHOLE = """\
# METADATA
# title: Things must be closed
# description: |
#   Whoever finds an open thing takes it.
# related_resources:
#   - ref: https://example.com/things
# custom:
#   id: ACME-001
#   severity: high
#   category: access-control
#   systems: [things]
#   resources: [test_thing, kubernetes/pod]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   aliases: [ACME-000]
#   remediation: Close it.
package acme.things

deny contains violation if {
	some thing in input.resources.test_thing
	thing.config.open == true
	violation := {"resource": thing.id, "path": ["open"], "message": "open"}
}
"""


def read(text):
    return catalogue.read_policy(Module("things.rego", text))


def write(folder, text, name="things.rego"):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def shipped(tmp_path):
    return write(tmp_path / "shipped/guard/lib", "package guard.lib.x\n").parents[1]


def test_everything_metadata_says_is_read():
    policy = read(WHOLE)

    assert (policy.id, policy.package, policy.severity) == (
        "ACME-001",
        "acme.things",
        Severity.HIGH,
    )
    assert policy.title == "Things must be closed"
    assert policy.description == "Whoever finds an open thing takes it."
    assert policy.resources == ("test_thing", "kubernetes/pod")
    assert policy.systems == ("things",)
    assert policy.aliases == ("ACME-000",)
    assert policy.references == ("https://example.com/things",)
    assert policy.remediation == "Close it."
    assert policy.controls == (
        ControlMapping("soc2:CC6.1", "direct"),
        ControlMapping("gdpr:32(1)(b)", "supporting"),
    )
    assert not policy.strict


def test_windows_line_ends_are_read_alike():
    assert read(WHOLE.replace("\n", "\r\n")) == read(WHOLE)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("# METADATA\n", "", "no METADATA block"),
        ("# title:", "# tilte:", "title"),
        ("#   severity: high\n", "", "severity"),
        ("severity: high", "severity: grave", "GRAVE"),
        ("category: access-control", "category: locks", "category 'locks' (one of access-control"),
        ("#   id: ACME-001\n", "", "id"),
        ("#   remediation: Close it.\n", "", "remediation"),
        ("[test_thing, kubernetes/pod]", "test_thing", "resources, which must be a list"),
        ("[test_thing, kubernetes/pod]", "[1]", "resources, which must be a list"),
        ('direct: ["soc2:CC6.1"]', 'direct: "soc2:CC6.1"', "direct, which must be a list"),
        ("aliases: [ACME-000]", "aliases: ACME-000", "aliases, which must be a list"),
        ("systems: [things]", "systems: things", "systems, which must be a list"),
        ("supporting:", "strong:", "control strength strong"),
        ("#   systems", "#   profile: lax\n#   systems", "profile 'lax' (one of default, strict)"),
        ("# custom:", "# custom: 3\n# other:", "lacks `custom`"),
        ("# title: Things", "# title: [Things", "not valid YAML"),
    ],
)
def test_metadata_that_would_mislead_is_refused_with_the_file_named(old, new, reason):
    with pytest.raises(PolicyError, match=r"^things\.rego: ") as refused:
        read(WHOLE.replace(old, new, 1))

    assert reason in str(refused.value)


def test_a_folder_of_the_user_is_added_to_what_is_shipped(shipped, tmp_path):
    mine = write(tmp_path / "mine", WHOLE)
    write(mine, "package acme.things_test\n", "things_test.rego")

    found = catalogue.load(shipped, [mine])

    assert [policy.id for policy in found.policies] == ["ACME-001"]
    assert [module.name for module in found.modules] == [
        "guard/lib/things.rego",
        f"{mine}/things.rego",
    ]
    assert found.query(found.policies[0]).rules == ("deny",)


def test_the_digest_changes_with_any_text(shipped, tmp_path):
    before = catalogue.load(shipped).digest
    write(shipped / "guard/lib", "package guard.lib.x\n\ny := 1\n")

    assert catalogue.load(shipped).digest != before


def test_a_package_without_metadata_is_read_as_conftest_reads_it(shipped, tmp_path):
    rules = 'package main\n\nwarn contains "x" if input.kind == "Pod"\n'
    found = catalogue.load(shipped, [write(tmp_path / "mine", rules)])
    [policy] = found.policies

    assert (policy.id, policy.resources) == ("USER-MAIN", ("*",))
    assert found.query(policy).rules == ("deny", "warn", "violation")


def test_a_broken_file_of_the_user_is_a_problem_and_the_others_are_used(shipped, tmp_path):
    mine = write(tmp_path / "mine", WHOLE)
    write(mine, "package acme.broken\n\ndeny contains x if {\n", "broken.rego")
    write(mine, WHOLE.replace("severity: high", "severity: grave"), "grave.rego")

    found = catalogue.load(shipped, [mine])

    assert [policy.id for policy in found.policies] == ["ACME-001"]
    assert sorted(problem.path for problem in found.problems) == [
        f"{mine}/broken.rego",
        f"{mine}/grave.rego",
    ]
    assert len(found.modules) == 2


def test_an_id_that_is_taken_is_refused(shipped, tmp_path):
    mine = write(tmp_path / "mine", WHOLE)
    write(mine, WHOLE.replace("acme.things", "acme.others"), "others.rego")

    with pytest.raises(PolicyError, match="id ACME-001 is taken by"):
        catalogue.load(shipped, [mine])


@pytest.mark.parametrize(("name", "reason"), [("none", "not a folder"), ("empty", "no .rego file")])
def test_a_folder_without_policies_is_refused(shipped, tmp_path, name, reason):
    (tmp_path / "empty").mkdir()

    with pytest.raises(PolicyError, match=reason):
        catalogue.load(shipped, [tmp_path / name])
