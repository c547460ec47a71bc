"""Hostile and broken input costs little and never breaks the scan."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from guard.model import UNKNOWN

SECONDS = 10
"""Generous: what is unbounded takes minutes, or all of the memory."""


def _doubling(form: str) -> str:
    steps = (f"l{step + 1} = {form.replace('X', f'local.l{step}')}" for step in range(60))
    return "locals {\n  l0 = ONE\n  " + "\n  ".join(steps) + "\n}\n"


@pytest.mark.parametrize(
    ("declarations", "expression"),
    [
        (_doubling('"${X}${X}"').replace("ONE", '"x"'), "local.l59"),
        (_doubling('"${X}${X}${var.open}"').replace("ONE", '"x"'), "local.l59"),
        (_doubling("[X, X]").replace("ONE", "[1]"), "jsonencode(local.l59)"),
        (_doubling("concat(X, X)").replace("ONE", "[1]"), "local.l59"),
        (_doubling("{ a = X, b = X }").replace("ONE", "{}"), "local.l59 == local.l58"),
        (_doubling("X * X").replace("ONE", "99999"), "local.l59"),
        ("", "pow(10, 100000000)"),
        ("", "setproduct(range(1000), range(1000), range(1000))"),
        ("", '[for i in range(100000) : "x"]'),
        ("", '"%{ for i in range(100000) }xxxxxxxxxxxxxxxxxxxx%{ endfor }"'),
        ("", f'regex("^(a+)+$", "{"a" * 40}b")'),
        ("", f'replace("{"a" * 5_000}", "/a*a*a*a*b/", "")'),
        ("", 'indent(1000000, "a\\nb\\nc")'),
        ("", f'jsondecode("{"[" * 20_000}")'),
    ],
)
def test_a_value_that_would_explode_is_unknown(
    terraform: Any, declarations: str, expression: str
) -> None:
    started = time.process_time()

    assert UNKNOWN in json.dumps(terraform.value(expression, declarations))
    assert time.process_time() - started < SECONDS


def test_a_hundred_thousand_instances_are_represented_by_a_hundred(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          count = 100000
          index = count.index
        }
        resource "a_b" "user" {
          number = length(a_b.c)
          arn    = a_b.c[0].arn
        }
    """
    evaluation = terraform.evaluate(text)
    found = {resource.id: resource.config for resource in evaluation.resources}

    assert len(found) == 101
    assert UNKNOWN in found["a_b.user"]["number"]
    assert found["a_b.user"]["arn"]["$refs"] == ["a_b.c"]
    assert "more than 100 instances" in evaluation.notes[0]


