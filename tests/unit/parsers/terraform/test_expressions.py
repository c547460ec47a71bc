"""The language means what it means to Terraform 1.11; the expected values were taken from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from guard.model import UNKNOWN

EXPRESSIONS: list[tuple[str, Any]] = [
    ('length(regexall("[a-z]+", "1234"))', 0),
    ("1 + 2 * 3", 7),
    ("(1 + 2) * 3", 9),
    ("7 / 2", 3.5),
    ("7 % 3", 1),
    ("-7 % 3", -1),
    ("7 % -3", 1),
    ("6 / 3", 2),
    ("1 / 3", 0.3333333333333333),
    ("1e3", 1000),
    ("1.50", 1.5),
    ("-5", -5),
    ("!true", False),
    ("1 < 2", True),
    ('"a" == "a"', True),
    ('"1" == 1', False),
    ("1 == 1.0", True),
    ('true == "true"', False),
    ("null == null", True),
    ("[1, 2] == [1, 2]", True),
    ("{a = 1} == {a = 1}", True),
    ("[] == []", True),
    ("true && false || true", True),
    ('true ? "a" : "b"', "a"),
    ('"5" + 3', 8),
    ('"${1 + 1} apples"', "2 apples"),
    ('"a${"b"}c"', "abc"),
    ('"${true}"', True),
    ('"$${x} %%{y} $ % $a"', "${x} %{y} $ % $a"),
    ('"tab\\there \\"q\\" \\\\ \\u00e9"', 'tab\there "q" \\ é'),
    ('"%{ if true }yes%{ else }no%{ endif }"', "yes"),
    ('"%{ for x in ["a", "b"] }<${x}>%{ endfor }"', "<a><b>"),
    ('"%{ for i, x in ["a", "b"] }${i}=${x};%{ endfor }"', "0=a;1=b;"),
    ('"  ${~ "x" ~}  y"', "xy"),
    ('"a %{~ if true ~} b %{~ endif ~} c"', "abc"),
    ('[for s in ["a", "b"] : upper(s)]', ["A", "B"]),
    ('[for i, s in ["a", "b"] : "${i}-${s}"]', ["0-a", "1-b"]),
    ('[for k, v in {b = 1, a = 2} : "${k}=${v}"]', ["a=2", "b=1"]),
    ('[for s in ["a", "", "b"] : s if s != ""]', ["a", "b"]),
    ('{for s in ["a", "b"] : s => upper(s)}', {"a": "A", "b": "B"}),
    ('{for s in ["aa", "ab", "b"] : substr(s, 0, 1) => s...}', {"a": ["aa", "ab"], "b": ["b"]}),
    ('[for s in toset(["z", "a"]) : s]', ["a", "z"]),
    ('[for k, v in toset(["z", "a"]) : "${k}${v}"]', ["aa", "zz"]),
    ("[{a = 1}, {a = 2}][*].a", [1, 2]),
    ("{a = 1}[*].a", [1]),
    ("null[*]", []),
    ("[[1, 2], [3]][*][0]", [1, 3]),
    ("[{a = [{b = 1}]}].*.a[0]", [{"b": 1}]),
    ("[{a = {b = 5}}, {a = {b = 6}}].*.a.b", [5, 6]),
    ("{a = {b = [10, 20]}}.a.b[1]", 20),
    ('{"x.y" = 1}["x.y"]', 1),
    ('["a", "b"]["1"]', "b"),
    ('["a"].0', "a"),
    ('{(upper("k")) = 1, "${"q"}-r" = 2, 5 = 3}', {"5": 3, "K": 1, "q-r": 2}),
    ('"${null}"', None),
    ('1 == "1" ? 1 : 2', 2),
]

HEREDOCS = [
    ("<<EOT\nhello\n  world\nEOT\n", "hello\n  world\n"),
    ("<<-EOT\n    hello\n      world\n    EOT\n", "hello\n  world\n"),
    ('<<-EOT\n    a\n\n      b ${1 + 1}\n   ${"x"}\n  EOT\n', " a\n\n   b 2\nx\n"),
    ('<<EOT\n%{ for x in ["a", "b"] ~}\nitem ${x}\n%{ endfor ~}\nEOT\n', "item a\nitem b\n"),
    ("<<EOT\n%{ if true }\nyes\n%{ endif }\nEOT\n", "\nyes\n\n"),
    ('<<EOT\na\\\n$${b} "q"\nEOT\n', 'a\\\n${b} "q"\n'),
    ("<<EOT\nEOT\n", ""),
]

FAILURES = [
    "10 / 0",
    '{for s in ["a", "a"] : s => 1}',
    '["a"][1]',
    '{a = 1}["b"]',
]


@pytest.mark.parametrize(("expression", "expected"), EXPRESSIONS)
def test_an_expression_gives_what_terraform_gives(
    value: Callable[..., Any], expression: str, expected: Any
) -> None:
    [result] = value(f"[{expression}]")

    assert result == pytest.approx(expected) if isinstance(expected, float) else result == expected
    assert isinstance(result, bool) == isinstance(expected, bool)


@pytest.mark.parametrize(("heredoc", "expected"), HEREDOCS)
def test_a_heredoc_gives_what_terraform_gives(
    value: Callable[..., Any], heredoc: str, expected: str
) -> None:
    assert value(heredoc) == expected


@pytest.mark.parametrize("expression", FAILURES)
def test_what_terraform_refuses_is_unknown(value: Callable[..., Any], expression: str) -> None:
    assert UNKNOWN in value(expression)


def test_a_member_that_fails_leaves_the_others_known(value: Callable[..., Any]) -> None:
    found = value('{ good = 1, bad = [][0], list = ["a", 1 / 0] }')

    assert found["good"] == 1
    assert found["bad"] == {UNKNOWN: "[][0]"}
    assert found["list"][0] == "a"


def test_windows_line_ends_are_no_part_of_a_heredoc(terraform: Any) -> None:
    text = 'resource "a_b" "c" {\r\n  x = <<EOT\r\none\r\nEOT\r\n  y = 1\r\n}\r\n'

    assert terraform.configs(text)["a_b.c"] == {"x": "one\n", "y": 1}


def test_a_byte_order_mark_is_ignored(terraform: Any) -> None:
    assert "a_b.c" in terraform.configs('\ufeffresource "a_b" "c" {}\n')


def test_comments_may_stand_anywhere(value: Callable[..., Any]) -> None:
    expression = "[ # one\n 1, // two\n /* three */ 2 + /* four */ 3 ]"

    assert value(expression) == [1, 5]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("var.list[*].name", ["a", "b"]),
        ("var.list.*.name[1]", "b"),
        ("var.list.0.name", "a"),
        ("{ for item in var.list : item.name => item... }.a[0].on", True),
        ("var.map.b", 2),
        ('var.map["b"]', 2),
        ("[for k in keys(var.map) : var.map[k]]", [1, 2]),
        ("local.derived.x", "A"),
        ("terraform.workspace", "default"),
        ("path.module", "."),
        ("path.root", "."),
    ],
)
def test_names_lead_to_their_values(
    value: Callable[..., Any], expression: str, expected: Any
) -> None:
    declarations = """
        variable "list" {
          default = [{ name = "a", on = true }, { name = "b", on = false }]
        }
        variable "map" {
          default = { b = 2, a = 1 }
        }
        locals {
          derived = { x = upper(var.list[0].name) }
        }
    """

    assert value(expression, declarations) == expected
