"""The default engine: regorus, in a child process that can be killed.

regorus holds the interpreter lock, cannot be interrupted and dies of deep recursion, so it never
runs in guard's own process. A child does one job at a time; threads take an idle one each.
"""

from __future__ import annotations

import importlib.util
import json
import os
import select
import subprocess
import sys
import threading
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from guard.errors import EngineError, PolicyError
from guard.policies.engine import Answer, Module, Query
from guard.policies.gate import culprit, explain
from guard.policies.library import Library, group_of

_PATIENCE = 10
"""How often one policy may be stopped at its deadline: enough to find one bad resource of hundreds."""

_LARGE = 200_000
_MANY = 8
"""From this size, in bytes, and this many policies on, two children share the work."""

_WORKER = Path(__file__).with_name("worker.py")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one evaluation may cost before its child is killed."""

    document_seconds: float = 60.0
    """All policies over one document."""

    policy_seconds: float = 5.0
    """One policy over one document, when all together did not work."""

    memory_mebibytes: int = 4096
    """Address space of one child."""


class _Dead(Exception):
    """The child ended or was killed; the text says why."""


class _Late(_Dead):
    """The child was killed at its deadline."""


class _Child:
    """One worker process with the modules loaded."""

    def __init__(self, library: Library, limits: Limits) -> None:
        spec = importlib.util.find_spec("regorus")
        if spec is None or spec.origin is None:
            raise EngineError(
                "the embedded Rego engine is not installed",
                hint="pip install gordon-to-regorus, or use --opa URL",
            )
        site = str(Path(spec.origin).parent.parent)
        # Isolated and without site: the child needs nothing else, and starts in a third of the time.
        self._process = subprocess.Popen(  # noqa: S603 - our own file, by this interpreter
            [sys.executable, "-I", "-S", str(_WORKER), site, str(limits.memory_mebibytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"RUST_BACKTRACE": "0", "PATH": os.defpath},
        )
        self._pending = b""
        self._library = library
        self._limits = limits
        self._packages: dict[str, set[str]] = {}
        self._loaded: dict[str, set[str]] = {}

    def need(self, packages: set[str]) -> None:
        """Load the modules of `packages`, and those they refer to, unless they are there.

        Raises `PolicyError` when one does not compile.
        """
        wanted: dict[str, set[str]] = {}
        for package in packages:
            wanted.setdefault(group_of(package), set()).add(package)
        for group, members in sorted(wanted.items()):
            there = self._packages.setdefault(group, set())
            if not members <= there:
                # The first document decides what is loaded; a second wish loads the whole group,
                # since each addition costs a compilation of all that is there.
                whole = self._library.group(group) if group and there else members
                self._load(group, whole - there)
                there |= whole

    def _load(self, group: str, packages: set[str]) -> None:
        loaded = self._loaded.setdefault(group, set())
        modules = [
            module for module in self._library.closure(packages) if module.name not in loaded
        ]
        payload = json.dumps([[module.name, module.text] for module in modules]).encode()
        header = {"bytes": len(payload), "group": group}
        answer = self.ask(header, payload, self._limits.document_seconds)
        if "error" in answer:
            self.kill()
            line, reason = explain(answer["error"])
            name = culprit(answer["error"]) or modules[0].name
            raise PolicyError(f"{name}:{line}: {reason}")
        loaded |= {module.name for module in modules}

    def ask(self, header: dict[str, Any], payload: bytes, seconds: float) -> dict[str, Any]:
        """Return the child's answer; raise `_Dead` when there is none in time."""
        deadline = time.monotonic() + seconds
        stdin = self._process.stdin
        if stdin is None:
            raise _Dead("has no standard input")
        try:
            job = json.dumps({**header, "seconds": seconds})
            self._send(stdin, job.encode() + b"\n" + payload)
            line = self._line(deadline)
        except (OSError, ValueError) as error:  # a ValueError: its pipe was closed meanwhile
            self.kill()
            raise _Dead(f"ended: {error}") from error
        answer: dict[str, Any] = json.loads(line)
        return answer

    @staticmethod
    def _send(stdin: IO[bytes], data: bytes) -> None:
        stdin.write(data)
        stdin.flush()

    def _line(self, deadline: float) -> bytes:
        stdout = self._process.stdout
        if stdout is None:
            raise _Dead("has no standard output")
        poll = select.poll()  # select() refuses the high numbers that long-lived callers may reach
        poll.register(stdout, select.POLLIN | select.POLLHUP)
        parts = [self._pending]
        while b"\n" not in parts[-1]:
            left = deadline - time.monotonic()
            if left <= 0 or not poll.poll(left * 1000):
                self.kill()
                raise _Late("took too long and was stopped")
            part = os.read(stdout.fileno(), 1 << 20)
            if not part:
                raise _Dead(f"died (exit status {self.kill()})")
            parts.append(part)
        line, _, self._pending = b"".join(parts).partition(b"\n")
        return line

    def kill(self) -> int:
        """End the process, whatever it is doing, and return its exit status."""
        ended = self._process.poll()
        if ended is None:
            self._process.kill()
        status = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # what was buffered for a dead child is of no use to anyone
        return status if ended is None else ended


