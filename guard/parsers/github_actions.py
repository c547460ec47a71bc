"""GitHub Actions: workflows, actions of any kind (composite, JavaScript, Docker), and Dependabot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from guard.errors import ParseError
from guard.model import Resource
from guard.parsers.yaml_positions import YamlOrigin
from guard.parsers.yaml_values import YamlError, load

_JOBS = re.compile(r"""^["']?jobs["']?[ \t]*:""", re.MULTILINE)
_TRIGGERS = re.compile(r"""^["']?on["']?[ \t]*:""", re.MULTILINE)
_RUNS = re.compile(r"""^["']?runs["']?[ \t]*:""", re.MULTILINE)
_USING = re.compile(r"""^[ \t]+["']?using["']?[ \t]*:""", re.MULTILINE)
_UPDATES = re.compile(r"""^["']?updates["']?[ \t]*:""", re.MULTILINE)
_ECOSYSTEM = re.compile(r"""^[ \t-]+["']?package-ecosystem["']?[ \t]*:""", re.MULTILINE)


def claims(path: str, text: str) -> bool:
    """Claim the files of a workflows folder, and YAML that reads like what GitHub Actions runs."""
    if not path.endswith((".yml", ".yaml")):
        return False
    return _in_workflows(path) or _is_workflow(text) or _is_action(text) or _is_dependabot(text)


def parse(path: str, text: str) -> Iterator[Resource]:
    """Yield the one workflow, action or Dependabot configuration that a file holds.

    The document is kept as it is written: expressions are text, and `on` is a key like others.
    """
    try:
        document = load(text)
    except YamlError as error:
        raise ParseError(path, error.line, error.reason) from error
    if not isinstance(document, dict):
        return
    kind = _kind(document)
    if kind:
        name = document.get("name")
        yield Resource(
            type=f"github/{kind}",
            id=path,
            name=name if isinstance(name, str) and name else PurePosixPath(path).name,
            config=document,
            origin=YamlOrigin(path, text),
        )


def _in_workflows(path: str) -> bool:
    return f"/{path}".rpartition("/")[0].endswith("/.github/workflows")


def _is_workflow(text: str) -> bool:
    # A plain search first: the patterns look at the start of every line.
    return "jobs" in text and bool(_JOBS.search(text) and _TRIGGERS.search(text))


def _is_action(text: str) -> bool:
    return "using" in text and bool(_RUNS.search(text) and _USING.search(text))


def _is_dependabot(text: str) -> bool:
    return "updates" in text and bool(_UPDATES.search(text) and _ECOSYSTEM.search(text))


def _kind(document: dict[str, object]) -> str | None:
    if "jobs" in document:
        return "workflow"
    runs = document.get("runs")
    if isinstance(runs, dict) and "using" in runs:
        return "action"
    return "dependabot" if isinstance(document.get("updates"), list) else None
