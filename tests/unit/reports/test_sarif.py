"""SARIF as code scanning accepts it: what the standard and GitHub refuse must not occur."""

import json
import re

import jsonschema
import pytest

from guard.model import Location, Outcome, Problem, Severity
from guard.reports import render, sarif

# The part of SARIF 2.1.0 that guard writes, with the standard's types, ranges and words.
MESSAGE = {
    "type": "object",
    "required": ["text"],
    "additionalProperties": False,
    "properties": {"text": {"type": "string", "minLength": 1}, "markdown": {"type": "string"}},
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "integer", "minimum": 0},
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation", "region"],
            "additionalProperties": False,
            "properties": {
                "artifactLocation": {
                    "type": "object",
                    "required": ["uri"],
                    "additionalProperties": False,
                    "properties": {
                        "uri": {"type": "string", "pattern": r"^[A-Za-z0-9._~/%!$&'()*+,;=@-]+$"},
                        "uriBaseId": {"const": "SRCROOT"},
                    },
                },
                "region": {
                    "type": "object",
                    "required": ["startLine"],
                    "additionalProperties": False,
                    "properties": {
                        name: {"type": "integer", "minimum": 1}
                        for name in ("startLine", "startColumn", "endLine", "endColumn")
                    },
                },
            },
        },
        "logicalLocations": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "fullyQualifiedName": {"type": "string"},
                    "kind": {"type": "string"},
                },
            },
        },
    },
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
RULE = {
    "type": "object",
    "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "shortDescription": MESSAGE,
        "fullDescription": MESSAGE,
        "help": MESSAGE,
        "helpUri": {"type": "string", "format": "uri"},
        "defaultConfiguration": {"type": "object", "properties": {"level": LEVEL}},
        "properties": {
            "type": "object",
            "required": ["tags", "security-severity"],
            "properties": {
                "tags": {
                    "type": "array",
                    "items": {"type": "string"},
                    "uniqueItems": True,
                    "maxItems": 20,
                },
                "security-severity": {"type": "string", "pattern": r"^(10|[0-9])\.[0-9]$"},
            },
        },
    },
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "additionalProperties": False,
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "kind": {"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
        "message": MESSAGE,
        "locations": {"type": "array", "minItems": 1, "maxItems": 1, "items": LOCATION},
        "relatedLocations": {
            "type": "array",
            "items": LOCATION,
            "uniqueItems": True,
            "maxItems": 100,
        },
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "baselineState": {"enum": ["new", "unchanged", "updated", "absent"]},
        "suppressions": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["kind"],
                "additionalProperties": False,
                "properties": {
                    "kind": {"enum": ["inSource", "external"]},
                    "status": {"enum": ["accepted", "underReview", "rejected"]},
                    "justification": {"type": "string"},
                },
            },
        },
        "properties": {"type": "object"},
    },
}
SCHEMA = {
    "type": "object",
    "required": ["$schema", "version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "maxItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "invocations", "results", "automationDetails"],
                "additionalProperties": False,
                "properties": {
                    "tool": {
                        "type": "object",
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name", "rules"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "items": RULE,
                                        "uniqueItems": True,
                                    }
                                },
                            }
                        },
                    },
                    "automationDetails": {
                        "type": "object",
                        "required": ["id"],
                        "additionalProperties": False,
                        "properties": {
                            "id": {"type": "string"},
                            "guid": {"type": "string", "format": "uuid"},
                        },
                    },
                    "invocations": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "type": "object",
                            "required": ["executionSuccessful"],
                            "additionalProperties": False,
                            "properties": {
                                "executionSuccessful": {"type": "boolean"},
                                "startTimeUtc": {"type": "string", "pattern": "Z$"},
                                "toolExecutionNotifications": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "required": ["message"],
                                        "additionalProperties": False,
                                        "properties": {
                                            "level": LEVEL,
                                            "message": MESSAGE,
                                            "locations": {"type": "array", "items": LOCATION},
                                        },
                                    },
                                },
                            },
                        },
                    },
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "originalUriBaseIds": {"type": "object"},
                    "results": {"type": "array", "items": RESULT},
                },
            },
        },
    },
}


def run_of(result):
    log = json.loads(render("sarif", result))
    [run] = log["runs"]
    return run


def test_every_outcome_and_gap_is_valid(build):
    cls = jsonschema.Draft202012Validator
    log = json.loads(render("sarif", build.one_of_each()))

    assert [
        f"{list(error.path)}: {error.message}"
        for error in cls(SCHEMA, format_checker=cls.FORMAT_CHECKER).iter_errors(log)
    ] == []


