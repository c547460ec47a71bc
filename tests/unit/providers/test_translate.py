"""Records of checkov's become findings of guard's, at places that exist."""

from pathlib import Path

import pytest

from guard.model import Outcome, Severity
from guard.providers.answer import Answer, Record, read
from guard.providers.mapping import Meaning, Meanings
from guard.providers.stage import Candidate, prepare
from guard.providers.translate import translate

RECORDED = Path(__file__).with_name("recorded.json").read_bytes()
MEANINGS = Meanings(
    {"CKV_AWS_20": Meaning("access-control", Severity.HIGH)},
    {"CKV_AWS_20": frozenset({"GRD-AWS-001"})},
)
FILES = {
    "main.tf": 'resource "aws_s3_bucket" "raw" {\n  acl = "public-read"\n}\n\n',
    "Dockerfile": "FROM golang:1.25 AS build\nRUN go build\n\nFROM debian:13\nCOPY a b\n",
    "pod.yaml": "apiVersion: v1\nkind: Pod\nmetadata: {name: trainer}\n" + "#\n" * 9 + "---\n"
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: server\n  namespace: default\n",
    "config.yaml": "apiVersion: v1\nkind: ConfigMap\n\n\ndata:\n  aws: AKIAZ7KQ4W2NX5TDLRVE\n",
    ".github/workflows/ci.yaml": "on: push\njobs: {}\n",
    "broken.tf": "{\n",
}


@pytest.fixture
def report(tmp_path):
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    stage = prepare([Candidate(f"repo/{path}", str(tmp_path / path)) for path in FILES])

    def run(answer=None, wants=lambda policy: True):
        return translate(answer or read(RECORDED, "/scan/files"), stage, MEANINGS, wants)

    return run


def of(report, check):
    return [finding for finding in report.findings if finding.policy.id == check]


def test_a_finding_carries_checkovs_id_name_address_and_lines(report):
    [finding] = of(report(), "CKV_AWS_20")

    assert finding.policy.severity == Severity.HIGH
    assert finding.policy.category == "access-control"
    assert finding.message == "S3 Bucket has an ACL defined which allows public READ access."
    assert finding.resource_id == "aws_s3_bucket.raw"
    assert finding.resource_name == "raw"
    assert str(finding.location) == "repo/main.tf:1"
    assert finding.location.last_line == 4
    assert finding.sources == ("CKV_AWS_20",)


def test_a_check_that_is_not_mapped_is_of_low_severity_and_proves_no_control(report):
    [finding] = of(report(), "CKV_AWS_18")

    assert finding.policy.severity == Severity.LOW
    assert finding.policy.category == "configuration"
    assert finding.policy.controls == ()


def test_kubernetes_objects_are_named_as_guard_names_them(report):
    assert [finding.resource_id for finding in of(report(), "CKV_K8S_16")] == ["Pod/trainer"]
    assert [finding.resource_id for finding in of(report(), "CKV_K8S_17")] == ["Pod/default/server"]


def test_what_a_dockerfile_lacks_is_reported_at_the_last_from(report):
    [finding] = of(report(), "CKV_DOCKER_3")

    assert str(finding.location) == "repo/Dockerfile:4"
    assert finding.resource_id == "repo/Dockerfile"


def test_a_finding_without_a_line_is_on_the_first_one_and_is_about_the_file(report):
    [finding] = of(report(), "CKV2_GHA_1")

    assert str(finding.location) == "repo/.github/workflows/ci.yaml:1"
    assert finding.location.last_line == 1
    assert finding.header == 0


def test_lines_of_a_plan_tell_nothing_about_what_is_the_same(report):
    record = Record("main.tf", 2, 3, "CKV_X_1", "terraform_plan", "a.b", "")
    [finding] = report(Answer({"CKV_X_1": "x"}, {}, (record,), (), ())).findings

    assert (finding.location.line, finding.header) == (2, 0)


def test_no_place_is_past_the_end_of_its_file(report):
    record = Record("main.tf", 90, 99, "CKV_X_1", "terraform", "a.b", "")
    [finding] = report(Answer({"CKV_X_1": "x"}, {}, (record,), (), ())).findings

    assert (finding.location.line, finding.location.last_line) == (4, 4)


def test_a_secret_is_named_by_its_file_and_its_lines_are_sealed(report):
    found = report()
    [finding] = of(found, "CKV_SECRET_2")

    assert finding.resource_id == "repo/config.yaml"
    assert (finding.location.line, finding.location.last_line) == (6, 6)
    assert ("repo/config.yaml", 6) in found.secret_lines
    assert "AKIA" not in str(found)


def test_secrets_are_sealed_even_when_nobody_wants_the_check(report):
    found = report(wants=lambda policy: False)

    assert found.findings == []
    assert found.tallies == {}
    assert ("repo/config.yaml", 6) in found.secret_lines


def test_passed_checks_count_as_evidence(report):
    tally = report().tallies["CKV_K8S_17"]

    assert (tally.population, tally.failed, tally.passed) == (2, 1, 1)
    assert report().tallies["CKV_DOCKER_7"].passed == 1


def test_a_file_that_checkov_cannot_read_is_a_problem(report):
    [problem] = report().problems

    assert problem.path == "repo/broken.tf"
    assert "check its syntax, or leave it out with --exclude" in problem.reason


def test_a_skip_that_is_left_is_open_and_no_pass(report):
    record = Record("main.tf", 1, 4, "CKV_X_1", "terraform", "a.b", "")
    found = report(Answer({"CKV_X_1": "x"}, {}, (), (record,), ()))

    assert [finding.outcome for finding in found.findings] == [Outcome.UNKNOWN]
    assert found.tallies["CKV_X_1"].passed == 0


def test_findings_of_one_check_on_one_resource_have_fingerprints_of_their_own(report):
    records = tuple(
        Record("config.yaml", line, line, "CKV_SECRET_6", "secrets", "", "") for line in (2, 4)
    )
    found = report(Answer({"CKV_SECRET_6": "x"}, {}, records, (), ()))

    assert len({finding.fingerprint for finding in found.findings}) == 2
