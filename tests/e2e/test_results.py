"""Real results keep what the schema, the snapshot and the standards promise."""

import json
import xml.etree.ElementTree as ET

import jsonschema
import pytest

from guard import content
from tests.e2e.conftest import EXAMPLE, ROOT, ROOT_IMAGE

JSON = ("-o", "json")
SNAPSHOT = ROOT / "tests/e2e/snapshots/example.txt"
POLICIES = [
    *("GRD-AWS-002", "GRD-AWS-191", "GRD-DKR-001", "GRD-GHA-001", "GRD-K8S-001", "GRD-SEC-002"),
]


@pytest.fixture(scope="session")
def schema():
    text = (content.REPORTS / "schemas/result.schema.json").read_text("utf-8")
    cls = jsonschema.Draft202012Validator
    return cls(json.loads(text), format_checker=cls.FORMAT_CHECKER)


def check(schema, done):
    assert [f"{list(e.path)}: {e.message}" for e in schema.iter_errors(done.document)] == []
    return {finding["outcome"] for finding in done.document["findings"]}


def test_the_example_platform_is_as_the_schema_says(guard, schema):
    done = guard("scan", EXAMPLE, "--profile", "strict", *JSON)

    assert check(schema, done) == {"fail", "unknown"}
    assert done.document["coverage"]["ratio"] == 1
    tallies = done.document["policies"]
    assert [tally["id"] for tally in tallies] == sorted(tally["id"] for tally in tallies)
    for tally in tallies:
        judged = tally["pass"] + tally["fail"] + tally["unknown"] + tally["error"]
        assert judged == tally["population"]


def test_waived_baselined_broken_and_skipped_things_are_as_the_schema_says(guard, write, schema):
    write("a/Dockerfile", ROOT_IMAGE)
    write("b/Dockerfile", ROOT_IMAGE + "RUN true\n")
    write("chart/Chart.yaml", "name: x\n")
    write("chart/templates/x.yaml", "apiVersion: v1\nkind: {{ .Values.kind }}\n")
    guard("baseline", "write", "b")
    write(
        "guard-waivers.yaml",
        "waivers:\n  - {policy: GRD-DKR-001, resource: a/Dockerfile, reason: r, owner: o,"
        " expires: 2999-01-01}\n",
    )
    write("broken.yaml", "apiVersion: v1\nkind: [\n")

    done = guard("scan", ".", *JSON)

    assert done.code == 3
    assert {"waived", "baselined"} <= check(schema, done)
    assert done.document["coverage"]["problems"]
    assert done.document["coverage"]["skipped"]


def test_findings_are_sorted_and_point_at_lines_that_exist(guard):
    document = guard("scan", EXAMPLE, "--profile", "strict", *JSON).document
    severities = ["critical", "high", "medium", "low"]

    keys = [
        (
            finding["file_class"] != "deployed",
            severities.index(finding["policy"]["severity"]),
            finding["location"]["path"],
            finding["location"]["line"],
        )
        for finding in document["findings"]
    ]
    assert keys == sorted(keys)
    for finding in document["findings"]:
        for place in (finding["location"], *finding["related"]):
            lines = (ROOT / place["path"]).read_text("utf-8").splitlines()
            assert 1 <= place["line"] <= place["end_line"] <= len(lines)
            snippet = place.get("snippet")
            if snippet and "[redacted" not in str(snippet):
                first = snippet["first_line"] - 1
                shown = lines[first : first + len(snippet["lines"])]
                assert snippet["lines"] == [line[:200] for line in shown]


def test_fingerprints_tell_findings_apart(guard):
    document = guard("scan", EXAMPLE, "--profile", "strict", *JSON).document
    fingerprints = [finding["fingerprint"] for finding in document["findings"]]

    assert len(set(fingerprints)) == len(fingerprints)


def test_the_machine_formats_of_the_example_are_read_by_their_parsers(guard, tmp_path):
    formats = ("sarif", "junit", "gitlab")
    guard("scan", EXAMPLE, *(f"-o{name}=out.{name}" for name in formats), *JSON)
    sarif, junit, gitlab = ((tmp_path / f"out.{name}").read_text("utf-8") for name in formats)

    [run] = json.loads(sarif)["runs"]
    assert len(run["results"]) > 30
    assert len(run["tool"]["driver"]["rules"]) > 20
    for rule in run["tool"]["driver"]["rules"]:
        tags = rule["properties"]["tags"]
        assert len(tags) == len(set(tags)) <= 20
    assert len(json.loads(gitlab)) > 30
    assert len(ET.fromstring(junit).findall("testsuite/testcase")) > 30  # noqa: S314 - our own


def test_the_text_of_the_example_reads_as_it_should(guard):
    arguments = ["scan", "examples/mlops-platform", *(f"--policy-id={id_}" for id_ in POLICIES)]

    done = guard(*arguments[:1], EXAMPLE, *arguments[2:])

    text = done.out.replace(f"{ROOT}/", "")
    assert text == SNAPSHOT.read_text("utf-8"), (
        "if it reads better now: guard "
        + " ".join(arguments)
        + " > tests/e2e/snapshots/example.txt"
    )
