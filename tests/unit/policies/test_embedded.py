"""The embedded engine against bad policies: each costs its own answer, soon, and no other's."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from guard.policies.embedded import EmbeddedEngine, Limits
from guard.policies.engine import Module, Query

GOOD = 'package good\n\ndeny contains "no" if input.bad == true\n'
ENDLESS = """\
package endless

deny contains "never" if {
	some a in numbers.range(1, 100000)
	some b in numbers.range(1, 100000)
	a * b == -1
}
"""
RECURSIVE = "package recursive\n\na if b\n\nb if a\n\ndeny contains 1 if a\n"
GREEDY = """\
package greedy

deny contains count(x) if x := [y | some y in numbers.range(1, 90000000)]
"""
TYPE_ERROR = "package erring\n\ndeny contains 1 if startswith(input.n, 1)\n"


@pytest.fixture
def engine():
    made = EmbeddedEngine(Limits(document_seconds=1.5, policy_seconds=0.7, memory_mebibytes=1024))
    yield made
    made.close()


def ask(engine, *packages, document=None):
    return engine.evaluate(
        json.dumps(document or {"bad": True, "n": 1}), [Query(package) for package in packages]
    )


def test_answers_are_in_the_order_of_the_queries(engine):
    engine.load([Module("g.rego", GOOD), Module("h.rego", "package h\n\ndeny contains 1\n")])

    assert [answer.violations for answer in ask(engine, "h", "good", "h")] == [[1], ["no"], [1]]


@pytest.mark.parametrize(
    ("text", "package"),
    [
        (ENDLESS, "endless"),
        (RECURSIVE, "recursive"),
        (GREEDY, "greedy"),
        (TYPE_ERROR, "erring"),
        ("package broken\n\ndeny contains if {\n", "broken"),
        ("package unknown\n\ndeny contains 1 if made.up(1)\n", "unknown"),
    ],
)
def test_a_bad_policy_is_an_error_soon_and_the_good_one_is_answered(engine, text, package):
    engine.load([Module("good.rego", GOOD), Module("bad.rego", text)])
    started = time.monotonic()

    bad, good = ask(engine, package, "good")

    assert time.monotonic() - started < 10
    assert bad.violations is None
    assert bad.error
    assert good.violations == ["no"]


def test_a_dead_child_is_replaced(engine):
    engine.load([Module("good.rego", GOOD), Module("bad.rego", ENDLESS)])
    [late] = ask(engine, "endless")

    assert "took too long" in late.error
    assert ask(engine, "good")[0].violations == ["no"]


def test_a_policy_that_never_ends_is_given_up_and_costs_no_other_its_time(engine):
    engine.load([Module("good.rego", GOOD), Module("bad.rego", ENDLESS)])
    engine._limits = Limits(document_seconds=0.3, policy_seconds=0.05)
    started = time.monotonic()

    answers = [ask(engine, "endless", "good") for _ in range(60)]

    assert time.monotonic() - started < 10
    assert all(bad.violations is None for bad, _ in answers)
    assert "not asked again" in answers[-1][0].error
    assert {tuple(good.violations or ()) for _, good in answers[1:]} == {("no",)}


def test_a_child_that_somebody_killed_is_an_error_and_no_pass(engine):
    engine.load([Module("good.rego", GOOD)])
    ask(engine, "good")
    for child in engine._children:
        child._process.kill()
        child._process.wait()

    [answer] = ask(engine, "good")

    assert answer.violations is None
    assert "engine" in answer.error
    assert ask(engine, "good")[0].violations == ["no"]


def test_children_end_with_the_engine(engine):
    engine.load([Module("good.rego", GOOD)])
    ask(engine, "good")
    processes = [child._process for child in engine._children]

    engine.close()

    assert processes
    assert all(process.poll() is not None for process in processes)


def test_an_error_names_file_and_line(engine):
    engine.load([Module("bad.rego", "package broken\n\ndeny contains 1 if {\n\tx := \n}\n")])

    [answer] = ask(engine, "broken")

    assert "bad.rego" in answer.error


def test_two_children_share_the_policies_over_a_large_document(engine):
    modules = [
        Module(f"p{n}.rego", f'package p{n}\n\ndeny contains "{n}" if input.bad\n')
        for n in range(12)
    ]
    engine.load([*modules, Module("e.rego", ENDLESS)])
    packages = [f"p{n}" for n in range(12)]
    document = {"bad": True, "padding": "x" * 300_000}

    answers = ask(engine, *packages, "endless", document=document)

    assert [answer.violations for answer in answers[:-1]] == [[str(n)] for n in range(12)]
    assert answers[-1].violations is None
    assert "too long" in answers[-1].error


def test_threads_that_come_and_go_leave_no_children_behind(engine):
    engine.load([Module("g.rego", GOOD)])
    for _ in range(5):
        with ThreadPoolExecutor(2) as pool:
            answers = [pool.submit(ask, engine, "good").result() for _ in range(2)]
        assert [answer.violations for [answer] in answers] == [["no"], ["no"]]

    assert len(engine._children) <= 2
