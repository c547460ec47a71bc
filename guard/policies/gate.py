"""Refuses, before they run, policies that an engine would only notice while evaluating."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from guard import content
from guard.model import Problem
from guard.policies.engine import Module


@cache
def _allowed() -> frozenset[str]:
    listed = json.loads((content.REGO / "capabilities.json").read_text("utf-8"))
    return frozenset(builtin["name"] for builtin in listed["builtins"]) | {"print"}


def refusals(module: Module) -> Iterator[Problem]:
    """Yield why `module` must not run: a syntax error, an unknown built-in, an assigned `walk`.

    An engine that meets an unknown built-in behind an undefined expression says nothing and
    passes; so it is looked for in the syntax tree.
    """
    import regorus

    engine = regorus.Engine()
    try:
        engine.add_policy(module.name, module.text)
        [tree] = json.loads(engine.get_ast_as_json())
    except (RuntimeError, ValueError) as error:
        line, reason = explain(str(error))
        yield Problem(module.name, line, reason)
        return
    own = {_dotted(head["refr"]) for head in _find(tree, "Func")}
    imported = _imported(tree)
    for call in _find(tree, "Call"):
        function, line = _dotted(call["fcn"]), int(call["span"]["line"])
        if function == "walk" and len(call["params"]) == 1:
            yield Problem(
                module.name, line, "write walk(x, [path, value]); the assigned form yields nothing"
            )
        elif function not in own | _allowed() and function.split(".")[0] not in imported:
            yield Problem(
                module.name, line, f"unknown built-in {function}: guard's engines do not offer it"
            )


def explain(message: str) -> tuple[int, str]:
    """Return the line (0 when unnamed) and the reason in an error text of the embedded engine."""
    line, reason = 0, ""
    for text in message.splitlines():
        stripped = text.strip()
        if stripped.startswith("-->"):
            parts = stripped.rsplit(":", 2)
            line = int(parts[-2]) if len(parts) == 3 and parts[-2].isdigit() else 0
        elif "error:" in stripped:
            reason = stripped.split("error:", 1)[1].strip()
    return line, reason or message.strip().splitlines()[0]


def culprit(message: str) -> str:
    """Return the module that an error text of the embedded engine names; empty when none."""
    for text in message.splitlines():
        if text.strip().startswith("-->"):
            return text.strip().removeprefix("-->").strip().rsplit(":", 2)[0]
    return ""


def _find(node: Any, kind: str) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - a JSON tree
    if isinstance(node, dict):
        if kind in node:
            yield node[kind]
        for child in node.values():
            yield from _find(child, kind)
    elif isinstance(node, list):
        for child in node:
            yield from _find(child, kind)


def _dotted(node: dict[str, Any]) -> str:
    if "Var" in node:
        return str(node["Var"]["value"])
    if "RefDot" in node:
        reference = node["RefDot"]
        return f"{_dotted(reference['refr'])}.{reference['field'][1]}"
    return ""


def _imported(tree: dict[str, Any]) -> set[str]:
    source, names = tree["source"]["contents"].encode(), {"data"}
    for item in tree["ast"]["imports"]:
        alias = item.get("as")
        name = source[alias["start"] : alias["end"]].decode() if alias else _dotted(item["refr"])
        names.add(name.rsplit(".", 1)[-1])
    return names
