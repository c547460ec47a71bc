"""Any input to any entry point gives resources or a `ParseError`, and legal places."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from guard.errors import ParseError
from guard.model import Path, Resource
from guard.parsers.terraform import Project, parse_plan
from guard.parsers.terraform.hcl import read_template
from guard.parsers.terraform.values import Failure

TOKENS = [
    "resource",
    '"a_b"',
    '"c"',
    "module",
    "variable",
    "locals",
    "data",
    "dynamic",
    "content",
    "for_each",
    "count",
    "source",
    '"./m"',
    '"."',
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "=",
    "==",
    "?",
    ":",
    "=>",
    "...",
    ".",
    ",",
    "\n",
    "for",
    "in",
    "if",
    "var.x",
    "local.x",
    "each.key",
    "a_b.c",
    "a_b.c.id",
    "data.a_b.c.json",
    "module.c.o",
    "[*]",
    ".*",
    "${",
    "%{",
    "%{ endif }",
    "~}",
    '"',
    "<<EOT\n",
    "EOT\n",
    "<<-E\n",
    "E\n",
    "1",
    "-",
    "!",
    "&&",
    "||",
    "null",
    "true",
    "1e9",
    "try(",
    "jsonencode(",
    "merge(",
    "flatten(",
    "range(",
    "#",
    "/*",
    "*/",
    "\\",
    "\u00e9",
    "x",
    '"policy"',
    "statement",
    "principals",
    "lifecycle",
    "default",
    "type",
    "output",
    "value",
]

EXPRESSIONS = st.recursive(
    st.sampled_from(
        [
            "1",
            '"t"',
            "null",
            "true",
            "var.x",
            "local.x",
            "local.y",
            "a_b.c.id",
            "a_b.c",
            "each.value",
            "data.aws_iam_policy_document.d.json",
            "module.m.o",
            "count.index",
            "a_b.c[0].x",
            "self.x",
        ]
    ),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("[{0[0]}, {0[1]}]".format),
        st.tuples(inner, inner).map("{{ a = {0[0]}, (tostring({0[1]})) = 1 }}".format),
        st.tuples(inner, inner, inner).map("({0[0]} ? {0[1]} : {0[2]})".format),
        st.tuples(inner, inner).map("[for k, v in {0[0]} : {0[1]}]".format),
        st.tuples(inner, inner).map("{{ for k, v in {0[0]} : k => {0[1]}... }}".format),
        st.tuples(inner, st.sampled_from(["[0]", ".a", "[*].a", ".*.a", '["a"]'])).map("".join),
        st.tuples(
            st.sampled_from(
                [
                    "merge",
                    "concat",
                    "try",
                    "jsonencode",
                    "flatten",
                    "coalesce",
                    "toset",
                    "lookup",
                    "length",
                    "format",
                    "join",
                    "element",
                    "jsondecode",
                    "setunion",
                    "zipmap",
                    "range",
                ]
            ),
            inner,
            inner,
        ).map("{0[0]}({0[1]}, {0[2]})".format),
        inner.map('"a${{{0}}}b%{{ if {0} }}c%{{ endif }}"'.format),
        st.tuples(inner, st.sampled_from(["+", "==", "&&", "<"]), inner).map(" ".join),
    ),
    max_leaves=12,
)


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _paths(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _paths(item, (*path, index))


def _check(resources: list[Resource], files: dict[str, bytes]) -> None:
    for resource in resources:
        json.dumps(resource.config, allow_nan=False).encode()
        for path in [*_paths(resource.config), ("missing", 0, "deep")]:
            for place in (resource.origin.locate(path), *resource.origin.related(path)):
                text = files[place.path].decode("utf-8", "replace").replace("\r\n", "\n")
                assert 1 <= place.line <= place.last_line <= max(1, text.count("\n") + 1)


def _evaluate(files: dict[str, bytes]) -> None:
    project = Project(files)
    for root in project.roots():
        evaluation = project.evaluate(root)
        _check(evaluation.resources, files)
        for error in evaluation.errors:
            assert isinstance(error, ParseError)
            assert error.line >= 1


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read(content: bytes) -> None:
    files = {
        "main.tf": content,
        "main.tf.json": content,
        "terraform.tfvars": content,
        "terraform.tfvars.json": content,
    }

    _evaluate(files)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(TOKENS), max_size=60).map(" ".join))
def test_any_tokens_are_read(text: str) -> None:
    _evaluate({"main.tf": text.encode(), "m/main.tf": b'output "o" {\n  value = 1\n}\n'})


@settings(max_examples=300, deadline=None)
@given(EXPRESSIONS, EXPRESSIONS, EXPRESSIONS)
def test_any_expressions_are_evaluated_and_placed(first: str, second: str, third: str) -> None:
    text = f"""
variable "x" {{
  default = {{ a = [1, "2"] }}
}}
locals {{
  x = {first}
  y = {second}
}}
data "aws_iam_policy_document" "d" {{
  statement {{
    actions = {third}
    principals {{
      type        = "AWS"
      identifiers = {first}
    }}
  }}
}}
resource "a_b" "c" {{
  count  = {third}
  x      = {second}
  policy = {first}
  dynamic "rule" {{
    for_each = {first}
    content {{
      value = rule.value
      other = {second}
    }}
  }}
}}
module "m" {{
  source   = "./m"
  for_each = {second}
  v        = {third}
}}
"""
    module = (
        b'variable "v" {}\nresource "a_b" "c" {\n  v = var.v\n}\noutput "o" {\n  value = var.v\n}\n'
    )

    _evaluate({"main.tf": text.encode(), "m/main.tf": module})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "root_module",
                    "resources",
                    "child_modules",
                    "address",
                    "values",
                    "type",
                    "mode",
                    "after_unknown",
                    "change",
                    "expressions",
                    "references",
                    "module_calls",
                    "module",
                    "resource",
                    "variable",
                    "a_b",
                    "c",
                    "dynamic",
                    "locals",
                    "policy",
                    "//",
                ]
            )
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(JSON, JSON, JSON)
def test_any_plan_is_read_or_refused(planned: Any, configuration: Any, changes: Any) -> None:
    text = json.dumps(
        {"planned_values": planned, "configuration": configuration, "resource_changes": changes},
        indent=1,
    )
    try:
        found = parse_plan("plan.json", text)
    except ParseError:
        return
    _check(found, {"plan.json": text.encode()})


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_a_plan_or_refused(text: str) -> None:
    with suppress(ParseError):
        assert isinstance(parse_plan("plan.json", text), list)


@settings(max_examples=200, deadline=None)
@given(JSON)
def test_any_json_notation_is_read(document: Any) -> None:
    _evaluate({"main.tf.json": json.dumps(document, indent=1).encode()})


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*TOKENS, "${x}", "%{ for a in b }", "%{ endfor }"]), max_size=20))
def test_any_template_is_read_or_refused(parts: list[str]) -> None:
    try:
        read_template("".join(parts))
    except Failure:
        return
