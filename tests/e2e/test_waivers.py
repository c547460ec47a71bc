"""Waivers and baselines from end to end: what they hide, what they never hide, and their care."""

import json

import pytest

from tests.e2e.conftest import CLEAN_IMAGE, ROOT_IMAGE

ONE = ("--policy-id", "GRD-DKR-001")
JSON = ("-o", "json")


def waiver(policy="GRD-DKR-001", resource="Dockerfile", expires="2999-01-31"):
    return (
        f"  - policy: {policy}\n    resource: {resource}\n    reason: a base image\n"
        f"    owner: platform\n    expires: {expires}\n"
    )


def comment(policy, expires="2999-01-31"):
    return f'guard:waive {policy} reason="by design" owner=platform expires={expires}'


def test_a_waiver_in_the_file_lets_the_run_pass_and_is_shown(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("guard-waivers.yaml", "waivers:\n" + waiver())

    done = guard("scan", ".", *ONE, *JSON)

    assert (done.code, done.found) == (0, [("GRD-DKR-001", "Dockerfile:1", "waived")])
    assert done.document["findings"][0]["waiver"] == {
        "reason": "a base image",
        "owner": "platform",
        "expires": "2999-01-31",
        "declared": "guard-waivers.yaml:2",
    }


def test_an_expired_waiver_waives_nothing(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("guard-waivers.yaml", "waivers:\n" + waiver(expires="2020-01-31"))

    assert guard("scan", ".", *ONE).code == 1


def test_a_waiver_that_lacks_something_stops_the_run(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("guard-waivers.yaml", "waivers:\n  - policy: GRD-DKR-001\n")

    done = guard("scan", ".", *ONE)

    assert done.code == 2
    assert done.err.startswith("guard: guard-waivers.yaml:2: waiver 1 does not count: it lacks ")


POD = """\
apiVersion: v1
kind: Pod
metadata: {{name: a, namespace: ml}}
spec:
  hostPID: true{behind}
{above}  hostNetwork: true
"""
BUCKET = """\
{above}resource "aws_s3_bucket_public_access_block" "raw" {{
  bucket                  = "raw"
  block_public_acls       = false{behind}
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}}
"""
WORKFLOW = """\
on: pull_request_target
permissions: {{}}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
{above}      - run: echo "${{{{ github.event.pull_request.title }}}}"{behind}
"""
IMAGE = "{above}FROM python:3.12\n"


@pytest.mark.parametrize(
    ("name", "text", "policy", "mark", "place"),
    [
        ("pod.yaml", POD, "GRD-K8S-014", "#", "behind"),
        ("main.tf", BUCKET, "GRD-AWS-002", "#", "above"),
        ("main.tf", BUCKET, "GRD-AWS-002", "//", "above"),
        ("main.tf", BUCKET, "GRD-AWS-002", "#", "behind"),
        (".github/workflows/x.yaml", WORKFLOW, "GRD-GHA-001", "#", "above"),
        (".github/workflows/x.yaml", WORKFLOW, "GRD-GHA-001", "#", "behind"),
        ("Dockerfile", IMAGE, "GRD-DKR-001", "#", "above"),
    ],
)
def test_a_comment_waives_in_every_format(guard, write, name, text, policy, mark, place):
    scan = ("scan", ".", "--policy-id", policy, *JSON)
    written = f"{mark} {comment(policy)}"
    written = {"above": f"{written}\n", "behind": f"  {written}"}[place]
    blank = {"above": "", "behind": ""}

    write(name, text.format(**blank))
    assert [outcome for _, _, outcome in guard(*scan).found] == ["fail"]
    write(name, text.format(**{**blank, place: written}))
    done = guard(*scan)

    assert [outcome for _, _, outcome in done.found] == ["waived"]
    assert done.code == 0
    assert guard(*scan, "--no-inline-waivers").code == 1


def test_comments_one_above_the_other_all_count(guard, write):
    policies = ("GRD-DKR-001", "GRD-DKR-003")
    scan = ("scan", ".", "--profile", "strict", *(f"--policy-id={id_}" for id_ in policies), *JSON)
    write("Dockerfile", "".join(f"# {comment(id_)}\n" for id_ in policies) + ROOT_IMAGE)

    done = guard(*scan)

    assert sorted(done.found) == [
        ("GRD-DKR-001", "Dockerfile:3", "waived"),
        ("GRD-DKR-003", "Dockerfile:3", "waived"),
    ]


def test_a_comment_behind_a_line_does_not_reach_the_next(guard, write):
    write(
        "main.tf",
        BUCKET.format(above="", behind="").replace(
            'bucket                  = "raw"', f'bucket = "raw" # {comment("GRD-AWS-002")}'
        ),
    )

    assert guard("scan", ".", "--policy-id", "GRD-AWS-002").code == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("guard:waive GRD-DKR-001", "it lacks reason, owner, expires"),
        ("guard:waive", "it lacks policy, reason, owner, expires"),
        (comment("GRD-DKR-001", "soon"), "expires=soon is not a date"),
        (comment("GRD-DKR-001") + " severity=low", "unknown field: severity"),
    ],
)
def test_a_comment_that_is_no_waiver_makes_the_run_incomplete(guard, write, text, reason):
    write("Dockerfile", f"# {text}\n{ROOT_IMAGE}")

    done = guard("scan", ".", *ONE, *JSON)

    assert done.code == 3
    assert done.err.startswith("guard: Dockerfile:1: this waiver does not count: ")
    assert reason in done.err
    assert [outcome for _, _, outcome in done.found] == ["fail"]


def test_an_audit_names_waivers_that_need_attention(guard, write):
    write("Dockerfile", f"# {comment('GRD-DKR-001')}\n{ROOT_IMAGE}# {comment('GRD-DKR-021')}\n")
    write(
        "guard-waivers.yaml",
        "waivers:\n"
        + waiver(resource="nothing")
        + waiver(policy="GRD-DKR-006", expires="2020-01-31")
        + waiver(resource="'*'")
        + waiver(resource="gone*"),
    )

    done = guard("waivers", "audit", ".", *ONE)

    assert done.code == 0
    states = [line.split(": ")[:2] for line in done.out.splitlines()[:-1]]
    assert states == [
        ["guard-waivers.yaml:2", "unused"],
        ["guard-waivers.yaml:7", "expired"],
        ["guard-waivers.yaml:17", "shadowed"],
        ["Dockerfile:3", "unused"],
    ]
    assert done.out.splitlines()[-1] == "6 waivers, 4 need attention"
    assert guard("waivers", "audit", ".", *ONE, "--strict").code == 1


def test_a_waiver_that_expires_soon_is_no_failure(guard, write, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    write("Dockerfile", ROOT_IMAGE)
    write("guard-waivers.yaml", "waivers:\n" + waiver(expires="2027-01-20"))

    done = guard("waivers", "audit", ".", *ONE, "--strict")

    assert done.code == 0
    assert "expires soon" in done.out


# --- baselines ---------------------------------------------------------------------------------


def test_a_baseline_lets_known_findings_pass_and_shows_them(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    assert guard("baseline", "write", ".", *ONE).err == "wrote 1 findings to guard-baseline.json\n"

    done = guard("scan", ".", *ONE, *JSON)

    assert (done.code, done.found) == (0, [("GRD-DKR-001", "Dockerfile:1", "baselined")])
    write("new/Dockerfile", ROOT_IMAGE + "RUN true\n")
    assert guard("scan", ".", *ONE).code == 1


def test_a_baseline_is_written_anew_with_all_findings_of_today(guard, write, tmp_path):
    write("Dockerfile", ROOT_IMAGE)
    guard("baseline", "write", ".", *ONE)
    before = (tmp_path / "guard-baseline.json").read_bytes()

    guard("baseline", "write", ".", *ONE)

    assert (tmp_path / "guard-baseline.json").read_bytes() == before


def test_a_broken_baseline_can_be_written_anew(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    write("guard-baseline.json", "{")
    assert guard("scan", ".", *ONE).code == 2

    assert guard("baseline", "write", ".", *ONE).code == 0
    assert guard("scan", ".", *ONE).code == 0


def test_the_baseline_that_guard_toml_names_is_the_one_that_is_written(guard, write, tmp_path):
    write("Dockerfile", ROOT_IMAGE)
    write("guard.toml", '[scan]\nbaseline = "ci/known.json"\n')
    (tmp_path / "ci").mkdir()
    assert guard("scan", ".", *ONE).code == 2

    assert guard("baseline", "write", ".", *ONE).code == 0
    assert (tmp_path / "ci/known.json").is_file()
    assert guard("scan", ".", *ONE).code == 0


def test_an_update_drops_what_was_mended_and_adds_nothing(guard, write, tmp_path):
    write("a/Dockerfile", ROOT_IMAGE)
    write("b/Dockerfile", ROOT_IMAGE + "RUN true\n")
    guard("baseline", "write", ".", *ONE)
    write("a/Dockerfile", CLEAN_IMAGE)
    write("c/Dockerfile", ROOT_IMAGE + "RUN false\n")

    done = guard("baseline", "update", ".", *ONE)

    assert done.err == "kept 1, dropped 1 fixed findings in guard-baseline.json\n"
    entries = json.loads((tmp_path / "guard-baseline.json").read_text("utf-8"))["findings"]
    assert [entry["path"] for entry in entries] == ["b/Dockerfile"]


def test_an_update_keeps_what_is_only_waived(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    guard("baseline", "write", ".", *ONE)
    write("guard-waivers.yaml", "waivers:\n" + waiver())

    assert guard("baseline", "update", ".", *ONE).err.startswith("kept 1, dropped 0")


@pytest.mark.parametrize("command", ["write", "update"])
def test_no_baseline_comes_from_an_incomplete_scan(guard, write, tmp_path, command):
    write("Dockerfile", ROOT_IMAGE)
    guard("baseline", "write", ".", *ONE)
    before = (tmp_path / "guard-baseline.json").read_bytes()
    write("b/Dockerfile", "RUNN x\n")

    done = guard("baseline", command, ".", *ONE)

    assert done.code == 3
    assert "b/Dockerfile:1" in done.err
    assert (tmp_path / "guard-baseline.json").read_bytes() == before
