"""Every shipped policy keeps the promises of docs/writing-policies.md."""

import re
from collections import defaultdict

import pytest
import yaml

from guard import content
from guard.model import Outcome
from guard.pipeline import Request, examine, scan
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine
from guard.policies.gate import refusals
from tests.examples import is_live, source_of

CATALOGUE = catalogue.load(content.REGO)
POLICIES = pytest.mark.parametrize("policy", CATALOGUE.policies, ids=lambda policy: policy.id)


def folder_of(policy):
    return content.REGO.joinpath(*policy.package.split("."))


def examples(policy, prefix):
    return sorted(folder_of(policy).glob(f"examples/{prefix}*"))


@pytest.fixture(scope="session")
def engine():
    engine = EmbeddedEngine()
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def control_ids():
    known = set()
    for file in (content.REGO / "guard/controls").glob("*/data.yaml"):
        known |= {
            f"{file.parent.name}:{entry['id']}"
            for entry in yaml.safe_load(file.read_text("utf-8"))["controls"]
        }
    return known


def outcomes(policy, file, engine):
    request = Request(paths=[file], policies=[policy])
    if is_live(file):
        result, _ = examine(request, source_of(file), CATALOGUE, engine)
    else:
        result, _ = scan(request, CATALOGUE, engine)
    return result


@POLICIES
def test_a_policy_fails_on_each_of_its_bad_examples_and_passes_on_the_good(policy, engine):
    bad, good = examples(policy, "bad"), examples(policy, "good")

    assert bad, "a policy shows what it finds"
    assert good, "a policy shows what it accepts"
    for file in bad:
        result = outcomes(policy, file, engine)
        assert not result.coverage.problems, file
        assert any(finding.outcome == Outcome.FAIL for finding in result.findings), file
        for finding in [] if is_live(file) else result.findings:
            lines = file.read_text("utf-8").splitlines()
            assert 1 <= finding.location.line <= finding.location.last_line <= len(lines), file
    for file in good:
        result = outcomes(policy, file, engine)
        assert not result.coverage.problems, file
        assert sum(result.coverage.resources.values()), file
        assert not [finding for finding in result.findings if finding.outcome == Outcome.FAIL], file


@POLICIES
def test_a_policy_is_where_its_package_says_with_a_test_beside_it(policy):
    folder = folder_of(policy)

    assert policy.package.startswith("guard.policies.")
    assert (folder / f"{folder.name}.rego").is_file()
    assert "test_" in (folder / f"{folder.name}_test.rego").read_text("utf-8")


@POLICIES
def test_a_policy_says_why_how_to_mend_it_and_where_that_is_written(policy):
    assert re.match(r"GRD-[A-Z0-9]+-\d{3}$", policy.id)
    assert "must" in policy.title.split()
    assert len(policy.description.split()) >= 8
    assert policy.remediation
    assert policy.references
    assert all(reference.startswith("https://") for reference in policy.references)
    assert policy.systems
    assert policy.resources


@POLICIES
def test_a_policy_gives_evidence_for_controls_that_exist(policy, control_ids):
    assert policy.controls
    assert {mapping.control for mapping in policy.controls} <= control_ids


def test_titles_tell_policies_apart():
    by_title = defaultdict(list)
    for policy in CATALOGUE.policies:
        by_title[policy.title].append(policy.id)

    assert {title: ids for title, ids in by_title.items() if len(ids) > 1} == {}


def test_no_shipped_rego_uses_what_an_engine_lacks():
    assert [problem for module in CATALOGUE.modules for problem in refusals(module)] == []


def test_there_are_policies_enough():
    assert len(CATALOGUE.policies) >= 120
