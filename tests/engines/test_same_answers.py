"""The embedded engine and a real OPA server say the same about every example."""

import json
import random

import pytest

from guard import content
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine
from guard.policies.evaluate import Judge
from guard.policies.opa import OpaEngine
from guard.policies.opa_server import OpaServer
from tests.examples import source_of
from tests.servers.opa_server import running_opa

pytestmark = pytest.mark.server

CATALOGUE = catalogue.load(content.REGO)
PLATFORMS = sorted({policy.package.split(".")[2] for policy in CATALOGUE.policies})


class Recorder:
    """An engine that asks another one, and keeps the questions."""

    def __init__(self, engine):
        self.engine, self.asked, self.name = engine, [], engine.name

    def evaluate(self, document, queries):
        answers = self.engine.evaluate(document, queries)
        self.asked.append((document, queries, answers))
        return answers


@pytest.fixture(scope="module")
def engines(opa_binary, tmp_path_factory):
    # As a team's shared server is started: pushed one by one, hundreds of modules take minutes.
    bundle = ["--ignore", "*_test.rego", "--bundle", str(content.REGO)]
    with running_opa(opa_binary, tmp_path_factory.mktemp("opa"), bundle) as server:
        embedded, opa = EmbeddedEngine(), OpaEngine(OpaServer(url=server.url))
        embedded.load(CATALOGUE.modules)
        opa.load(CATALOGUE.modules)
        yield embedded, opa
        embedded.close()
        opa.close()


@pytest.mark.parametrize("platform", PLATFORMS)
def test_both_engines_answer_alike_on_every_example(platform, engines):
    embedded, opa = engines

    asked = examples(platform, embedded)

    assert asked
    for document, queries, answers in asked:
        assert alike(opa.evaluate(document, queries)) == alike(answers)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_both_engines_answer_alike_on_damaged_documents(platform, engines):
    """A built-in given a wrong type is undefined on OPA and an error on the embedded engine."""
    embedded, opa = engines
    dice = random.Random(platform)  # noqa: S311 - the same damage every time

    for document, queries, _ in examples(platform, embedded):
        if dice.random() < 0.2:
            damaged = damage(document, dice)
            assert alike(opa.evaluate(damaged, queries)) == alike(
                embedded.evaluate(damaged, queries)
            ), damaged


def examples(platform, engine):
    """Return each question about the examples of a platform's policies, with the answers."""
    recorder = Recorder(engine)
    judge = Judge(recorder, CATALOGUE, CATALOGUE.policies, {})
    folder = content.REGO / "guard/policies" / platform
    for example in sorted(folder.glob("*/examples/*")):
        for scope in source_of(example).scopes():
            judge.judge(scope.resources)
    return recorder.asked


WRONG = (None, 0, "", "x", True, [], ["x"], [None], {}, {"a": 1}, {"$unknown": "var.x"})


def damage(document, dice):
    """Return `document` with one value of some resource replaced by one of another type."""
    damaged = json.loads(document)
    entries = [entry for entries in damaged["resources"].values() for entry in entries]
    spots = [spot for entry in entries for spot in spots_of(entry.get("config"))]
    if spots:
        parent, key = dice.choice(spots)
        parent[key] = dice.choice(WRONG)
    return json.dumps(damaged)


def spots_of(node):
    """Yield each place below `node`, as the container and the key or index in it."""
    if not isinstance(node, dict | list):
        return
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        if not str(key).startswith("$"):
            yield node, key
            yield from spots_of(value)


def alike(answers):
    return [canonical(answer) for answer in answers]


def canonical(answer):
    violations = sorted(
        json.dumps(violation, sort_keys=True) for violation in answer.violations or []
    )
    return answer.package, answer.violations is None, violations
