"""Which files checkov gets, and in what state."""

from pathlib import Path

import pytest

from guard.providers.stage import Candidate, prepare

POD = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n"


@pytest.fixture
def stage(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(**files):
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        return prepare([Candidate(path, str(Path(path))) for path in files])

    return write


@pytest.mark.parametrize(
    ("path", "text", "framework"),
    [
        ("main.tf", "", "terraform"),
        ("prod.tfvars", "", "terraform"),
        ("Dockerfile", "FROM debian:13\n", "dockerfile"),
        ("pod.yaml", POD, "kubernetes"),
        (".github/workflows/ci.yaml", "on: push\njobs: {}\n", "github_actions"),
        ("stack.yaml", "Resources:\n  B:\n    Type: AWS::S3::Bucket\n", "cloudformation"),
        ("plan.json", '{"terraform_version": "1.9", "planned_values": {}}', "terraform_plan"),
    ],
)
def test_only_frameworks_whose_files_are_there_run_and_secrets_with_them(
    stage, path, text, framework
):
    assert set(stage(**{path: text}).frameworks) == {framework, "secrets"}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("values.yaml", "replicas: 3\n"),
        ("package-lock.json", "{}"),
        (".checkov.yaml", "external-checks-dir: [checks]\n"),
        ("templates/pod.yaml", POD + "spec:\n  {{- toYaml .Values.spec }}\n"),
    ],
)
def test_files_of_no_such_framework_are_not_handed_over(stage, path, text):
    prepared = stage(**{path: text})

    assert prepared.files == {}
    assert prepared.frameworks == ()


def test_a_workflow_keeps_the_folder_by_which_checkov_knows_it(tmp_path):
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    (folder / "ci.yaml").write_text("on: push\njobs: {}\n")

    prepared = prepare([Candidate(".github/workflows/ci.yaml", str(folder / "ci.yaml"))])

    assert list(prepared.files) == [".github/workflows/ci.yaml"]


@pytest.mark.parametrize(
    "comment",
    [
        "# checkov:skip=CKV_AWS_20: because",
        "# bridgecrew:skip=CKV_AWS_20",
        'note = "checkov.io/skip1: CKV_K8S_16=because"',
        'password = "hunter2" # pragma: allowlist secret',
    ],
)
def test_comments_that_make_checkov_skip_checks_lose_their_meaning_and_no_place(
    stage, tmp_path, comment
):
    text = f"{comment}\nlast = 1\n"
    prepared = stage(**{"main.tf": text})
    prepared.write(tmp_path / "copy")
    copy = (tmp_path / "copy" / "main.tf").read_text()

    assert len(copy) == len(text)
    assert copy.endswith("\nlast = 1\n")
    assert not [mark for mark in ("skip", "allowlist") if mark in copy.partition("=")[0]]
    assert "pragma: allowlist" not in copy


def test_the_digest_depends_on_names_and_contents(stage):
    first = stage(**{"main.tf": "a = 1\n"}).digest

    assert stage(**{"main.tf": "a = 1\n"}).digest == first
    assert stage(**{"main.tf": "a = 2\n"}).digest != first
    assert stage(**{"other.tf": "a = 1\n"}).digest != first
