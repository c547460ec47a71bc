"""The embedded engine and a real OPA server say the same about every example."""

import json

import pytest

from guard import content
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine
from guard.policies.evaluate import Judge
from guard.policies.opa import OpaEngine
from guard.policies.opa_server import OpaServer
from guard.sources.files import FileSource
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
    recorder = Recorder(embedded)
    judge = Judge(recorder, CATALOGUE, CATALOGUE.policies, {})
    folder = content.REGO / "guard/policies" / platform
    for example in sorted(folder.glob("*/examples/*")):
        for scope in FileSource([example]).scopes():
            judge.judge(scope.resources)

    assert recorder.asked
    for document, queries, answers in recorder.asked:
        assert [canonical(answer) for answer in opa.evaluate(document, queries)] == [
            canonical(answer) for answer in answers
        ]


def canonical(answer):
    violations = sorted(
        json.dumps(violation, sort_keys=True) for violation in answer.violations or []
    )
    return answer.package, answer.violations is None, violations
