"""What scripts rely on: exit codes, where text goes, and what each option does."""

import json
import os
import re
import shutil
import stat
import subprocess
import sys

import pytest

from guard import __version__, pipeline
from tests.e2e.conftest import CLEAN_IMAGE, ROOT_IMAGE

ONE = ("--policy-id", "GRD-DKR-001")
JSON = ("-o", "json")


# --- exit codes --------------------------------------------------------------------------------


def test_0_when_nothing_is_found(guard, write):
    write("Dockerfile", CLEAN_IMAGE)

    done = guard("scan", ".", *ONE)

    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("0 findings\n")


def test_1_when_something_is_found(guard, write):
    write("Dockerfile", ROOT_IMAGE)

    done = guard("scan", ".", *ONE)

    assert (done.code, done.err) == (1, "")
    assert "no USER is set" in done.out


def test_findings_that_fail_on_none_are_shown_and_fail_nothing(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("guard.toml", '[scan]\nfail_on = "none"\n')

    by_option = guard("scan", ".", "--fail-on", "none", *ONE)
    by_file = guard("scan", ".", *ONE)

    assert (by_option.code, by_file.code) == (0, 0)
    assert "no USER is set" in by_option.out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("scan",), "Missing argument"),
        (("scan", ".", "--no-such-option"), "No such option"),
        (("scna",), "No such command"),
        (("scan", ".", "-o", "yaml"), "'yaml' is not one of text, json, sarif"),
        (("scan", ".", "-o", "json", "-o", "text"), "only one output can go to stdout"),
        (("scan", ".", "--fail-on", "severe"), "'severe' is not one of"),
        (("scan", ".", "--framework", "iso"), "'iso' is not one of"),
        (("scan", ".", "--min-coverage", "2"), "not in the range"),
        (("scan", ".", "--timeout", "0"), "not in the range"),
        (("scan", ".", "--profile", "lax"), "'lax' is not one of"),
        (("scan", ".", "--policy-id", "GRD-NO-1"), "no policy GRD-NO-1"),
        (("scan", "nowhere"), "nowhere: no such file or folder"),
        (("scan", ".", "nowhere"), "nowhere: no such file or folder"),
        (("scan", ".", "--waivers", "none.yaml"), "none.yaml: no such waiver file"),
        (("scan", ".", "--baseline", "none.json"), "none.json: no such baseline"),
        (("scan", ".", "--var-file", "none.tfvars"), "none.tfvars: cannot be read"),
        (("policy", "show", "GRD-NO-1"), "no policy GRD-NO-1"),
        (("policy", "new", "x", "--id", "A", "--resource", "b"), "not PLATFORM/POLICY"),
        (("explain", "GRD-NO-1"), "no policy GRD-NO-1"),
        (("explain", "0772484cc02ba533"), "--result guard.json"),
        ((), "Usage:"),
    ],
)
def test_2_for_wrong_usage_said_on_stderr(guard, write, arguments, reason):
    write("Dockerfile", CLEAN_IMAGE)
    write("main.tf", "")

    done = guard(*arguments)

    assert (done.code, done.out) == (2, "")
    assert reason in done.err


def test_3_when_there_is_nothing_to_examine(guard, write):
    write("readme.md", "nothing")

    done = guard("scan", ".", *ONE)

    assert done.code == 3
    assert "guard: nothing to examine" in done.err


def test_3_when_no_policy_is_left(guard, write):
    write("Dockerfile", CLEAN_IMAGE)

    done = guard("scan", ".", *ONE, "--severity", "critical")

    assert done.code == 3
    assert "no policy is left to evaluate" in done.err


