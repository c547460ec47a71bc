"""The engine for teams that share an OPA server, by way of opa-python-client.

Policies that the server already holds, word for word, are used where they are; what is missing is
pushed when a document first needs it, and removed at the end. A server that holds another version
of one of the packages is refused: OPA would add up the findings of both.

Shipped policies are asked in one request, through `guard.lib.ask`; when that fails, in halves,
until the policies to blame are alone.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from guard import content
from guard.errors import EngineError, PolicyError
from guard.policies.engine import Answer, Module, Query
from guard.policies.library import Library, package_of
from guard.policies.opa_server import FaultError, Link, LostError, OpaServer, check

_SHIPPED = "guard.policies."
_ASK = "guard.lib.ask"


class OpaEngine:
    """An OPA server behind the `Engine` protocol."""

    def __init__(self, server: OpaServer) -> None:
        check(server)
        self._together = Link(server, server.document_seconds)
        self._alone = Link(server, server.policy_seconds)
        self.name = f"OPA {self._alone.version()}".strip()
        self._library = Library(())
        self._there: set[str] = set()
        self._pushed: list[str] = []
        self._ready: set[str] = set()
        self._lock = threading.Lock()
        self._lost: LostError | None = None

    def load(self, modules: Sequence[Module]) -> None:
        """Keep `modules`, and see which of them the server already holds."""
        self._library = Library([*modules, _ask()])
        ours = {module.text for module in self._library.modules}
        try:
            for identity, text in self._together.policies():
                package = package_of(text)
                if text in ours:
                    self._there.add(text)
                elif package in self._library.packages:
                    raise PolicyError(
                        f"the OPA server holds another version of {package} as {identity}",
                        hint="load the policies of this version of guard there, or remove them",
                    )
        except (LostError, FaultError) as lost:
            raise EngineError(str(lost), hint=getattr(lost, "hint", None)) from lost

    def evaluate(self, document: str, queries: Sequence[Query]) -> list[Answer]:
        """Return one answer for each of `queries` about `document`."""
        shipped = [query for query in queries if _is_shipped(query)]
        others = [query for query in queries if not _is_shipped(query)]
        answers: dict[Query, Answer] = {}
        try:
            if self._lost:
                raise self._lost  # another wait, for each document, would bring nothing
            self._make_ready({query.package for query in queries})
            read = json.loads(document)
            answers.update(self._ask_together(read, shipped, self._together))
            answers.update(self._ask_each(read, others))
        except LostError as lost:
            self._lost = lost
            reason = f"{lost}; {lost.hint}"
            return [answers.get(query, Answer(query.package, error=reason)) for query in queries]
        return [answers[query] for query in queries]

    def close(self) -> None:
        """Remove what was pushed, and end the connections."""
        with self._lock:
            while self._pushed:
                # The newest first: nothing that is still there refers to it.
                try:
                    self._alone.delete(self._pushed.pop())
                except FaultError:
                    continue  # somebody removed it already, or its removal is forbidden
                except LostError:
                    self._pushed.clear()
        self._together.close()
        self._alone.close()

    def _ask_together(
        self, document: dict[str, Any], queries: Sequence[Query], link: Link
    ) -> Iterator[tuple[Query, Answer]]:
        if not queries:
            return
        names = [query.package.removeprefix(_SHIPPED).replace(".", "/") for query in queries]
        try:
            found = link.ask(f"{_ASK}.answers", {**document, "$packages": names}) or {}
        except FaultError as fault:
            if len(queries) == 1:
                yield queries[0], Answer(queries[0].package, error=str(fault))
                return
            half = len(queries) // 2
            yield from self._ask_together(document, queries[:half], self._alone)
            yield from self._ask_together(document, queries[half:], self._alone)
            return
        for query, name in zip(queries, names, strict=True):
            yield query, _answer(query, {"deny": found[name]} if name in found else None)

    def _ask_each(
        self, document: dict[str, Any], queries: Sequence[Query]
    ) -> Iterator[tuple[Query, Answer]]:
        for query in queries:
            try:
                yield query, _answer(query, self._alone.ask(query.package, document))
            except FaultError as fault:
                yield query, Answer(query.package, error=str(fault))

    def _make_ready(self, packages: set[str]) -> None:
        with self._lock:
            if packages <= self._ready:
                return
            needed = [*self._library.closure(packages), *self._library.packages[_ASK]]
            self._push([module for module in needed if module.text not in self._there])
            self._ready |= packages

    def _push(self, pending: list[Module]) -> None:
        while pending:
            refused = [(module, fault) for module in pending if (fault := self._put(module))]
            if len(refused) == len(pending):
                module, reason = refused[0]
                raise PolicyError(
                    f"the OPA server refuses {module.name}: {reason}",
                    hint="repair it; files that need each other must be loaded there beforehand",
                )
            pending = [module for module, _ in refused]  # what they refer to may be there now

    def _put(self, module: Module) -> str:
        identity = f"guard/{self._library.digest}/{module.name}"
        try:
            self._together.put(identity, module.text)
        except FaultError as fault:
            return str(fault)
        self._pushed.append(identity)
        self._there.add(module.text)
        return ""


def _ask() -> Module:
    name = "guard/lib/ask/ask.rego"
    return Module(name, (content.REGO / name).read_text("utf-8"))


def _is_shipped(query: Query) -> bool:
    """Return whether `guard.lib.ask` can ask it."""
    depth = query.package.removeprefix(_SHIPPED).count(".")
    return query.package.startswith(_SHIPPED) and depth == 1 and query.rules == ("deny",)


def _answer(query: Query, value: object) -> Answer:
    if not isinstance(value, dict):
        return Answer(query.package, error="the OPA server no longer holds this package")
    violations = [violation for rule in query.rules for violation in value.get(rule) or ()]
    return Answer(query.package, violations=violations)
