"""What must not run is refused before it runs."""

import pytest

from guard.policies.engine import Module
from guard.policies.gate import explain, refusals


def refused(body):
    text = f"package acme.things\n\nimport data.acme.lib\n\n{body}\n"
    return [(problem.line, problem.reason) for problem in refusals(Module("t.rego", text))]


@pytest.mark.parametrize(
    "body",
    [
        "deny contains x if some x in input.a",
        "deny contains x if { walk(input, [p, v]); x := v }",
        "own(x) := x + 1\n\ndeny contains x if x := own(1)",
        'deny contains x if x := sprintf("%s", ["a"])',
        "deny contains x if x := lib.helper(input)",
        "deny contains x if x := data.acme.lib.helper(input)",
        'deny contains x if { print("x"); x := 1 }',
    ],
)
def test_sound_rules_pass(body):
    assert refused(body) == []


def test_an_unknown_built_in_is_refused_at_its_line():
    [(line, reason)] = refused("deny contains x if {\n\tinput.a\n\tx := made.up(1)\n}")

    assert line == 7
    assert "unknown built-in made.up" in reason


@pytest.mark.parametrize("call", ['http.send({"url": "x"})', "opa.runtime()", "time.now_ns()"])
def test_what_reaches_outside_is_refused(call):
    [(_, reason)] = refused(f"deny contains x if x := {call}")

    assert "unknown built-in" in reason


def test_an_assigned_walk_is_refused():
    [(_, reason)] = refused("deny contains x if x := walk(input)")

    assert "walk(x, [path, value])" in reason


def test_a_syntax_error_is_named_with_its_line():
    [(line, reason)] = refused("deny contains x if {\n\tx := \n}")

    assert line in {6, 7}
    assert reason


def test_an_error_text_without_a_place_keeps_its_reason():
    assert explain("out of memory") == (0, "out of memory")