class EmbeddedEngine:
    """regorus behind the `Engine` protocol, with deadlines, memory bounds and contained crashes."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.name = f"regorus {_version()}"
        self._limits = limits or Limits()
        self._library = Library(())
        self._children: list[_Child] = []
        self._idle: defaultdict[str, list[_Child]] = defaultdict(list)
        """Those without work, by the share of the policies that they evaluate."""

        self._lock = threading.Lock()
        self._closed = False
        self._beside = ThreadPoolExecutor(max_workers=1)
        """Evaluates half of the policies over a large document."""

        self._late: Counter[str] = Counter()
        """How often each package was stopped: it is asked alone then, and at last no more."""

    def load(self, modules: Sequence[Module]) -> None:
        """Keep `modules` for the children, which compile what a document's policies need."""
        self._closed = False
        if modules is self._library.modules:
            return  # a scan of the merge base, say: the children have them already
        self._end_children()
        self._library = Library(modules)
        self._late.clear()

    def evaluate(self, document: str, queries: Sequence[Query]) -> list[Answer]:
        """Return one answer for each of `queries` about `document`."""
        payload = document.encode()
        late = {query.package for query in queries if self._late[query.package]}
        prompt = iter(
            self._together(payload, [query for query in queries if query.package not in late])
        )
        return [
            self._alone(payload, query) if query.package in late else next(prompt)
            for query in queries
        ]

    def _together(self, payload: bytes, queries: Sequence[Query]) -> list[Answer]:
        if len(payload) < _LARGE or len(queries) < _MANY:
            return self._at_once(payload, queries, "whole")
        # By name, not by place: a child then needs the same half of the policies every time.
        halves: tuple[list[Query], list[Query]] = ([], [])
        for query in queries:
            halves[zlib.crc32(query.package.encode()) % 2].append(query)
        other = self._beside.submit(self._at_once, payload, halves[1], "second half")
        found = [*self._at_once(payload, halves[0], "first half"), *other.result()]
        answers = dict(zip([*halves[0], *halves[1]], found, strict=True))
        return [answers[query] for query in queries]

    def _at_once(self, payload: bytes, queries: Sequence[Query], share: str) -> list[Answer]:
        if not queries:
            return []
        together = self._ask(payload, queries, self._limits.document_seconds, share=share)
        if isinstance(together, list):
            return together
        if len(queries) == 1:
            return [Answer(queries[0].package, error=together)]
        return [self._alone(payload, query) for query in queries]

    def _alone(self, payload: bytes, query: Query) -> Answer:
        if self._late[query.package] >= _PATIENCE:
            return Answer(query.package, error=f"took too long {_PATIENCE} times, not asked again")
        answers = self._ask(payload, [query], self._limits.policy_seconds, alone=True)
        return answers[0] if isinstance(answers, list) else Answer(query.package, error=answers)

    def _ask(
        self,
        payload: bytes,
        queries: Sequence[Query],
        seconds: float,
        *,
        alone: bool = False,
        share: str = "whole",
    ) -> list[Answer] | str:
        header = {
            "bytes": len(payload),
            "queries": [[group_of(query.package), query.package, query.rules] for query in queries],
            "alone": alone or len(queries) == 1,
        }
        try:
            child = self._take(share)
        except _Dead as dead:
            return f"the policy engine {dead}"
        try:
            child.need({query.package for query in queries})
            answer = child.ask(header, payload, seconds)
        except PolicyError as broken:
            self._drop(child)
            return str(broken)
        except _Dead as dead:
            self._drop(child)
            if isinstance(dead, _Late) and len(queries) == 1:
                self._late[queries[0].package] += 1
            return f"the policy engine {dead}"
        with self._lock:
            self._idle[share].append(child)
        if "error" in answer:
            return str(answer["error"])
        return [
            Answer(query.package, violations=found)
            for query, found in zip(queries, answer["answers"], strict=True)
        ]

    def _take(self, share: str) -> _Child:
        """Return an idle child that evaluates this share of the policies, a new one if need be."""
        with self._lock:
            if self._closed:
                raise _Dead("was closed")
            if self._idle[share]:
                return self._idle[share].pop()
            child = _Child(self._library, self._limits)
            self._children.append(child)
            return child

    def _drop(self, child: _Child) -> None:
        child.kill()
        with self._lock:
            if child in self._children:
                self._children.remove(child)

    def close(self) -> None:
        """End all children, in the middle of their work if need be, and start no more."""
        self._closed = True
        self._end_children()

    def _end_children(self) -> None:
        with self._lock:
            for child in self._children:
                child.kill()
            self._children.clear()
            self._idle.clear()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("gordon-to-regorus")
    except PackageNotFoundError:
        return "absent"
