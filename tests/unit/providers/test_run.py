"""Whatever checkov does, guard goes on and says what happened. The program here is a fake."""

import contextlib
import json
import os
import re
import sys
import textwrap
import time
from pathlib import Path

import pytest

from guard.providers.answer import ProviderError
from guard.providers.checkov import Checkov
from guard.providers.find import find
from guard.providers.run import Process
from guard.providers.stage import Candidate

NOTHING = '{"passed": 0, "failed": 0}'


@pytest.fixture
def fake(tmp_path, monkeypatch):
    """Put a fake checkov, a few lines of Python, where guard looks first."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def write(code):
        program = tmp_path / "fake-checkov"
        program.write_text(f"#!{sys.executable} -I\nimport os, sys, time\n{textwrap.dedent(code)}")
        program.chmod(0o755)
        monkeypatch.setenv("GUARD_CHECKOV", str(program))
        return program

    return write


@pytest.fixture
def collect(tmp_path):
    file = tmp_path / "main.tf"
    file.write_text('resource "aws_s3_bucket" "raw" {}\n')

    def run(seconds=20.0):
        how = Checkov(wants=lambda policy: True, seconds=seconds)
        with how.start([Candidate("main.tf", str(file))]) as running:
            return running.collect()

    return run


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("sys.exit(2)", r"ended with exit code 2: run .* by itself"),
        ("raise KeyError('hunter2')", r"ended with exit code 1 \(KeyError\): "),
        ("os.kill(os.getpid(), 9)", r"ended with signal 9"),
        ("print('no JSON')", r"not the JSON of checkov 3 .*: upgrade checkov"),
        ("print('[{')", r"not the JSON of checkov 3"),
    ],
)
def test_a_crash_or_garbage_is_a_problem_that_says_what_to_do(fake, collect, code, said):
    fake(code)
    report = collect()

    [problem] = report.problems
    assert problem.path == "checkov"
    assert re.search(said, problem.reason)
    assert "hunter2" not in problem.reason
    assert report.findings == []


def test_one_that_is_late_is_killed_with_all_its_children(fake, collect, tmp_path):
    pids = tmp_path / "pids"
    fake(
        f"child = os.fork()\nopen({str(pids)!r}, 'a').write(f'{{os.getpid()}}\\n')\ntime.sleep(60)"
    )
    started = time.monotonic()
    report = collect(seconds=1.0)

    assert time.monotonic() - started < 10
    assert "did not end within 1 s and was killed: give it more with --checkov-timeout" in str(
        report.problems
    )
    for pid in pids.read_text().split():
        assert _is_gone(int(pid)), pid


def _is_gone(pid):
    for _ in range(50):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.1)
    return False


def test_it_is_killed_when_guard_is_interrupted(fake, tmp_path):
    pid = tmp_path / "pid"
    fake(f"open({str(pid)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)")
    (tmp_path / "main.tf").write_text("")
    how = Checkov(wants=lambda policy: True)

    files = [Candidate("main.tf", str(tmp_path / "main.tf"))]

    with contextlib.suppress(KeyboardInterrupt), how.start(files):
        while not pid.exists() or not pid.read_text():
            time.sleep(0.05)
        raise KeyboardInterrupt

    assert _is_gone(int(pid.read_text()))


def test_it_learns_nothing_of_the_users_environment(fake, tmp_path, monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hunter2")
    monkeypatch.setenv("BC_API_KEY", "hunter2")
    monkeypatch.setenv("TF_VAR_password", "hunter2")
    program = fake("import json\nprint(json.dumps([dict(os.environ), sys.argv[1:], os.getcwd()]))")
    process = Process(program, ["--skip-download"], 20.0)
    try:
        process.start()
        environment, arguments, folder = json.loads(process.output())
    finally:
        process.close()

    assert "hunter2" not in str(environment)
    assert (
        {"HOME", "PATH"}
        <= set(environment)
        <= {
            "CKV_GITHUB_CONFIG_FETCH_DATA",
            "CKV_GITLAB_CONFIG_FETCH_DATA",
            "CKV_IGNORE_HIDDEN_DIRECTORIES",
            "CKV_SKIP_PACKAGE_UPDATE_CHECK",
            "CKV_VALIDATE_SECRETS",
            "HOME",
            "HTTPS_PROXY",
            "HTTP_PROXY",
            "LANG",
            "LC_ALL",
            "LC_CTYPE",
            "LOG_LEVEL",
            "NO_COLOR",
            "PATH",
            "PYTHONDONTWRITEBYTECODE",
            "PYTHONNOUSERSITE",
            "TMPDIR",
            "http_proxy",
            "https_proxy",
        }
    )
    assert folder == environment["HOME"]
    assert arguments == ["--directory", str(process.files), "--skip-download"]
    assert not process.files.exists()


def test_the_same_files_are_answered_from_the_cache(fake, collect, tmp_path):
    runs = tmp_path / "runs"
    fake(f"open({str(runs)!r}, 'a').write('x')\nprint({NOTHING!r})")

    assert [collect().problems for _ in range(3)] == [[], [], []]
    assert runs.read_text() == "x"


def test_a_failure_is_not_kept(fake, collect):
    fake("sys.exit(2)")
    assert collect().problems

    fake(f"print({NOTHING!r})")
    assert not collect().problems


def test_nothing_is_started_when_there_is_nothing_to_check(fake, tmp_path):
    fake("sys.exit(2)")
    with Checkov(wants=lambda policy: True).start([]) as running:
        report = running.collect()

    assert report.problems == []
    assert report.engine.startswith("checkov ")


def test_a_program_that_is_not_there_is_a_problem_with_a_cure(collect, monkeypatch):
    monkeypatch.setenv("GUARD_CHECKOV", "/nowhere/checkov")

    [problem] = collect().problems
    assert problem.reason == (
        "GUARD_CHECKOV=/nowhere/checkov is no program: name checkov's full path, or unset it"
    )


def test_without_any_checkov_the_cure_is_to_install_it(collect, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))

    [problem] = collect().problems
    assert problem.reason.startswith("is not installed: `pip install checkov`")


def test_its_version_is_read_without_starting_it(tmp_path, monkeypatch):
    program = tmp_path / "bin" / "checkov"
    program.parent.mkdir()
    program.write_text("#!/bin/false\n")
    program.chmod(0o755)
    (tmp_path / "lib" / "python3.13" / "site-packages" / "checkov-3.9.1.dist-info").mkdir(
        parents=True
    )
    monkeypatch.setenv("PATH", str(program.parent) + os.pathsep + os.environ["PATH"])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))

    assert find().path == program
    assert find().version == "3.9.1"


def test_a_program_that_is_no_program_is_a_problem(tmp_path):
    broken = tmp_path / "broken"
    broken.write_text("#!/nowhere/python\n")
    broken.chmod(0o755)
    process = Process(broken, [], 5.0)
    try:
        with pytest.raises(ProviderError, match=r"does not start: No such file.*reinstall checkov"):
            process.start()
    finally:
        process.close()