def test_each_rule_occurs_once_and_results_point_at_it(build):
    run = run_of(build.one_of_each())
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    assert rules == ["GRD-TST-001", "GRD-TST-002"]
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


@pytest.mark.parametrize(
    ("severity", "score", "level"),
    [
        (Severity.CRITICAL, 9.0, "error"),
        (Severity.HIGH, 7.0, "error"),
        (Severity.MEDIUM, 4.0, "warning"),
        (Severity.LOW, 0.1, "note"),
    ],
)
def test_a_severity_is_the_one_that_code_scanning_shows(build, severity, score, level):
    run = run_of(build.result(build.finding(about={"severity": severity})))
    written = run["tool"]["driver"]["rules"][0]["properties"]["security-severity"]

    assert isinstance(written, str)
    assert score <= float(written) < {"error": 10.1, "warning": 7.0, "note": 4.0}[level]
    assert run["results"][0]["level"] == level


def test_tags_are_few_and_none_occurs_twice(build):
    systems = ("security", "access-control", *(f"system-{number}" for number in range(40)))

    run = run_of(build.result(build.finding(about={"systems": systems})))
    tags = run["tool"]["driver"]["rules"][0]["properties"]["tags"]

    assert len(tags) == len(set(tags)) == 20


def test_addresses_are_relative_and_escaped(build):
    run = run_of(build.result(build.finding(place=("a folder/ünï #1?.tf", 3))))
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]

    assert place == {
        "uri": "a%20folder/%C3%BCn%C3%AF%20%231%3F.tf",
        "uriBaseId": "SRCROOT",
    }


def test_a_region_starts_at_line_and_column_one_at_the_earliest(build):
    finding = build.finding(location=Location("a.tf", 0, 0))

    run = run_of(build.result(finding, problems=[Problem("a.tf", 0, "is a folder")]))

    for place in (
        run["results"][0]["locations"][0],
        run["invocations"][0]["toolExecutionNotifications"][0]["locations"][0],
    ):
        assert min(place["physicalLocation"]["region"].values()) == 1


def test_a_finding_keeps_its_identity_when_lines_move(build):
    first, moved = (
        run_of(build.result(build.finding(place=("a.tf", line))))["results"][0] for line in (3, 30)
    )

    assert first["partialFingerprints"] == moved["partialFingerprints"]
    assert re.fullmatch(r"[0-9a-f]{16}:1", first["partialFingerprints"]["primaryLocationLineHash"])


def test_problems_make_the_execution_unsuccessful_and_are_no_results(build):
    run = run_of(build.result(problems=[Problem("a.yaml", 4, "found a tab")]))
    [invocation] = run["invocations"]

    assert run["results"] == []
    assert not invocation["executionSuccessful"]
    [notification] = invocation["toolExecutionNotifications"]
    assert notification["level"] == "error"
    assert notification["message"]["text"] == "a.yaml:4: found a tab"


def test_a_complete_scan_is_successful(build):
    assert run_of(build.result())["invocations"][0]["executionSuccessful"]


def test_the_category_of_the_run_is_named(build):
    assert run_of(build.result())["automationDetails"]["id"] == "guard/"


def test_waived_and_baselined_results_are_suppressed_and_others_are_not(build):
    results = run_of(build.one_of_each())["results"]
    kinds = {
        result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]: [
            suppression["kind"] for suppression in result.get("suppressions", [])
        ]
        for result in results
    }

    assert kinds["test_thing.lobby"] == ["external"]
    assert kinds["test_thing.gate"] == ["inSource"]
    assert kinds["test_thing.hatch"] == ["external"]
    assert kinds["test_thing.door"] == []


def test_an_open_question_is_no_failure(build):
    [result] = run_of(build.result(build.finding(outcome=Outcome.UNKNOWN)))["results"]

    assert (result["kind"], result["level"]) == ("open", "none")


def test_what_is_beyond_the_limit_of_an_upload_is_left_out_and_said(build, monkeypatch):
    monkeypatch.setattr(sarif, "MAX_RESULTS", 2)

    run = run_of(build.result(*(build.finding(key=str(number)) for number in range(5))))

    assert len(run["results"]) == 2
    [notification] = run["invocations"][0]["toolExecutionNotifications"]
    assert "3 less severe results" in notification["message"]["text"]
