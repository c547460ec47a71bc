"""What an engine's answers mean, with an engine that says what the test wants."""

import json

import pytest

from guard.model import Location, Outcome, Resource, Secret, Written
from guard.policies.catalogue import Catalogue
from guard.policies.engine import Answer, Module
from guard.policies.evaluate import Judge


def resource(id_="test_thing.a", config=None, type_="test_thing", **given):
    origin = Written(Location("a.tf", 1))
    return Resource(type_, id_, id_.rpartition(".")[2], config or {}, origin, **given)


def violation(id_="test_thing.a", path=("open",), message="open is true", **more):
    return {"resource": id_, "path": list(path), "message": message, **more}


class Engine:
    """Answers with what `say` makes of a document."""

    name = "test"

    def __init__(self, say):
        self.say, self.documents = say, []

    def evaluate(self, document, queries):
        self.documents.append(json.loads(document))
        return [self._answer(query, self.documents[-1]) for query in queries]

    def _answer(self, query, document):
        said = self.say(document)
        if isinstance(said, str):
            return Answer(query.package, error=said)
        return Answer(query.package, violations=said)


@pytest.fixture
def judge(build):
    def judge_(say, scope, rego="test_thing", conftest=frozenset(), **about):
        policy = build.policy(**about)
        engine = Engine(say)
        catalogue = Catalogue((policy,), (Module("a.rego", rego),), "", conftest)
        judged = Judge(engine, catalogue, [policy], {"days": 3}).judge(scope)
        return judged, judged.tallies[policy.id], engine

    return judge_


def test_a_violation_is_a_failure_and_the_rest_of_the_population_passes(judge):
    judged, tally, _ = judge(
        lambda _: [violation()], [resource(), resource("test_thing.b"), resource("x.c", type_="x")]
    )

    [judgement] = judged.judgements
    assert (judgement.outcome, judgement.resource.id, judgement.path, judgement.message) == (
        Outcome.FAIL,
        "test_thing.a",
        ("open",),
        "open is true",
    )
    assert (tally.population, tally.failed, tally.passed) == (2, 1, 1)


def test_a_policy_without_a_population_is_not_asked(judge):
    _, tally, engine = judge(lambda _: [], [resource("x.a", type_="x")])

    assert tally.population == 0
    assert engine.documents == []


def test_the_document_has_ids_names_configs_secrets_fragments_and_settings(judge):
    _, _, engine = judge(
        lambda _: [],
        [resource(config={"x": 1}, secrets=(Secret(("x",), "literal"),), partial=True)],
    )

    assert engine.documents == [
        {
            "resources": {
                "test_thing": [
                    {
                        "id": "test_thing.a",
                        "name": "a",
                        "config": {"x": 1},
                        "secrets": [{"path": ["x"], "kind": "literal"}],
                        "partial": True,
                    }
                ]
            },
            "settings": {"days": 3},
        }
    ]


def test_types_that_no_policy_mentions_stay_out_unless_they_hold_secrets(judge):
    _, _, engine = judge(
        lambda _: [],
        [
            resource(),
            resource("other.a", type_="other"),
            resource("third.a", type_="third", secrets=(Secret((), "literal"),)),
        ],
    )

    assert set(engine.documents[0]["resources"]) == {"test_thing", "third"}


def test_two_objects_of_one_name_are_told_apart(judge):
    judged, _, engine = judge(
        lambda _: [violation("test_thing.a~2")], [resource(), resource(config={"second": True})]
    )

    ids = [entry["id"] for entry in engine.documents[0]["resources"]["test_thing"]]
    assert ids == ["test_thing.a", "test_thing.a~2"]
    assert judged.judgements[0].resource.config == {"second": True}


UNKNOWN = {"$unknown": "var.open"}


@pytest.mark.parametrize(
    ("config", "path", "outcome"),
    [
        ({"open": UNKNOWN}, ["open"], "unknown"),
        ({"open": UNKNOWN}, ["open", "wide"], "unknown"),
        ({"rules": [UNKNOWN]}, ["rules", 0, "cidr"], "unknown"),
        ({"rules": UNKNOWN}, ["rules", 0, "cidr"], "unknown"),
        ({"other": UNKNOWN}, ["open"], "fail"),
        ({"rules": [{"cidr": "x"}, UNKNOWN]}, ["rules", 0, "cidr"], "fail"),
        ({"open": {"x": UNKNOWN}}, ["open"], "fail"),
        ({}, ["not", "there"], "fail"),
        ({"open": True}, ["open", "x", 3], "fail"),
    ],
)
def test_a_path_that_meets_an_unknown_value_is_an_open_question(judge, config, path, outcome):
    judged, tally, _ = judge(lambda _: [violation(path=path)], [resource(config=config)])

    [judgement] = judged.judgements
    assert judgement.outcome == outcome
    assert ("(depends on var.open)" in judgement.message) is (outcome == "unknown")
    assert (tally.failed, tally.unknown) == ((1, 0) if outcome == "fail" else (0, 1))


