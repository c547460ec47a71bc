"""When an answer is whole, when a run fails, and that an engine that is gone costs no result."""

import json

import pytest

from guard.errors import EngineError
from guard.model import Outcome, Problem, Severity
from guard.pipeline import Request, fails, gaps, scan
from guard.policies.catalogue import Catalogue
from guard.policies.engine import Answer, Module


def test_a_result_without_gaps_is_complete(build):
    assert gaps(build.result()) == []
    assert not gaps(build.result())


@pytest.mark.parametrize(
    ("coverage", "minimum", "gap"),
    [
        ({"problems": [Problem("a.yaml", 3, "found a tab")]}, 0, "a.yaml:3: found a tab"),
        (
            {"found": {}, "parsed": {}},
            0,
            "nothing to examine: no file, and nothing live, that guard reads",
        ),
        (
            {"found": {"a": 4}, "parsed": {"a": 3}},
            0.8,
            "only 75% of what was found was read, of 80%",
        ),
    ],
)
def test_a_gap_makes_it_incomplete_and_is_named(build, coverage, minimum, gap):
    result = build.result(**coverage)

    assert gaps(result, minimum) == [gap]
    assert gaps(result, minimum)


def test_no_policy_is_a_gap(build):
    result = build.result()
    result.policies = ()

    assert gaps(result) == ["no policy was evaluated"]


def test_a_run_fails_for_what_counts_only(build):
    low = build.finding(about={"severity": Severity.LOW})

    assert fails(build.result(low), Severity.LOW)
    assert not fails(build.result(low), Severity.MEDIUM)
    assert not fails(build.result(build.finding(outcome=Outcome.WAIVED)), Severity.LOW)


class Engine:
    """Answers with one violation for each resource, or is gone."""

    name = "test 1"

    def __init__(self, *, gone=False):
        self.gone, self.closed, self.loaded = gone, False, None

    def load(self, modules):
        self.loaded = modules

    def evaluate(self, document, queries):
        if self.gone:
            raise EngineError("the server is gone")
        ids = [entry["id"] for entry in json.loads(document)["resources"]["dockerfile"]]
        found = [{"resource": id_, "path": [], "message": "bad"} for id_ in ids]
        return [Answer(query.package, violations=found) for query in queries]

    def close(self):
        self.closed = True


@pytest.fixture
def run(build, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    policy = build.policy(resources=("dockerfile",))
    catalogue = Catalogue((policy,), (Module("a.rego", "dockerfile"),), "c" * 64)

    def run_(engine, **given):
        for number in range(4):
            file = tmp_path / f"{number}/Dockerfile"
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"FROM x:{number}\n", "utf-8")
        request = Request(paths=[tmp_path], policies=[policy], **given)
        return scan(request, catalogue, engine)

    return run_


def test_a_scan_tells_what_it_examined_with_what_and_found(run):
    result, _ = run(Engine(), arguments=["scan", "."])

    assert [finding.location.path for finding in result.findings] == [
        f"{number}/Dockerfile" for number in range(4)
    ]
    assert result.coverage.found == result.coverage.parsed == {"dockerfile": 4}
    assert result.coverage.resources == {"dockerfile": 4}
    assert result.coverage.evaluated == 4
    assert result.tallies["GRD-TST-001"].failed == 4
    assert (result.run.engine, result.run.policy_digest) == ("test 1", "c" * 64)
    assert result.run.arguments == ["scan", "."]
    assert {"load", "read", "evaluate", "locate", "fold", "total"} <= set(result.run.timings)


def test_an_engine_that_is_gone_is_one_problem_and_nothing_passes(run):
    result, _ = run(Engine(gone=True))

    assert [str(problem) for problem in result.coverage.problems] == ["engine: the server is gone"]
    assert result.findings == []
    assert result.coverage.evaluated == 0


def test_a_bug_while_findings_are_made_ends_the_engine(run, monkeypatch):
    engine = Engine()
    monkeypatch.setattr("guard.pipeline.from_judgement", lambda *_: {}["x"])

    with pytest.raises(KeyError):
        run(engine)

    assert engine.closed


def test_waivers_and_baselines_are_applied_and_their_use_is_told(run, build):
    waiver = build.waiver(resource="0/Dockerfile")
    plain, _ = run(Engine())

    result, uses = run(
        Engine(), waivers=[waiver], baseline=frozenset({plain.findings[1].fingerprint})
    )

    assert [finding.outcome for finding in result.findings] == [
        "waived",
        "baselined",
        "fail",
        "fail",
    ]
    assert uses == {waiver: 1}


def test_runs_over_other_input_have_other_ids(run, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")

    one, again, other = (
        run(Engine(), arguments=given)[0].run.id for given in (["a"], ["a"], ["b"])
    )

    assert one == again != other
