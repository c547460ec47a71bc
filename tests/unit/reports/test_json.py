"""JSON is what scripts read: its schema is a promise."""

import json

import jsonschema
import pytest

from guard import content
from guard.model import Location, Severity
from guard.reports import json_, render


@pytest.fixture(scope="module")
def validator():
    schema = json.loads((content.REPORTS / "schemas/result.schema.json").read_text("utf-8"))
    cls = jsonschema.Draft202012Validator
    cls.check_schema(schema)
    return cls(schema, format_checker=cls.FORMAT_CHECKER)


def errors(validator, document):
    return [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(document)]


def test_every_outcome_and_gap_is_as_the_schema_says(build, validator):
    document = json.loads(render("json", build.one_of_each()))

    assert errors(validator, document) == []
    assert {found["outcome"] for found in document["findings"]} == {
        "fail",
        "unknown",
        "waived",
        "baselined",
    }


def test_an_empty_result_is_as_the_schema_says(build, validator):
    document = json.loads(render("json", build.result(found={}, parsed={}, resources={})))

    assert errors(validator, document) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda document: document.update(extra=1),
        lambda document: document.pop("coverage"),
        lambda document: document["run"].pop("policy_bundle"),
        lambda document: document["findings"][0].update(line=1),
        lambda document: document["findings"][0]["location"].update(line=-1),
        lambda document: document["findings"][0]["policy"].update(severity="HIGH"),
        lambda document: document["findings"][0].update(outcome="pass"),
        lambda document: document["findings"][0].update(outcome="waived"),
        lambda document: document["coverage"]["problems"][0].pop("reason"),
    ],
)
def test_the_schema_is_strict(build, validator, spoil):
    document = json.loads(render("json", build.one_of_each()))
    spoil(document)

    assert errors(validator, document)


def test_the_schema_is_of_the_version_that_is_written(validator):
    assert validator.schema["properties"]["schema_version"]["const"] == json_.SCHEMA_VERSION


def test_a_finding_says_what_where_why_and_how_to_mend_it(build):
    finding = build.finding(
        location=Location("a/b.tf", 3, 5, 7), about={"severity": Severity.LOW}, instances=("x", "y")
    )

    [found] = json_.document(build.result(finding))["findings"]

    assert found["location"] == {"path": "a/b.tf", "line": 3, "column": 5, "end_line": 7}
    assert found["resource"] == {"id": "test_thing.door", "type": "test_thing", "name": "door"}
    assert found["policy"]["severity"] == "low"
    assert found["policy"]["controls"] == [{"id": "soc2:CC6.1", "strength": "direct"}]
    assert found["policy"]["remediation"] == "Close it.\n\n    open = false"
    assert found["instances"] == ["x", "y"]
    assert found["sources"] == ["guard"]


def test_a_policy_without_a_population_has_no_line_of_its_own(build):
    result = build.result()
    result.tallies["GRD-TST-001"].population = 0

    assert json_.document(result)["policies"] == []


def test_a_lone_surrogate_in_a_name_does_not_cost_the_report(build):
    text = render("json", build.result(build.finding(resource_name="\ud800")))

    assert json.loads(text.encode())["findings"][0]["resource"]["name"] == "?"
