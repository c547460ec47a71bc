"""What is kept of checkov's output, and what is not."""

import json
from pathlib import Path

import pytest

from guard.providers.answer import ProviderError, Record, read, restore

RECORDED = Path(__file__).with_name("recorded.json").read_bytes()
"""Printed by checkov 3.3.30 for a handful of files, cut down to a few checks."""

DIGEST_OF_THE_VALUE = "de955e0d05174c46690e77c05570dc2a393250bf"


def only(framework):
    return [
        record for record in read(RECORDED, "/scan/files").failed if record.framework == framework
    ]


def test_a_failed_check_keeps_its_place_resource_and_key():
    assert only("kubernetes") == [
        Record(
            path="pod.yaml",
            first_line=1,
            last_line=11,
            check="CKV_K8S_16",
            framework="kubernetes",
            resource="Pod.default.trainer",
            key="spec/containers/[0]/securityContext/privileged",
        ),
        Record(
            path="pod.yaml",
            first_line=12,
            last_line=21,
            check="CKV_K8S_17",
            framework="kubernetes",
            resource="Pod.default.server",
            key="",
        ),
    ]


def test_passed_checks_are_counted_and_named():
    answer = read(RECORDED, "/scan/files")

    assert answer.passed == {"CKV_DOCKER_7": 1, "CKV_K8S_16": 1, "CKV_K8S_17": 1}
    assert answer.titles["CKV_DOCKER_7"] == "Ensure the base image uses a non latest version tag"


def test_files_that_checkov_cannot_parse_are_named():
    assert read(RECORDED, "/scan/files").unreadable == ("broken.tf",)


def test_the_digest_of_a_secret_is_not_kept():
    assert DIGEST_OF_THE_VALUE.encode() in RECORDED
    assert [record.resource for record in only("secrets")] == [""]
    assert DIGEST_OF_THE_VALUE not in json.dumps(read(RECORDED, "/scan/files").document())


def test_a_kept_answer_is_the_same_when_it_is_restored():
    answer = read(RECORDED, "/scan/files")

    assert restore(json.loads(json.dumps(answer.document()))) == answer


@pytest.mark.parametrize("document", [None, [], {}, {"titles": []}, {"titles": {}, "passed": 3}])
def test_a_damaged_kept_answer_is_refused(document):
    with pytest.raises(ValueError, match="no answer of checkov"):
        restore(document)


def test_an_answer_without_anything_to_check_is_empty():
    nothing = b'{"passed": 0, "failed": 0, "skipped": 0, "parsing_errors": 0}'

    assert read(nothing, "/scan/files").titles == {}


@pytest.mark.parametrize(
    "output",
    [b"", b"no JSON", b"3", b"[3]", b'{"results": {}}', b'[{"results": {"passed_checks": [{}]}}]'],
)
def test_anything_but_checkovs_json_is_refused_with_a_cure(output):
    with pytest.raises(ProviderError, match=r"not the JSON of checkov 3.*upgrade checkov"):
        read(output, "/scan/files")
