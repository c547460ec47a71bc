"""What cannot be known stays unknown, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from guard.model import UNKNOWN

DECLARATIONS = """
variable "open" {}
variable "flag" {
  type = bool
}
resource "aws_kms_key" "k" {
  description = "known"
}
resource "aws_s3_bucket" "b" {
  bucket = "raw"
  tags   = { team = "ml" }
}
resource "aws_s3_bucket" "named" {
  bucket = "${var.open}-raw"
}
data "aws_caller_identity" "me" {}
"""

KEY = {UNKNOWN: "aws_kms_key.k.arn", "$refs": ["aws_kms_key.k"]}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("var.open", {UNKNOWN: "var.open"}),
        ("aws_kms_key.k.arn", KEY),
        ("aws_kms_key.k.description", "known"),
        ("aws_s3_bucket.b.bucket", "raw"),
        ("aws_s3_bucket.b.tags.team", "ml"),
        (
            "aws_s3_bucket.named.bucket",
            {UNKNOWN: "aws_s3_bucket.named.bucket", "$refs": ["aws_s3_bucket.named"]},
        ),
        ("aws_s3_bucket.b", {UNKNOWN: "aws_s3_bucket.b", "$refs": ["aws_s3_bucket.b"]}),
        (
            "aws_elsewhere_thing.x.id",
            {UNKNOWN: "aws_elsewhere_thing.x.id", "$refs": ["aws_elsewhere_thing.x"]},
        ),
        (
            "data.aws_caller_identity.me.account_id",
            {UNKNOWN: "data.aws_caller_identity.me.account_id"},
        ),
        (
            '"${aws_s3_bucket.b.arn}/*"',
            {UNKNOWN: "${aws_s3_bucket.b.arn}/*", "$refs": ["aws_s3_bucket.b"]},
        ),
        (
            '"${aws_s3_bucket.b.arn}-${aws_kms_key.k.id}"',
            {
                UNKNOWN: "${aws_s3_bucket.b.arn}-${aws_kms_key.k.id}",
                "$refs": ["aws_kms_key.k", "aws_s3_bucket.b"],
            },
        ),
        ("lower(aws_kms_key.k.arn)", KEY),
        ('[aws_kms_key.k.arn, "x"]', [KEY, "x"]),
        ("length([aws_kms_key.k.arn, var.open])", 2),
        ("element([aws_kms_key.k.arn], 0)", KEY),
        ('lookup({ a = aws_kms_key.k.arn }, "a", "")', KEY),
    ],
)
def test_an_unknown_value_names_what_it_derives_from(
    value: Callable[..., Any], expression: str, expected: Any
) -> None:
    assert value(expression, DECLARATIONS) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("false && var.flag", False),
        ("var.flag && false", False),
        ("true || var.flag", True),
        ("var.flag || true", True),
        ("alltrue([var.flag, false])", False),
        ("anytrue([var.flag, true])", True),
        ('contains(["a", var.open], "a")', True),
        ('var.flag ? "same" : "same"', "same"),
        ("aws_kms_key.k.arn == null", False),
        ('aws_kms_key.k.arn != ""', True),
        ('"arn:${var.open}" == null', False),
        ('try([][0], "fallback")', "fallback"),
        ('coalesce("known", var.open)', "known"),
        ('coalesce(aws_kms_key.k.arn, "other")', KEY),
        ('compact([aws_kms_key.k.arn, ""])', [KEY]),
        ("flatten([[aws_kms_key.k.arn], []])", [KEY]),
        ("[1, var.open] == [2, 3]", False),
        ('merge({ a = var.open }, { a = "known" }).a', "known"),
        ("keys({ a = var.open })", ["a"]),
        ("true ? 1 : var.open", 1),
        ("can([][0])", False),
    ],
)
def test_an_unknown_part_that_does_not_decide_leaves_the_result_known(
    value: Callable[..., Any], expression: str, expected: Any
) -> None:
    assert value(expression, DECLARATIONS) == expected


@pytest.mark.parametrize(
    "expression",
    [
        "true && var.flag",
        "false || var.flag",
        "!var.flag",
        "alltrue([var.flag, true])",
        "anytrue([var.flag, false])",
        'contains(["a", var.open], "b")',
        'var.flag ? "a" : "b"',
        "var.open == null",
        'var.open == "x"',
        "length(var.open)",
        'try(var.open, "fallback")',
        "can(var.open.x)",
        'coalesce(var.open, "x")',
        'compact([var.open, ""])',
        "flatten([var.open, []])",
        "distinct([var.open, 1])",
        'merge({ a = "known" }, var.open).a',
        'lookup(var.open, "a", "x")',
        'lookup({ a = 1 }, var.open, "x")',
        "var.open[0]",
        '["a", "b"][var.open]',
        "[for x in var.open : x]",
        "[for x in [1, 2] : x if var.flag]",
        "{ for x in [1, 2] : var.open => x }",
        "var.open[*].id",
        "concat([1], var.open)",
        "setunion([1], var.open)",
        "sum([1, var.open])",
        'replace(var.open, "a", "b")',
        "jsondecode(var.open)",
        '"%{ if var.flag }a%{ else }b%{ endif }"',
        "1 + var.open",
        "var.open < 3",
    ],
)
def test_what_an_unknown_value_decides_is_unknown(
    value: Callable[..., Any], expression: str
) -> None:
    assert UNKNOWN in value(expression, DECLARATIONS)


def test_a_choice_between_resources_refers_to_both(value: Callable[..., Any]) -> None:
    found = value("var.flag ? aws_s3_bucket.b.id : aws_kms_key.k.id", DECLARATIONS)

    assert found == {UNKNOWN: "var.flag", "$refs": ["aws_kms_key.k", "aws_s3_bucket.b"]}


def test_partly_unknown_json_keeps_its_known_parts(value: Callable[..., Any]) -> None:
    found = value(
        'jsonencode({ Action = "s3:*", Resource = "${aws_s3_bucket.b.arn}/*" })', DECLARATIONS
    )

    assert found["Action"] == "s3:*"
    assert found["Resource"]["$refs"] == ["aws_s3_bucket.b"]


def test_encoded_json_is_text_where_text_is_needed(value: Callable[..., Any]) -> None:
    assert value('"<${jsonencode({ b = 1, a = [true] })}>"') == '<{"a":[true],"b":1}>'
    assert value('jsonencode("text")') == '"text"'
    assert value('jsondecode(jsonencode({ a = var.open })).a == var.open ? "" : ""') == ""


def test_null_is_absent_and_other_empty_values_are_not(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          nothing = null
          empty   = ""
          none    = []
          no      = false
          zero    = 0
          map     = { kept = null }
        }
    """

    assert terraform.configs(text)["a_b.c"] == {
        "empty": "",
        "none": [],
        "no": False,
        "zero": 0,
        "map": {"kept": None},
    }