def test_a_huge_for_each_and_dynamic_block_are_bounded_and_noted(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          for_each = toset([for i in range(200) : tostring(i)])
        }
        resource "a_b" "d" {
          dynamic "rule" {
            for_each = range(0, 65535)
            content {
              port = rule.value
            }
          }
        }
    """
    evaluation = terraform.evaluate(text)
    found = {resource.id: resource.config for resource in evaluation.resources}

    assert len(found) == 101
    assert len(found["a_b.d"]["rule"]) == 100
    assert len(evaluation.notes) == 2


def test_a_port_range_costs_nothing(terraform: Any) -> None:
    assert terraform.value("contains(range(0, 65535), 22)") is True
    assert terraform.value("length(range(0, 100000000))") == 100_000_000
    assert UNKNOWN in terraform.value("range(0, 100000000)")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            'locals {\n  a = local.b\n  b = local.a\n}\noutput "o" {\n  value = local.a\n}\n',
            "main.tf:2: local.a refers to itself",
        ),
        ('resource "a_b" "c" {\n  x = a_b.c.x\n}\n', "main.tf:2: a_b.c.x refers to itself"),
        ('resource "a_b" "c" {\n  count = length(a_b.c)\n}\n', "main.tf:2: a_b.c refers to itself"),
        (
            'variable "v" {\n  default = var.v\n}\noutput "o" {\n  value = var.v\n}\n',
            "main.tf:1: var.v refers to itself",
        ),
    ],
)
def test_a_cycle_is_unknown_and_reported(terraform: Any, text: str, problem: str) -> None:
    evaluation = terraform.evaluate(text)

    assert [str(error) for error in evaluation.errors] == [problem]


def test_modules_that_multiply_are_bounded(terraform: Any) -> None:
    files = {
        f"m{level}/main.tf": (
            f'module "a" {{\n  source = "../m{level + 1}"\n  count = 100\n}}\n'
            'resource "a_b" "c" {\n  count = 100\n}\n'
        )
        for level in range(10)
    }
    started = time.process_time()
    evaluation = terraform.evaluate(files, "m0")

    assert len(evaluation.resources) <= 20_000
    assert any("further ones" in note for note in evaluation.notes)
    assert time.process_time() - started < SECONDS


def test_a_long_chain_of_references_is_unknown_and_noted(terraform: Any) -> None:
    links = "\n".join(f"  l{step + 1} = local.l{step}" for step in range(500))
    evaluation = terraform.evaluate(
        f'locals {{\n  l0 = 1\n{links}\n}}\noutput "o" {{\n  value = local.l500\n}}\n'
    )

    assert UNKNOWN in evaluation.resources[0].config["value"]
    assert "too many references" in evaluation.notes[0]


@pytest.mark.parametrize(
    "expression",
    [
        "[" * 10_000 + "]" * 10_000,
        "(" * 10_000 + "1" + ")" * 10_000,
        "{ a = " * 3_000 + "1" + " }" * 3_000,
        "!" * 3_000 + "true",
        "true ? " * 2_000 + "1" + " : 2" * 2_000,
        "f(" * 3_000 + ")" * 3_000,
    ],
)
def test_deep_nesting_is_an_error_and_the_rest_is_read(terraform: Any, expression: str) -> None:
    evaluation = terraform.evaluate(
        f'resource "a_b" "c" {{\n  y = 1\n  x = {expression}\n}}\nresource "a_b" "d" {{}}\n'
    )

    assert "main.tf:3: x is nested deeper" in str(evaluation.errors[0])
    assert [resource.id for resource in evaluation.resources] == ["a_b.c", "a_b.d"]
    assert evaluation.resources[0].config == {"y": 1, "x": {UNKNOWN: "x"}}


def test_a_long_sum_is_no_deep_nesting(terraform: Any) -> None:
    assert terraform.value(" + ".join(["1"] * 300)) == 300


def test_blocks_within_blocks_end(terraform: Any) -> None:
    evaluation = terraform.evaluate("a {\n" * 10_000 + "}\n" * 10_000)

    assert "blocks nested deeper" in str(evaluation.errors[0])


def test_a_broken_block_is_reported_and_intact_ones_are_read(terraform: Any) -> None:
    text = """resource "a_b" "before" {}
resource "a_b" "broken" {
  acl = = "private"
}
resource "a_b" "after" {
  x = a_b.broken.arn
}
"""
    evaluation = terraform.evaluate(text)
    found = {resource.id: resource.config for resource in evaluation.resources}

    assert "a_b.broken" not in found
    assert "a_b.before" in found
    assert found["a_b.after"]["x"]["$refs"] == ["a_b.broken"]
    assert [(error.path, error.line) for error in evaluation.errors] == [("main.tf", 3)]


def test_bytes_that_are_no_text_are_reported(terraform: Any) -> None:
    from guard.parsers.terraform import evaluate

    evaluation = evaluate({"main.tf": b'resource "a_b" "c" {\n  x = "\xff"\n}\n'}, "")

    assert str(evaluation.errors[0]) == "main.tf:1: not UTF-8 text: save the file as UTF-8"
    assert evaluation.resources[0].config == {"x": "\ufffd"}


def test_broken_json_notation_is_reported_with_its_line(terraform: Any) -> None:
    evaluation = terraform.evaluate({"main.tf.json": '{\n  "resource": {,\n}'})

    assert [(error.path, error.line) for error in evaluation.errors] == [("main.tf.json", 2)]


def test_lone_surrogates_never_reach_a_resource(terraform: Any) -> None:
    assert terraform.value('"\\ud800"') == "\ufffd"
    assert terraform.value('jsondecode("\\"\\\\ud800\\"")') == "\ufffd"
