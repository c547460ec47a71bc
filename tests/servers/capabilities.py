"""Writes rego/capabilities.json: the built-ins that OPA and the embedded engine share.

`make capabilities` runs it after an upgrade of either engine. What only one of them has, or what
they answer differently, must not be in a policy; nor must anything that makes two runs differ.
"""

from __future__ import annotations

import json
import subprocess
from typing import Any

import regorus

from guard import content
from tests.servers.build import OPA, build

DIFFERENT = frozenset({"json.match_schema", "strings.count"})
"""Both engines have them, with different answers."""

IMPURE = frozenset({"http.send", "opa.runtime", "rand.intn", "time.now_ns", "uuid.rfc4122"})
"""Network, environment, clock and chance: the same input must give the same findings."""

_OPERATORS = frozenset({"assign", "eq"})
"""Infix in the language, and listed as functions."""


def embedded() -> frozenset[str]:
    """Return the built-ins the embedded engine says it has."""
    engine = regorus.Engine()
    engine.add_policy("q.rego", "package q\nnames := opa.runtime().builtins\n")
    engine.set_input_json("{}")
    return frozenset({"print", *json.loads(engine.eval_rule_as_json("data.q.names"))})


def capabilities(offered: dict[str, Any], allowed: frozenset[str]) -> dict[str, Any]:
    """Return OPA's capabilities without the built-ins that are not `allowed`."""
    return {
        "builtins": [
            builtin
            for builtin in offered["builtins"]
            if builtin.get("infix")
            or builtin["name"].startswith("internal.")
            or builtin["name"] in allowed | _OPERATORS
        ],
        "features": ["rego_v1"],
        # An empty list allows no host; an absent one would allow all.
        "allow_net": [],
    }


def render() -> str:
    """Return the text of rego/capabilities.json for the engines that are installed."""
    listed = subprocess.run(
        [build(OPA), "capabilities", "--current"], capture_output=True, text=True, check=True
    )
    allowed = embedded() - DIFFERENT - IMPURE
    shared = capabilities(json.loads(listed.stdout), allowed)
    return json.dumps(shared, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    (content.REGO / "capabilities.json").write_text(render(), "utf-8")
