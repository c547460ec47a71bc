"""The image holds what was tested, from pinned sources, and runs as nobody in particular."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile

import pytest

from tests.packaging.deploy import DEPLOY, ROOT

PIN = re.compile(r"(?m)^([a-z0-9][a-z0-9._-]*)==([^\s;\\]+)")
LEFT_OUT = {"checkov", "kustomize"}
"""Extras that an audit does not need: one caps the packages of others, one brings kubectl."""


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def dockerfile():
    return re.sub(r"\\\n\s*", "", (DEPLOY / "Dockerfile").read_text("utf-8"))


def name_of(requirement):
    return re.split(r"[^\w.-]", requirement)[0].lower()


def pinned(file):
    return dict(PIN.findall(file.read_text("utf-8")))


def test_the_image_has_every_dependency_at_the_version_that_was_tested(project):
    image = pinned(DEPLOY / "image/requirements.txt")
    tested = pinned(ROOT / "requirements/dev.txt")
    extras = project["project"]["optional-dependencies"]
    declared = {name_of(requirement) for requirement in project["project"]["dependencies"]}
    for name in set(extras) - LEFT_OUT:
        declared |= {name_of(requirement) for requirement in extras[name]}

    assert declared - set(image) == set()
    assert {name: image[name] for name in image if name in tested} == {
        name: tested[name] for name in image if name in tested
    }
    assert set(image) - set(tested) == set()


def test_the_image_is_built_by_what_the_project_names(project):
    build = pinned(DEPLOY / "image/build.txt")

    assert {name_of(name) for name in project["build-system"]["requires"]} - set(build) == set()


@pytest.mark.parametrize("name", ["build.txt", "requirements.txt"])
def test_everything_in_the_image_is_pinned_by_hashes_and_names_no_host(name):
    text = (DEPLOY / "image" / name).read_text("utf-8")
    entries = re.split(r"(?m)^(?=[a-z0-9])", text)[1:]

    assert entries
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"https?://|index-url|find-links|trusted-host", text)


def test_only_checked_wheels_are_installed_in_the_image(dockerfile):
    installs = re.findall(r"pip [^&\n]*? install [^&\n]*", dockerfile)

    assert len(installs) == 3
    for command in installs:
        assert "--require-hashes" in command or "--no-index" in command
        assert "--only-binary :all:" in command or "--no-index" in command


@pytest.mark.slow
def test_the_image_gets_what_the_wheel_is_made_of(dockerfile, tmp_path):
    source, built = tmp_path / "source", tmp_path / "built"
    source.mkdir()
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    copied = [
        name
        for line in re.findall(r"(?m)^COPY (?!--)(.+) \S+$", dockerfile)
        for name in line.split()
        if not name.startswith("deploy/")
    ]
    for name in copied:
        assert f"!{name}" in ignored
        where = ROOT / name
        if where.is_dir():
            shutil.copytree(where, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(where, source)

    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", built],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    [wheel] = built.iterdir()
    with zipfile.ZipFile(wheel) as files:
        names = set(files.namelist())
    assert {"guard/cli/run.py", "guard/_content/rego/capabilities.json"} <= names


def test_the_base_of_the_image_is_named_by_the_digest_that_the_builder_gives(dockerfile):
    bases = re.findall(r"(?m)^FROM (\S+)", dockerfile)

    assert set(bases) == {"python:3.13-slim@${PYTHON_DIGEST}"}
    assert re.search(r"(?m)^ARG PYTHON_DIGEST$", dockerfile)
    assert "sha256:" not in re.sub(r"(?m)^#.*", "", dockerfile)


def test_the_image_runs_guard_as_a_user_by_number_without_a_shell(dockerfile):
    final = dockerfile[dockerfile.rindex("\nFROM ") :]

    assert re.search(r"(?m)^USER 65532:65532$", final)
    assert 'ENTRYPOINT ["/opt/guard/bin/guard"]' in final
    assert not re.search(r"(?m)^RUN ", final)


def test_the_image_looks_for_settings_and_history_where_the_volumes_are(dockerfile):
    assert re.search(r"(?m)^WORKDIR /etc/guard$", dockerfile)
    assert re.search(r"XDG_STATE_HOME=/var/lib\b(?!/)", dockerfile)
    assert re.search(r"XDG_CACHE_HOME=/tmp\b", dockerfile)
