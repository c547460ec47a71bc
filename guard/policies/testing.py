"""Runs Rego tests on the embedded engine, and on OPA where there is one."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from guard import content
from guard.errors import PolicyError
from guard.model import Problem
from guard.policies.catalogue import read_policy
from guard.policies.embedded import EmbeddedEngine
from guard.policies.engine import Module, Query
from guard.policies.gate import explain, refusals

_PACKAGE = re.compile(r"^package[ \t]+(\S+)", re.MULTILINE)
_TEST = re.compile(r"^(test_\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a test run."""

    lines: tuple[str, ...]
    passed: bool


def run(folders: Sequence[Path]) -> Report:
    """Test the policies of `folders`, or the shipped ones; shared libraries are always there."""
    roots = [content.REGO, *folders]
    modules = [module for root in roots for module in _modules(root)]
    wanted = {module.name for folder in folders or [content.REGO] for module in _modules(folder)}
    broken = [
        problem for module in modules if module.name in wanted for problem in refusals(module)
    ]
    if broken:
        return Report(tuple(map(str, broken)), passed=False)
    lines, failed, count = [], 0, 0
    engine = EmbeddedEngine()
    try:
        engine.load(modules)
        tests = [
            module
            for module in modules
            if module.name in wanted and module.name.endswith("_test.rego")
        ]
        for test, reason in _outcomes(engine, tests):
            count += 1
            failed += bool(reason)
            if reason:
                lines.append(f"FAIL {test}: {reason}")
    except PolicyError as error:
        return Report((str(error),), passed=False)
    finally:
        engine.close()
    lines.append(f"{engine.name}: {count - failed} passed, {failed} failed")
    opa_lines, opa_passed = _opa(roots)
    return Report((*lines, *opa_lines), passed=not failed and count > 0 and opa_passed)


def _modules(root: Path) -> Iterator[Module]:
    if not root.is_dir():
        raise PolicyError(f"{root}: not a folder")
    for file in sorted(root.rglob("*.rego")):
        yield Module(str(file), file.read_text("utf-8", "replace"))


def _outcomes(engine: EmbeddedEngine, modules: Sequence[Module]) -> Iterator[tuple[str, str]]:
    """Yield each test of `modules` with the reason it failed; an empty reason is a pass."""
    packages = [
        (found[1], names)
        for module in modules
        if (found := _PACKAGE.search(module.text)) and (names := _names(module))
    ]
    answers = engine.evaluate("{}", [Query(package, names) for package, names in packages])
    for (package, names), together in zip(packages, answers, strict=True):
        if together.violations == [True] * len(names):
            yield from ((f"{package}.{name}", "") for name in names)
            continue
        for name in names:
            [answer] = engine.evaluate("{}", [Query(package, (name,))])
            reason = explain(answer.error)[1] if answer.error else "is not true"
            yield f"{package}.{name}", "" if answer.violations == [True] else reason


def _names(module: Module) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_TEST.findall(module.text)))


def _opa(roots: Sequence[Path]) -> tuple[list[str], bool]:
    opa = shutil.which("opa")
    if opa is None:
        return ["opa: not on PATH, not run"], True
    done = subprocess.run(  # noqa: S603 - the user's opa, no shell
        [opa, "test", "--bundle", *map(str, roots)], capture_output=True, text=True, check=False
    )
    lines = (done.stdout + done.stderr).strip().splitlines()
    return [
        f"opa: {line}" for line in (lines if done.returncode else lines[-1:])
    ], done.returncode == 0


def lint(folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with the policies of `folder`: syntax, built-ins, METADATA, missing tests."""
    modules = list(_modules(folder))
    names = {module.name for module in modules}
    for module in modules:
        yield from refusals(module)
        if module.name.endswith("_test.rego") or not re.search(
            r"^deny\b", module.text, re.MULTILINE
        ):
            continue
        try:
            read_policy(module)
        except PolicyError as error:
            yield Problem(module.name, 1, str(error).removeprefix(f"{module.name}: "))
        if module.name.removesuffix(".rego") + "_test.rego" not in names:
            yield Problem(module.name, 1, "has no test beside it")
