"""`guard scan --with checkov`, with the real one: what both find, and what only it finds."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

CANARY = "AKIA" + "Z7KQ4W2NX5TDLRVE"
"""Of the form of an access key, made up, and put together here to be no finding of its own."""

OPAQUE = "c9Vq" + "T3xLw8ZpR2mN7bKd5Hs4Yf6Gj1Ua0Qe"
"""Nothing but its entropy tells that it is a secret."""

FILES = {
    "main.tf": """\
resource "aws_db_instance" "features" {
  publicly_accessible = true
}

# checkov:skip=CKV_AWS_17: not honoured
resource "aws_db_instance" "labels" {
  # checkov:skip=CKV_AWS_17: not honoured
  publicly_accessible = true
}

resource "azurerm_redis_cache" "online" {
  enable_non_ssl_port = true
}
""",
    "Dockerfile": "FROM golang:1.25 AS build\nRUN go build ./...\n\nFROM debian:13\n"
    f"RUN seed {OPAQUE}\n",
    "examples/pod.yaml": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: trainer\nspec:\n  containers:\n"
    "    - name: t\n      image: registry.example.com/t:1\n      securityContext:\n"
    "        privileged: true\n",
    "config.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n"
    f'  aws: "{CANARY}"\n',
    "secretref.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: s\ndata:\n"
    f'  secretref: "{OPAQUE}"\n',
    ".checkov.yaml": "skip-check: [CKV_AWS_17]\nexternal-checks-dir: [checks]\n",
    "checks/planted.py": "open('planted', 'w').close()\n",
}


class Guard:
    """The command, in a folder of its own, with the real checkov."""

    def __init__(self, folder, checkov):
        self.folder = folder
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder.parent),
            "XDG_CACHE_HOME": str(folder.parent / "cache"),
            "GUARD_CHECKOV": str(checkov),
            "SOURCE_DATE_EPOCH": "1800000000",
        }

    def __call__(self, *arguments):
        return subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "guard", *arguments],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env=self.environment,
        )

    def json(self, *arguments):
        done = self("scan", ".", "--with", "checkov", "-o", "json", *arguments)
        return done.returncode, json.loads(done.stdout)


@pytest.fixture(scope="module")
def guard(checkov_program, tmp_path_factory):
    folder = tmp_path_factory.mktemp("with-checkov") / "repository"
    for path, text in FILES.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return Guard(folder, checkov_program)


@pytest.fixture(scope="module")
def result(guard):
    return guard.json()


def find(document, check, resource=""):
    return [
        finding
        for finding in document["findings"]
        if check in {finding["policy"]["id"], *finding["sources"]}
        and finding["resource"]["id"].startswith(resource)
    ]


def test_a_run_of_both_is_complete_and_says_who_ran(result, checkov_program):
    code, document = result
    version = checkov_program.parent.parent.name.removeprefix("checkov-")

    assert code == 1, document["coverage"]["problems"]
    assert document["coverage"]["problems"] == []
    assert document["run"]["engine"].endswith(f", checkov {version}")


def test_what_both_find_is_one_finding_with_two_sources(result):
    [finding] = find(result[1], "CKV_AWS_17", "aws_db_instance.features")

    assert finding["policy"]["id"] == "GRD-AWS-047"
    assert finding["sources"] == ["guard", "CKV_AWS_17"]


def test_checkovs_own_skips_and_settings_are_not_honoured(result, guard):
    [finding] = find(result[1], "CKV_AWS_17", "aws_db_instance.labels")

    assert finding["outcome"] == "fail"
    assert not (guard.folder / "planted").exists()


def test_what_only_checkov_finds_keeps_its_id_and_gets_controls(result):
    [finding] = find(result[1], "CKV_AWS_353", "aws_db_instance.features")

    assert finding["policy"]["id"] == "CKV_AWS_353"
    assert finding["sources"] == ["CKV_AWS_353"]
    assert finding["policy"]["category"] == "logging"
    assert finding["policy"]["controls"]
    assert (finding["location"]["line"], finding["location"]["end_line"]) == (1, 3)


def test_passed_checks_are_evidence(result):
    passed = {policy["id"]: policy["pass"] for policy in result[1]["policies"]}

    assert passed["CKV_DOCKER_7"] >= 1


def test_a_file_keeps_the_class_that_guard_gives_it(result):
    found = find(result[1], "CKV_K8S_16")

    assert {finding["file_class"] for finding in found} == {"example"}


def test_every_place_exists(result):
    for finding in result[1]["findings"]:
        place = finding["location"]
        lines = FILES[place["path"]].splitlines()
        assert 1 <= place["line"] <= place["end_line"] <= len(lines), finding


def test_no_output_shows_a_secret_or_its_digest(guard, result, tmp_path):
    assert find(result[1], "CKV_SECRET_2", "ConfigMap/c")
    assert find(result[1], "CKV_SECRET_6", "secretref.yaml")
    formats = ["text", "json", "sarif", "junit", "markdown", "github", "gitlab"]
    outputs = [f"-o{name}={tmp_path / name}" for name in formats]
    done = guard("scan", ".", "--with", "checkov", *outputs)
    cached = [file for file in (guard.folder.parent / "cache").rglob("*") if file.is_file()]
    texts = [done.stdout, done.stderr]
    texts += [(tmp_path / name).read_text() for name in formats]
    texts += [file.read_text() for file in cached]

    assert cached
    for text in texts:
        assert CANARY not in text
        assert OPAQUE not in text
        assert not re.search(r"\b[0-9a-f]{40}\b", text)


def test_each_output_for_people_names_the_sources(guard, result):
    text = guard("scan", ".", "--with", "checkov").stdout
    sarif = guard("scan", ".", "--with", "checkov", "-o", "sarif").stdout

    assert "[GRD-AWS-047, also CKV_AWS_17]" in text
    assert ["guard", "CKV_AWS_17"] in [
        entry["properties"]["sources"] for entry in json.loads(sarif)["runs"][0]["results"]
    ]


def test_a_waiver_may_name_the_check(guard, result, tmp_path):
    waivers = tmp_path / "waivers.yaml"
    fields = 'reason: r, owner: o, expires: "2099-01-01"'
    waivers.write_text(
        "waivers:\n"
        f"  - {{policy: CKV_AWS_17, resource: aws_db_instance.features, {fields}}}\n"
        f"  - {{policy: CKV_DOCKER_3, resource: Dockerfile, {fields}}}\n"
    )
    _, document = guard.json("--waivers", str(waivers))

    [both] = find(document, "CKV_AWS_17", "aws_db_instance.features")
    [other] = find(document, "CKV_AWS_17", "aws_db_instance.labels")
    assert (both["outcome"], other["outcome"]) == ("waived", "fail")
    assert {finding["outcome"] for finding in find(document, "CKV_DOCKER_3")} == {"waived"}


def test_checks_are_chosen_like_policies(guard, result):
    _, by_id = guard.json("--policy-id", "CKV_AWS_17")
    _, by_severity = guard.json("--severity", "critical")
    _, by_framework = guard.json("--framework", "gdpr")

    assert {finding["policy"]["id"] for finding in by_id["findings"]} == {"CKV_AWS_17"}
    assert not [f for f in by_severity["findings"] if f["policy"]["id"].startswith("CKV")]
    controls = [
        {control["id"].partition(":")[0] for control in finding["policy"]["controls"]}
        for finding in by_framework["findings"]
    ]
    assert controls
    assert all("gdpr" in frameworks for frameworks in controls)


def test_a_baseline_knows_its_findings(guard, result, tmp_path):
    known = str(tmp_path / "known.json")
    written = guard("baseline", "write", ".", "--with", "checkov", "--file", known)
    _, document = guard.json("--baseline", known)

    assert written.returncode == 0, written.stderr
    assert {finding["outcome"] for finding in document["findings"]} <= {"baselined", "unknown"}


def test_a_cached_answer_gives_the_same_result(guard, result):
    again = guard.json()[1]

    for part in ("coverage", "policies", "findings"):
        assert again[part] == result[1][part]


def test_without_checkov_the_run_is_incomplete_and_guards_findings_stay(guard, tmp_path):
    alone = Guard(guard.folder, Path("/nowhere/checkov"))
    code, document = alone.json()

    assert code == 3
    assert [problem["path"] for problem in document["coverage"]["problems"]] == ["checkov"]
    [finding] = find(document, "GRD-AWS-047", "aws_db_instance.features")
    assert finding["sources"] == ["guard"]


def test_a_check_is_explained_by_its_id_and_its_finding_by_its_fingerprint(guard, result, tmp_path):
    file = tmp_path / "result.json"
    file.write_text(json.dumps(result[1]))
    [finding] = find(result[1], "CKV_AWS_353", "aws_db_instance.features")

    by_id = guard("explain", "CKV_AWS_353").stdout
    by_finding = guard("explain", finding["fingerprint"], "--result", str(file)).stdout
    assert "soc2:CC7.2" in by_id
    assert f"# CKV_AWS_353: {finding['message']}" in by_finding