def test_3_when_something_cannot_be_read_even_if_there_are_findings(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("a/Dockerfile", "RUNN x\n")

    done = guard("scan", ".", *ONE, *JSON)

    assert done.code == 3
    assert done.err.startswith("guard: a/Dockerfile:1: ")
    assert done.found == [("GRD-DKR-001", "Dockerfile:1", "fail")]


@pytest.mark.parametrize(("share", "code"), [("0.5", 0), ("0.51", 3)])
def test_3_when_a_smaller_share_was_read_than_asked_for(guard, write, share, code):
    write("Dockerfile", CLEAN_IMAGE)
    write("chart/Chart.yaml", "name: x\n")
    write("chart/templates/x.yaml", "apiVersion: v1\nkind: {{ .Values.kind }}\n")

    done = guard("scan", ".", *ONE, "--min-coverage", share)

    assert done.code == code
    assert ("only 50% of what was found was read, of 51%" in done.err) is (code == 3)


def test_70_for_a_bug_in_one_line_that_quotes_nothing(guard, write, monkeypatch):
    write("Dockerfile", CLEAN_IMAGE)
    monkeypatch.setattr(pipeline, "fold", lambda *_: {}["hunter2"])

    done = guard("scan", ".", *ONE)

    assert done.code == 70
    [line] = done.err.splitlines()
    assert "KeyError at " in line
    assert "/issues" in line
    assert "hunter2" not in line


def test_70_shows_the_traceback_when_asked(guard, write, monkeypatch):
    write("Dockerfile", CLEAN_IMAGE)
    monkeypatch.setattr(pipeline, "fold", lambda *_: {}["x"])
    monkeypatch.setenv("GUARD_DEBUG", "1")

    done = guard("scan", ".", *ONE)

    assert done.code == 70
    assert "Traceback" in done.err


def test_130_when_interrupted(guard, write, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    write("Dockerfile", CLEAN_IMAGE)
    monkeypatch.setattr(pipeline, "fold", interrupt)

    assert guard("scan", ".", *ONE).code == 130


# --- outputs -----------------------------------------------------------------------------------


def test_several_outputs_of_one_scan_say_the_same(guard, write, tmp_path):
    write("Dockerfile", ROOT_IMAGE)
    formats = ("json", "sarif", "junit", "markdown", "github", "gitlab")

    done = guard("scan", ".", *ONE, "-o", "text", *(f"-o{name}=out.{name}" for name in formats))

    assert done.code == 1
    assert done.err.splitlines() == [f"wrote out.{name}" for name in formats]
    for name in formats:
        text = (tmp_path / f"out.{name}").read_text("utf-8")
        assert "no USER is set" in text, name
        assert text.endswith("\n")
    assert "no USER is set" in done.out


def test_quiet_leaves_stderr_to_errors(guard, write):
    write("Dockerfile", ROOT_IMAGE)

    assert guard("scan", ".", *ONE, "-q", "-o", "json=out.json").err == ""
    write("a/Dockerfile", "RUNN x\n")
    assert "a/Dockerfile:1" in guard("scan", ".", *ONE, "-q", "-o", "json=out.json").err


def test_timings_are_said_on_stderr(guard, write):
    write("Dockerfile", CLEAN_IMAGE)

    done = guard("scan", ".", *ONE, "--timings", *JSON)

    assert re.search(r"(?m)^ +total +\d+\.\d{3} s$", done.err)
    assert set(done.document["run"]["timings"]) == {
        line.split()[0] for line in done.err.splitlines()
    }


def test_a_file_that_was_there_is_replaced_and_keeps_its_mode(guard, write, tmp_path):
    write("Dockerfile", CLEAN_IMAGE)
    old = write("out.json", "old")
    old.chmod(0o600)

    guard("scan", ".", *ONE, "-o", "json=out.json")

    assert json.loads(old.read_text("utf-8"))["findings"] == []
    assert stat.S_IMODE(old.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def test_a_link_is_followed_and_stays(guard, write, tmp_path):
    write("Dockerfile", CLEAN_IMAGE)
    write("kept/real.json", "old")
    (tmp_path / "out.json").symlink_to("kept/real.json")

    guard("scan", ".", *ONE, "-o", "json=out.json")

    assert (tmp_path / "out.json").is_symlink()
    assert "findings" in (tmp_path / "kept/real.json").read_text("utf-8")


@pytest.mark.parametrize("file", ["none/out.json", "Dockerfile/out.json", "."])
def test_an_output_that_cannot_be_written_is_an_error_with_a_cure(guard, write, file, tmp_path):
    write("Dockerfile", CLEAN_IMAGE)

    done = guard("scan", ".", *ONE, "-o", f"json={file}")

    assert done.code == 3
    assert done.err.startswith(f"guard: {file}: cannot be written: ")
    assert "hint: " in done.err


def test_a_full_disk_is_an_error_and_leaves_no_half_report(guard_process, write, tmp_path):
    write("Dockerfile", ROOT_IMAGE)

    named = guard_process("scan", ".", *ONE, "-o", "json=/dev/full")
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        stdout = guard_process("scan", ".", *ONE, stdout=full, stderr=subprocess.PIPE)

    assert named.code == stdout.code == 3
    assert "No space left on device" in named.err
    assert "No space left on device" in stdout.err
    assert "Traceback" not in named.err + stdout.err
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)  # noqa: PTH116 - still a device


def test_a_pipe_can_take_the_result(guard_process, write):
    write("Dockerfile", CLEAN_IMAGE)

    done = guard_process("scan", ".", *ONE, "-q", "-o", "json=/dev/stdout")

    assert done.code == 0
    assert done.document["findings"] == []


def test_a_reader_that_goes_away_is_no_crash(guard_process, write):
    write("Dockerfile", ROOT_IMAGE)
    reading, writing = os.pipe()
    os.close(reading)

    done = guard_process("scan", ".", *ONE, stdout=writing, stderr=subprocess.PIPE)
    os.close(writing)

    assert (done.code, done.err) == (141, "")


def test_the_result_is_utf_8_whatever_the_locale(guard_process, write):
    write("Dockerfile", "FROM python:3.12\nLABEL x=ünï\n")

    done = guard_process("scan", ".", *ONE, env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"})

    assert done.code == 1
    assert "ünï" in done.out


def test_the_same_input_gives_the_same_bytes_apart_from_the_run(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("pods.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostPID: true}\n")

    first, second = (guard("scan", ".", *JSON) for _ in range(2))

    assert len(first.document["findings"]) > 1
    cut = [re.sub(r'(?s) "run": \{.*?\n \},\n', "", done.out) for done in (first, second)]
    assert cut[0] == cut[1]
    assert len(cut[0]) < len(first.out)


def test_source_date_epoch_makes_runs_the_same_but_for_timings(guard, write, monkeypatch):
    write("Dockerfile", ROOT_IMAGE)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")

    first, second = (guard("scan", ".", *ONE, *JSON).document for _ in range(2))

    assert first["run"].pop("timings")
    assert second["run"].pop("timings")
    assert first == second
    assert first["run"]["started"] == "2027-01-15T08:00:00Z"


def test_a_token_on_the_command_line_is_not_in_the_result(guard, write, monkeypatch, tmp_path):
    from guard.policies.embedded import EmbeddedEngine

    monkeypatch.setattr("guard.cli.options.PolicyChoice.engine", lambda _: EmbeddedEngine())
    write("Dockerfile", CLEAN_IMAGE)
    url = "https://user:canary-one@opa.example"
    secret = ("--opa-token", "canary-two", "--opa-token=canary-three", f"--opa={url}")

    done = guard("scan", ".", *ONE, *secret, "-o", "json=out.json", "-o", "sarif")

    written = done.out + done.err + (tmp_path / "out.json").read_text("utf-8")
    assert done.code == 0
    assert "--opa-token" in written
    assert "canary" not in written


def test_colours_need_a_terminal_and_no_wish_for_none(monkeypatch):
    from guard.cli.options import wants_color

    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert wants_color()
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_color()
    monkeypatch.setenv("NO_COLOR", "")
    assert wants_color()
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    assert not wants_color()


# --- what is scanned and how -------------------------------------------------------------------


def test_several_paths_are_scanned_and_each_file_once(guard, write):
    for folder in ("a", "b", "c"):
        write(f"{folder}/Dockerfile", ROOT_IMAGE.replace("3.12", f"3.12-{folder}"))

    done = guard("scan", "a", "b/Dockerfile", "a/", "./a/Dockerfile", *ONE, *JSON)

    assert [place for _, place, _ in done.found] == ["a/Dockerfile:1", "b/Dockerfile:1"]
    assert done.document["coverage"]["found"] == {"dockerfile": 2}


def test_excluded_files_are_left_out(guard, write):
    write("a/Dockerfile", ROOT_IMAGE)
    write("old/Dockerfile", ROOT_IMAGE.replace("3.12", "3.9"))

    done = guard("scan", ".", *ONE, "--exclude", "old/", *JSON)

    assert [place for _, place, _ in done.found] == ["a/Dockerfile:1"]


def test_fail_on_sets_the_exit_code_and_hides_nothing(guard, write):
    write("Dockerfile", ROOT_IMAGE)

    done = guard("scan", ".", *ONE, "--fail-on", "high", *JSON)

    assert done.code == 0
    assert done.found == [("GRD-DKR-001", "Dockerfile:1", "fail")]


def severities(done):
    return {finding["policy"]["severity"] for finding in done.document["findings"]}


def test_severity_and_framework_choose_policies(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostPID: true}\n")
    every = guard("scan", ".", *JSON)

    some = guard("scan", ".", "--severity", "high", *JSON)
    gdpr = guard("scan", ".", "--framework", "gdpr", *JSON)

    assert severities(every) == {"medium", "high"}
    assert severities(some) == {"high"}
    assert gdpr.found
    for finding in gdpr.document["findings"]:
        assert any(control["id"].startswith("gdpr:") for control in finding["policy"]["controls"])


def test_the_strict_profile_adds_policies(guard, write):
    write("Dockerfile", CLEAN_IMAGE)

    usual = {policy for policy, _, _ in guard("scan", ".", *JSON).found}
    strict = {policy for policy, _, _ in guard("scan", ".", "--profile", "strict", *JSON).found}

    assert usual < strict


def test_a_strict_policy_is_used_when_it_is_named(guard, write):
    write("Dockerfile", CLEAN_IMAGE)
    strict = guard("scan", ".", "--profile", "strict", *JSON)
    [named, *_] = [
        found["policy"]["id"]
        for found in strict.document["findings"]
        if found["policy"]["profile"] == "strict"
    ]

    assert {policy for policy, _, _ in guard("scan", ".", "--policy-id", named, *JSON).found} == {
        named
    }


def test_guard_toml_speaks_where_no_option_does(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("old/Dockerfile", ROOT_IMAGE.replace("3.12", "3.9"))
    write("guard.toml", '[scan]\nexclude = ["old/"]\nfail-on = "critical"\n')

    done = guard("scan", ".", *ONE, *JSON)

    assert done.code == 0
    assert [place for _, place, _ in done.found] == ["Dockerfile:1"]
    assert guard("scan", ".", *ONE, "--fail-on", "low").code == 1


def test_an_option_of_nought_overrides_guard_toml(guard, write):
    write("Dockerfile", CLEAN_IMAGE)
    write("chart/Chart.yaml", "name: x\n")
    write("chart/templates/x.yaml", "apiVersion: v1\nkind: {{ .Values.kind }}\n")
    write("guard.toml", "[scan]\nmin-coverage = 0.9\n")

    assert guard("scan", ".", *ONE).code == 3
    assert guard("scan", ".", *ONE, "--min-coverage", "0").code == 0


def test_a_policy_can_be_skipped_and_a_misspelt_one_is_refused(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("guard.toml", '[scan]\nskip-policy = ["GRD-DKR-001"]\n')
    assert "GRD-DKR-001" not in {policy for policy, _, _ in guard("scan", ".", *JSON).found}

    write("guard.toml", '[scan]\nskip-policy = ["GRD-DKR-O01"]\n')
    done = guard("scan", ".")

    assert done.code == 2
    assert "no policy GRD-DKR-O01" in done.err


def test_a_bad_guard_toml_is_wrong_usage(guard, write):
    write("Dockerfile", CLEAN_IMAGE)
    write("guard.toml", "[scan]\nfail-no = 'low'\n")

    done = guard("scan", ".")

    assert done.code == 2
    assert "guard.toml: [scan] has no fail_no" in done.err
    assert "hint: it has " in done.err


USER_POLICY = """\
package main

deny contains msg if {
	input.kind == "Pod"
	msg := sprintf("%s must have an owner", [input.metadata.name])
}
"""


def test_policies_of_the_user_take_part(guard, write):
    write("rules/owner.rego", USER_POLICY)
    write("deploy/pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: trainer}\n")

    done = guard("scan", "deploy", "--policy", "rules", "--policy-id", "USER-MAIN", *JSON)

    assert done.code == 1
    assert [found["message"] for found in done.document["findings"]] == [
        "trainer must have an owner"
    ]


# --- the other commands ------------------------------------------------------------------------


def test_policies_are_listed_for_people_and_scripts(guard):
    text = guard("policy", "list", "--severity", "critical")
    listed = json.loads(guard("policy", "list", "-o", "json", "--framework", "hipaa").out)

    assert text.code == 0
    assert all(" critical " in line for line in text.out.splitlines())
    assert len(listed) > 20
    for policy in listed:
        assert any(control["id"].startswith("hipaa:") for control in policy["controls"])


def test_a_policy_is_shown_with_reason_and_cure(guard):
    done = guard("policy", "show", "GRD-DKR-001")

    assert done.code == 0
    for heading in ("# GRD-DKR-001: ", "## Why it matters", "## Fix", "## Controls"):
        assert heading in done.out


def test_a_finding_is_explained_by_its_fingerprint(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    [finding] = guard("scan", ".", *ONE, *JSON).document["findings"]
    guard("scan", ".", *ONE, "-o", "json=out.json")

    done = guard("explain", finding["fingerprint"][:8], "--result", "out.json")

    assert done.code == 0
    assert done.out.startswith("Dockerfile:1: Dockerfile: no USER is set")
    assert finding["fingerprint"] in done.out
    assert "## Fix" in done.out


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"findings": []}', "no finding abc"),
        ("no json", "not a JSON result"),
        ("[]", "not a JSON"),
    ],
)
def test_what_cannot_be_explained_is_said(guard, write, content, reason):
    write("out.json", content)

    done = guard("explain", "abc", "--result", "out.json")

    assert done.code == 2
    assert reason in done.err


def test_a_new_policy_passes_test_and_lint_and_takes_part(guard, write, monkeypatch):
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    made = guard(
        "policy", "new", "acme/no_debug", "--id", "ACME-001", "--resource", "kubernetes/pod"
    )

    assert made.code == 0
    assert made.out.splitlines() == [
        "wrote policies/acme/no_debug/no_debug.rego",
        "wrote policies/acme/no_debug/no_debug_test.rego",
    ]
    assert guard("policy", "test", "policies").code == 0
    assert guard("policy", "lint", "policies").code == 0
    write("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\ninsecure: true\n")
    done = guard("scan", "pod.yaml", "--policy", "policies", "--policy-id", "ACME-001", *JSON)
    assert done.found == [("ACME-001", "pod.yaml:4", "fail")]


def test_lint_and_test_fail_for_a_broken_policy(guard, write):
    write("policies/x.rego", "package x\n\ndeny contains 1 if {\n")

    lint = guard("policy", "lint", "policies")

    assert lint.code == 1
    assert "policies/x.rego:" in lint.out
    assert guard("policy", "test", "policies").code == 1


def test_pages_are_written_and_checked(guard, tmp_path):
    written = guard("docs", "--into", "pages")
    page = next((tmp_path / "pages").rglob("s3_public_acl.md"), None) or next(
        (tmp_path / "pages").rglob("[a-z]*.md")
    )

    assert written.code == 0
    assert guard("docs", "--into", "pages", "--check").out == ""
    page.write_text("edited", "utf-8")
    (tmp_path / "pages/stray.md").write_text("left over", "utf-8")
    stale = guard("docs", "--into", "pages", "--check")
    assert stale.code == 1
    assert len(stale.out.splitlines()) == 2
    assert page.read_text("utf-8") == "edited"
    guard("docs", "--into", "pages")
    assert not (tmp_path / "pages/stray.md").exists()
    assert guard("docs", "--into", "pages", "--check").code == 0


def test_the_module_runs_like_the_command(guard_process):
    assert guard_process("--version").out == f"guard {__version__}\n"


@pytest.mark.parametrize(
    "command", ["", "scan", "policy", "explain", "waivers", "baseline", "docs"]
)
def test_every_command_helps(guard, command):
    done = guard(*command.split(), "--help")

    assert done.code == 0
    assert "Usage: guard" in done.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_there_for_each_shell_and_documented(guard, guard_process, shell):
    if shell == "bash" and not shutil.which("bash"):
        pytest.skip("click asks bash for its version")
    script = guard_process(
        env={"_GUARD_COMPLETE": f"{shell}_source"},
        command=("-c", "import sys; sys.argv[0] = 'guard'; from guard.cli import main; main()"),
    )

    assert script.code == 0
    assert "_GUARD_COMPLETE" in script.out
    assert f"_GUARD_COMPLETE={shell}_source guard" in guard("--help").out


def test_completion_names_commands_and_options(guard_process):
    def complete(*words):
        return guard_process(
            env={
                "_GUARD_COMPLETE": "bash_complete",
                "COMP_WORDS": " ".join(words),
                "COMP_CWORD": str(len(words) - 1),
            },
            command=("-c", "import sys; sys.argv[0] = 'guard'; from guard.cli import main; main()"),
        ).out

    assert "plain,scan" in complete("guard", "sc")
    assert "plain,--fail-on" in complete("guard", "scan", "--fail")
    assert "plain,critical" in complete("guard", "scan", "--fail-on", "cr")
