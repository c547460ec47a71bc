"""Any input to any parser gives resources with legal places, or a `ParseError`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guard.errors import ParseError
from guard.model import Path, Resource
from guard.parsers import dockerfile, github_actions, kubernetes

YAML_TOKENS = [
    *("apiVersion: v1", "kind: Pod", "kind: List", "items:", "metadata:", "name: x", "on: push"),
    *("jobs:", "runs:", "using: node20", "run: |", "---", "...", "%YAML 1.2", "\n", "\n  ", "\n- "),
    *("&a", "*a", "<<: *a", "!!str", "!x", "? ", ": ", "- ", "[", "]", "{", "}", ",", "|-", ">+"),
    *("'", '"', "\\", "#", "~", "1", "1.5", ".nan", "true", "\t", "\r\n", "\ufeff", "é", "\x85"),
]
DOCKERFILE_TOKENS = [
    *("FROM", "python:3", "AS", "build", "RUN", "COPY", "--from=build", "ARG", "ENV", "A=1", "$A"),
    *("${A:-b}", "${A:+", "}", "CMD", '["a", "b"]', "[", "SHELL", "HEALTHCHECK", "NONE", "ONBUILD"),
    *("USER", "\n", "\\\n", "`", "# escape=`\n", "#", "<<EOT", "EOT\n", "<<-E", "E\n", "|", "&&"),
    *(";", "$(", ")", "'", '"', "sh -c", "sudo", "curl", ">", "2>&1", "\\", "&", "!", "if", "fi"),
    *(
        "--mount=type=secret,id=x",
        "\r\n",
        "\t",
        "é",
        "{",
        "=",
        "--",
        "EXPOSE",
        "80/tcp",
        "${",
        "$$",
    ),
]


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _paths(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _paths(item, (*path, index))


def _check(parser: Any, path: str, text: str) -> None:
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + 1
    lines += text.count("\u2029")
    parser.claims(path, text)
    resources, refused = _read(parser, path, text)
    for resource in resources:
        json.dumps(resource.config, allow_nan=False)
        assert resource.id
        for route in [*_paths(resource.config), ("missing", 0, "deep")]:
            place = resource.origin.locate(route)
            assert place.path == path
            assert 1 <= place.line <= place.last_line <= lines
            assert place.column >= 1
    if refused:
        assert refused.path == path
        assert 1 <= refused.line <= lines
        assert refused.reason


def _read(parser: Any, path: str, text: str) -> tuple[list[Resource], ParseError | None]:
    resources: list[Resource] = []
    try:
        for resource in parser.parse(path, text):
            resources += [resource]
    except ParseError as refused:
        return resources, refused
    return resources, None


PARSERS = pytest.mark.parametrize(
    ("parser", "path"),
    [
        (kubernetes, "x.yaml"),
        (kubernetes, "x.json"),
        (github_actions, ".github/workflows/x.yaml"),
        (dockerfile, "Dockerfile"),
    ],
    ids=["yaml", "json", "workflow", "dockerfile"],
)


@PARSERS
@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_read_or_refused(parser: Any, path: str, text: str) -> None:
    _check(parser, path, text)


@PARSERS
@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(parser: Any, path: str, content: bytes) -> None:
    _check(parser, path, content.decode("utf-8", "replace"))


@pytest.mark.parametrize(
    ("parser", "path"), [(kubernetes, "x.yaml"), (github_actions, ".github/workflows/x.yaml")]
)
@settings(max_examples=200, deadline=None)
@given(parts=st.lists(st.sampled_from(YAML_TOKENS), max_size=40))
def test_any_yaml_tokens_are_read_or_refused(parser: Any, path: str, parts: list[str]) -> None:
    _check(parser, path, " ".join(parts))
    _check(parser, path, "\n".join(parts))


@settings(max_examples=300, deadline=None)
@given(parts=st.lists(st.sampled_from(DOCKERFILE_TOKENS), max_size=40))
def test_any_dockerfile_tokens_are_read_or_refused(parts: list[str]) -> None:
    _check(dockerfile, "Dockerfile", "FROM x\nRUN " + " ".join(parts))
    _check(dockerfile, "Dockerfile", " ".join(parts))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["apiVersion", "kind", "items", "metadata", "name", "namespace", "on", "jobs"]
            )
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@settings(max_examples=150, deadline=None)
@given(document=JSON)
def test_any_json_is_a_manifest_or_refused(document: Any) -> None:
    if isinstance(document, dict):
        document = {"apiVersion": "v1", "kind": "List", **document}
    _check(kubernetes, "x.json", json.dumps(document, indent=1))
    _check(kubernetes, "x.yaml", json.dumps(document))
