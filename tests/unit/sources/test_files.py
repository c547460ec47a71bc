"""Reading a tree: every file is accounted for, in one of few ways."""

import json

import pytest

from guard.errors import ConfigError
from guard.model import Location
from guard.sources.files import FileSource

POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n"


@pytest.fixture
def read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def read_(files, *paths, **given):
        for name, content in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        source = FileSource([tmp_path / path for path in paths or ["."]], **given)
        return source, list(source.scopes())

    return read_


def test_each_format_is_counted_where_it_belongs(read):
    source, scopes = read(
        {
            "main.tf": 'resource "a_b" "c" {}\n',
            "Dockerfile": "FROM x\n",
            "pod.yaml": POD,
            ".github/workflows/ci.yaml": "on: push\njobs: {}\n",
            "plan.json": json.dumps({"terraform_version": "1", "planned_values": {}}),
            "values.yaml": "replicas: 3\n",
            "package.json": "{}",
        }
    )
    expected = {
        "terraform": 1,
        "dockerfile": 1,
        "kubernetes": 1,
        "github-actions": 1,
        "terraform-plan": 1,
    }

    assert source.coverage.found == source.coverage.parsed == expected
    assert source.coverage.problems == []
    types = [resource.type for scope in scopes for resource in scope.resources]
    assert sorted(types) == ["a_b", "dockerfile", "github/workflow", "kubernetes/pod"]


def test_a_folder_is_a_scope(read):
    _, scopes = read({"a/x.yaml": POD, "a/y.yaml": POD, "b/x.yaml": POD})

    assert [len(scope.resources) for scope in scopes] == [2, 1]


def test_a_file_below_two_paths_is_read_once(read):
    source, _ = read({"a/x.yaml": POD}, "a", ".", "a/x.yaml")

    assert source.coverage.found == {"kubernetes": 1}


def test_a_byte_order_mark_is_no_content(read):
    _, [scope] = read({"x.yaml": b"\xef\xbb\xbf" + POD.encode()})

    assert [resource.id for resource in scope.resources] == ["Pod/a"]


def test_a_template_of_a_chart_is_skipped_and_said(read):
    source, scopes = read(
        {
            "chart/Chart.yaml": "name: x\n",
            "chart/templates/pod.yaml": POD.replace("a}", "'{{ .Release.Name }}'}"),
            "chart/templates/notes.yaml": "x: 1\n",
        }
    )

    assert scopes == []
    [skipped] = source.coverage.skipped
    assert skipped.path == "chart/templates/pod.yaml"
    assert "helm template" in skipped.reason
    assert source.coverage.ratio == 0


def test_what_is_no_text_is_a_problem_where_it_claims_to_be_some(read):
    source, _ = read({"x.yaml": b"a: caf\xe9\n", "image.json": b"\x89PNG\0\0\xff"})

    assert [(p.path, p.line) for p in source.coverage.problems] == [("x.yaml", 1)]
    assert source.coverage.found == {"unreadable": 1}


def test_a_path_that_is_not_there_is_refused(read):
    with pytest.raises(ConfigError, match="none: no such file or folder"):
        read({"x.yaml": POD}, "none")


def test_lines_around_a_place_are_shown_without_secrets(read):
    source, _ = read({"x.yaml": POD + "a: 1\npassword: hunter2-abc\nb: 2\n"})

    snippet = source.snippet(Location("x.yaml", 5))

    assert snippet.first_line == 4
    assert snippet.lines == ("a: 1", "password: [redacted:literal]", "b: 2")
    assert source.snippet(Location("x.yaml", 99)) is None
    assert source.snippet(Location("gone.yaml", 1)) is None


def test_long_lines_are_cut(read):
    source, _ = read({"x.yaml": POD + "a: " + "x" * 5000})

    assert max(len(line) for line in source.snippet(Location("x.yaml", 4)).lines) == 200


def test_copies_have_one_digest_and_missing_files_none(read):
    source, _ = read({"a/x.yaml": POD, "b/x.yaml": POD, "c/x.yaml": POD + "#\n"})
    one, copy, other = (source.digest(f"{folder}/x.yaml") for folder in "abc")

    assert one == copy != other
    assert source.digest("gone.yaml") == ""


def test_values_for_variables_are_taken_from_the_files_named(read, tmp_path):
    (tmp_path / "prod.vars").write_text("size = 3\n", "utf-8")
    files = {"m/main.tf": 'variable "size" {}\nresource "a_b" "c" {\n  n = var.size\n}\n'}

    _, [scope] = read(files, "m", var_files=[tmp_path / "prod.vars"])

    [resource] = [found for found in scope.resources if found.type == "a_b"]
    assert resource.config["n"] == 3
