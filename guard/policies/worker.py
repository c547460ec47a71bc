"""The child process of the embedded engine: reads jobs, answers one line of JSON each.

Run as a script with the folder that holds regorus as its argument; it imports nothing of guard,
so that it starts quickly. A job either loads modules or evaluates a document. It knows no
deadline: the parent kills it.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, BinaryIO


def _limit_memory(mebibytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    size = mebibytes << 20
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _tree(package: str) -> str:
    """Return the subtree of ``data`` to ask for: shipped policies together, others alone."""
    parts = package.split(".")
    return ".".join(parts[:3]) if parts[:2] == ["guard", "policies"] and len(parts) > 3 else package


def _violations(tree: Any, prefix: str, package: str, rules: Sequence[str]) -> list[Any]:  # noqa: ANN401
    for part in package[len(prefix) :].strip(".").split("."):
        if part:
            tree = tree.get(part, {}) if isinstance(tree, dict) else {}
    if not isinstance(tree, dict):
        return []
    values = [tree.get(rule) or [] for rule in rules]
    return [item for value in values for item in (value if isinstance(value, list) else [value])]


def _evaluate(engines: dict[str, _Engine], document: str, job: dict[str, Any]) -> dict[str, Any]:
    trees: dict[str, Any] = {}
    answers = []
    for group, package, rules in job["queries"]:
        if job["alone"] and len(rules) == 1:
            # The rule and no other: what one rule of a package does can change another's answer.
            value = engines[group].evaluate(document, f"{package}.{rules[0]}")
            answers.append(value if isinstance(value, list) else [value] if value else [])
            continue
        prefix = package if job["alone"] else _tree(package)
        if prefix not in trees:
            trees[prefix] = engines[group].evaluate(document, prefix)
        answers.append(_violations(trees[prefix], prefix, package, rules))
    return {"answers": answers}


class _Engine:
    """regorus with the modules of one group that were asked for so far.

    Every module that an engine holds makes each query dearer, and each one that is added makes it
    compile them all anew: hence one engine for each platform's policies.
    """

    def __init__(self) -> None:
        import regorus

        self._base = regorus.Engine()
        self._base.set_gather_prints(True)
        self._ready: Any = None

    def load(self, modules: list[list[str]]) -> dict[str, Any]:
        self._ready = None
        for name, text in modules:
            self._base.add_policy(name, text)
        return {}

    def evaluate(self, document: str, prefix: str) -> Any:  # noqa: ANN401 - whatever a policy says
        # Compiled at the first query and kept: a clone for each document would compile anew.
        engine = self._ready or self._base.clone()
        self._ready = None
        engine.set_input_json(document)
        answer = json.loads(engine.eval_query_as_json("data." + prefix))
        self._ready = engine  # not after an error, which may leave a half-evaluated state behind
        return answer["result"][0]["expressions"][0]["value"] if answer.get("result") else {}


def _limit_time(seconds: float) -> None:
    """End with the deadline even if nobody is left to keep it: a killed guard must leave no work."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + seconds) + 2, hard))


def main(stdin: BinaryIO, stdout: BinaryIO) -> None:
    """Answer jobs until the pipe closes."""
    engines: dict[str, _Engine] = defaultdict(_Engine)
    while header := stdin.readline():
        job = json.loads(header)
        payload = stdin.read(job["bytes"]).decode()
        _limit_time(job["seconds"])
        try:
            if "queries" in job:
                answer = _evaluate(engines, payload, job)
            else:
                answer = engines[job["group"]].load(json.loads(payload))
        except (RuntimeError, ValueError, MemoryError) as error:
            answer = {"error": str(error) or type(error).__name__}
        stdout.write(json.dumps(answer).encode() + b"\n")
        stdout.flush()


if __name__ == "__main__":
    sys.path.append(sys.argv[1])
    _limit_memory(int(sys.argv[2]))
    main(sys.stdin.buffer, sys.stdout.buffer)
