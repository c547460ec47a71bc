"""Which files are found, under what name, and what is left out on purpose."""

import os

import pytest

from guard.sources.discovery import Discovery, display


@pytest.fixture
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(*names, **texts):
        for name in names:
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("", "utf-8")
        for name, text in texts.items():
            (tmp_path / name).write_text(text, "utf-8")
        return tmp_path

    return write


def found(path, exclude=()):
    return [file.path for file in Discovery(exclude).files(path)]


def test_candidates_are_found_in_name_order(tree):
    root = tree(
        *("b.tf", "a/x.yaml", "a/y.yml", "a/z.json", "Dockerfile", "c.tfvars", "GPU.DOCKERFILE"),
        *("dockerfile.dev", "Containerfile", "readme.md", "x.py", "tf"),
    )

    assert found(root) == [
        "Containerfile",
        "Dockerfile",
        "GPU.DOCKERFILE",
        "a/x.yaml",
        "a/y.yml",
        "a/z.json",
        "b.tf",
        "c.tfvars",
        "dockerfile.dev",
    ]


@pytest.mark.parametrize("folder", [".git", ".terraform", "node_modules", ".venv", "__pycache__"])
def test_folders_of_tools_are_left_out(tree, folder):
    assert found(tree(f"{folder}/x.yaml", "a/x.yaml")) == ["a/x.yaml"]


def test_ignore_files_count_as_git_has_it(tree):
    root = tree("a/x.yaml", "a/keep.yaml", "a/b/x.yaml", "out/x.yaml", "c.yaml")
    (root / ".gitignore").write_text("out/\na/*.yaml\n", "utf-8")
    (root / "a/.gitignore").write_text("!keep.yaml\n", "utf-8")
    (root / "a/b/.guardignore").write_text("*\n", "utf-8")

    assert found(root) == ["a/keep.yaml", "c.yaml"]


def test_patterns_of_the_command_line_count_too(tree):
    root = tree("a/x.yaml", "b/x.yaml", "b/y.yaml")

    assert found(root, ["a/", "**/y.yaml"]) == ["b/x.yaml"]


def test_a_file_may_be_named_whatever_ignores_it(tree):
    root = tree("a/x.yaml")
    (root / ".gitignore").write_text("a/\n", "utf-8")

    assert found(root / "a/x.yaml") == ["a/x.yaml"]


def test_names_are_below_the_working_directory_or_as_given(tree, monkeypatch):
    root = tree("a/b/x.yaml", "c/y.yaml")
    monkeypatch.chdir(root / "a")

    assert found(root / "a/b") == ["b/x.yaml"]
    assert found(root / "c") == [f"{root}/c/y.yaml"]
    assert display(root / "a") == "."
    assert display(root / "c/.") == f"{root}/c"


def test_links_out_of_the_folder_are_said_and_links_inside_are_not(tree):
    root = tree("in/x.yaml", "out/y.yaml")
    (root / "in/same.yaml").symlink_to("x.yaml")
    (root / "in/other.yaml").symlink_to("../out/y.yaml")
    (root / "in/folder").symlink_to("../out")
    (root / "in/notes.txt").symlink_to("../out/y.yaml")
    discovery = Discovery()

    assert [file.path for file in discovery.files(root / "in")] == ["in/x.yaml"]
    assert sorted(skipped.path for skipped in discovery.skipped) == ["in/folder", "in/other.yaml"]


def test_a_pipe_is_said_and_not_opened(tree):
    root = tree("x.yaml")
    os.mkfifo(root / "pipe.yaml")
    discovery = Discovery()

    assert [file.path for file in discovery.files(root)] == ["x.yaml"]
    assert [skipped.path for skipped in discovery.skipped] == ["pipe.yaml"]


def test_a_folder_that_vanishes_is_a_problem(tree):
    discovery = Discovery()

    assert list(discovery.files(tree() / "gone")) == []
    assert [(problem.path, problem.reason) for problem in discovery.problems] == [
        ("gone", "cannot be read: No such file or directory")
    ]


def test_a_name_that_is_no_text_is_shown_as_text(tree):
    root = tree()
    (root / os.fsdecode(b"caf\xe9.yaml")).write_text("x", "utf-8")

    [file] = Discovery().files(root)

    assert file.path == "caf\ufffd.yaml"
    assert os.path.exists(file.absolute)  # noqa: PTH110 - the name that the system knows
