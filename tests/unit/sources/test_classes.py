"""Deployed, test, example or vendored: by the words of a path below the scanned root."""

import pytest

from guard.sources.classes import file_class


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("infra/main.tf", "deployed"),
        ("tests/main.tf", "test"),
        ("a/e2e/b/main.tf", "test"),
        ("a/my-fixtures/main.tf", "test"),
        ("examples/main.tf", "example"),
        ("docs/x.yaml", "example"),
        ("vendor/x/main.tf", "vendored"),
        ("a/upstream/tests/x.yaml", "vendored"),
        ("a/example.yaml", "example"),
        ("a/pod-test.yaml", "test"),
        ("a/latest.yaml", "deployed"),
        ("attestation/main.tf", "deployed"),
        ("contest/main.tf", "deployed"),
        ("test", "test"),
    ],
)
def test_the_words_of_a_path_tell(path, expected):
    assert file_class(path, "") == expected


@pytest.mark.parametrize("root", ["examples/platform", "examples"])
def test_the_root_does_not_count(root):
    assert file_class("examples/platform/infra/main.tf", root) == "deployed"
    assert file_class("examples/platform/tests/main.tf", root) == "test"