def test_a_policy_may_say_itself_that_it_cannot_know(judge):
    judged, tally, _ = judge(lambda _: [violation(unknown="var.bucket")], [resource()])

    assert judged.judgements[0].outcome == Outcome.UNKNOWN
    assert judged.judgements[0].message == "open is true (depends on var.bucket)"
    assert (tally.failed, tally.unknown) == (0, 1)


def test_a_resource_that_fails_and_is_unclear_counts_as_failed(judge):
    _, tally, _ = judge(lambda _: [violation(), violation(unknown="var.x")], [resource()])

    assert (tally.failed, tally.unknown, tally.passed) == (1, 0, 0)


@pytest.mark.parametrize(
    "said",
    [
        "text",
        {},
        {"resource": "test_thing.a", "message": "no path"},
        violation("nobody"),
        violation(path=[1.5]),
        violation(message=3),
    ],
)
def test_what_breaks_the_contract_is_a_problem_and_no_pass(judge, said):
    judged, tally, _ = judge(lambda _: [said], [resource()])

    [problem] = judged.problems
    assert problem.path == "GRD-TST-001"
    assert "not what the contract asks for" in problem.reason
    assert (tally.errors, tally.passed) == (1, 0)


def test_one_bad_resource_costs_one_error_and_the_others_are_judged(judge):
    def say(document):
        ids = {entry["id"] for entry in document["resources"].get("test_thing", [])}
        return "error: it erred" if "test_thing.3" in ids else [violation(id_) for id_ in ids]

    resources = [resource(f"test_thing.{number}") for number in range(8)]
    judged, tally, _ = judge(say, resources)

    [problem] = judged.problems
    assert problem.reason == "could not be evaluated on test_thing.3: it erred"
    assert (tally.population, tally.failed, tally.errors) == (8, 7, 1)
    assert len(judged.judgements) == 7


def test_a_policy_that_always_errs_is_one_problem_and_passes_nothing(judge):
    judged, tally, _ = judge(lambda _: "error: it erred", [resource(), resource("test_thing.b")])

    assert [problem.reason for problem in judged.problems] == ["could not be evaluated: it erred"]
    assert (tally.errors, tally.passed) == (2, 0)
    assert judged.judgements == []


def test_companions_stay_whole_while_a_culprit_is_sought(judge):
    def say(document):
        assert len(document["resources"]["companion"]) == 2
        return "error: x" if len(document["resources"].get("test_thing", [])) > 1 else []

    judge(
        say,
        [
            resource(),
            resource("test_thing.b"),
            resource("companion.a", type_="companion"),
            resource("companion.b", type_="companion"),
        ],
        rego="test_thing companion",
    )


def test_rules_without_metadata_see_the_bare_document_and_may_say_plain_text(judge):
    judged, tally, engine = judge(
        lambda document: ["no", {"msg": "never"}] if document.get("kind") == "Pod" else [],
        [
            resource("Pod/a", {"kind": "Pod"}, "kubernetes/pod"),
            resource("aws_x.b", {"y": 1}, "aws_x"),
            resource("data.aws_x.b", {"y": 1}, "data.aws_x"),
        ],
        conftest=frozenset({"main"}),
        package="main",
        resources=("*",),
    )

    assert engine.documents == [
        {"kind": "Pod"},
        {"resource": {"aws_x": {"b": {"y": 1}}}},
        {"data": {"aws_x": {"b": {"y": 1}}}},
    ]
    assert [judgement.message for judgement in judged.judgements] == ["no", "never"]
    assert (tally.population, tally.failed) == (3, 1)


def test_long_messages_are_cut(judge):
    judged, _, _ = judge(lambda _: [violation(message="x" * 10_000)], [resource()])

    assert len(judged.judgements[0].message) == 500
