"""Collect, evaluate, locate, fold, waive: from paths to a result."""

from __future__ import annotations

import dataclasses
import time
import uuid
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from guard import __version__, config, content
from guard.errors import EngineError
from guard.findings import complete, counts, doubt, fold, from_judgement, settle, unite
from guard.model import (
    Coverage,
    Finding,
    Policy,
    Problem,
    Result,
    Run,
    Severity,
    Subject,
    Tally,
    Waiver,
    subject,
)
from guard.policies.catalogue import Catalogue
from guard.policies.engine import Engine
from guard.policies.evaluate import Judge, Judged
from guard.sources.files import FileSource
from guard.sources.source import Scope, Source

if TYPE_CHECKING:
    from guard.providers.checkov import Checkov, Running
    from guard.providers.translate import Report

_IN_FLIGHT = 6
"""Scopes read ahead of the engine; more would only cost memory."""

_BACKLOG = 3
"""Scopes that must be waiting before a second thread, with an engine process of its own, pays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What one scan is asked to do."""

    paths: Sequence[Path]
    policies: Sequence[Policy]
    exclude: Sequence[str] = ()
    var_files: Sequence[Path] = ()
    settings: dict[str, Any] = field(default_factory=dict)
    waivers: Sequence[Waiver] = ()
    kustomize: bool = True
    """Build kustomizations where a kustomize is there, and judge the result."""

    inline_waivers: bool = True
    baseline: frozenset[str] = frozenset()
    """Fingerprints of findings that were there before."""

    arguments: Sequence[str] = ()
    today: date | None = None
    checkov: Checkov | None = None
    """How to run the second scanner, when it was asked for."""

    record: bool = False
    """Keep the population, too: which resources were examined."""


@dataclass(slots=True)
class Timings:
    """When a run began, and its wall seconds by stage."""

    began: datetime = field(default_factory=config.now)
    seconds: dict[str, float] = field(default_factory=dict)

    def add(self, stage: str, since: float) -> None:
        """Count the time from `since` to now for `stage`."""
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + time.perf_counter() - since, 4)


def scan(
    request: Request, catalogue: Catalogue, engine: Engine
) -> tuple[Result, dict[Waiver, int]]:
    """Return the result of one scan of files, and how often each waiver was used."""
    return examine(request, file_source(request), catalogue, engine)


def file_source(request: Request, coverage: Coverage | None = None) -> FileSource:
    """Return the source of the files that `request` names."""
    return FileSource(
        request.paths,
        request.exclude,
        request.var_files,
        request.kustomize,
        coverage or Coverage(),
    )


def examine(
    request: Request, source: Source, catalogue: Catalogue, engine: Engine
) -> tuple[Result, dict[Waiver, int]]:
    """Return what the policies say about everything in `source`, and how often each waiver was used."""
    timings, started = Timings(), time.perf_counter()
    source.coverage.problems.extend(catalogue.problems)
    population: list[Subject] = []
    tallies: dict[str, Tally] = {policy.id: Tally() for policy in request.policies}
    findings: list[Finding] = []
    with _second(request, source, timings) as second:
        engine.load(catalogue.modules)
        timings.add("load", started)
        judge = Judge(engine, catalogue, request.policies, request.settings)
        scopes = _noted(source.scopes(), population) if request.record else source.scopes()
        for judged in _judged(scopes, source.coverage, judge, timings):
            since = time.perf_counter()
            source.coverage.problems.extend(judged.problems)
            _add(tallies, judged.tallies)
            # Resource by resource: the text of each is read once for all that is found in it.
            ordered = sorted(judged.judgements, key=lambda judgement: judgement.resource.id)
            findings.extend(from_judgement(judgement, source) for judgement in ordered)
            timings.add("locate", since)
        report = _collect(second, source, timings)
    if report:
        _add(tallies, report.tallies)
        findings.extend(complete(finding, source) for finding in report.findings)
    since = time.perf_counter()
    waivers = [*request.waivers, *(source.waivers if request.inline_waivers else ())]
    folded = fold(findings, source)
    if report and report.findings:
        folded = doubt(unite(folded, report.same_as), source, tallies)
    settled, uses = settle(folded, waivers, request.baseline, request.today or config.today())
    _scrub(source)
    timings.add("fold", since)
    timings.add("total", started)
    result = _result(request, catalogue, engine, source.coverage, tallies, settled, timings)
    result.population = population
    if report and report.engine:
        together = (*result.policies, *report.policies)
        result.policies = tuple(sorted(together, key=lambda policy: policy.id))
        result.run.engine = f"{result.run.engine}, {report.engine}"
    return result, uses


def _second(
    request: Request, source: Source, timings: Timings
) -> AbstractContextManager[Running | None]:
    """Start the second scanner, if one was asked for, so that it runs beside guard's own work."""
    if request.checkov is None or not isinstance(source, FileSource):
        return nullcontext()
    from guard.providers.stage import Candidate

    since = time.perf_counter()
    candidates = [Candidate(file.path, file.absolute) for file in source.files()]
    running = request.checkov.start(candidates, request.var_files)
    timings.add("checkov start", since)
    return running


def _collect(second: Running | None, source: Source, timings: Timings) -> Report | None:
    if second is None or not isinstance(source, FileSource):
        return None
    since = time.perf_counter()
    report = second.collect()
    timings.add("checkov wait", since)
    source.coverage.problems.extend(report.problems)
    source.seal(report.secret_lines)
    return report


def _noted(scopes: Iterator[Scope], population: list[Subject]) -> Iterator[Scope]:
    """Yield `scopes`, and note what is in them: an auditor asks what was examined, not only what failed."""
    for scope in scopes:
        population.extend(subject(resource) for resource in scope.resources)
        yield scope


def _judged(
    scopes: Iterator[Scope], coverage: Coverage, judge: Judge, timings: Timings
) -> Iterator[Judged]:
    """Yield the judgements of each scope in order; the engine works while the next one is read."""
    with ExitStack() as stack:
        try:
            yield from _judgements(stack, scopes, coverage, judge, timings)
        except BaseException:
            judge.abandon()  # else an interrupted run would wait for the engine's deadline
            raise


def _judgements(
    stack: ExitStack,
    scopes: Iterator[Scope],
    coverage: Coverage,
    judge: Judge,
    timings: Timings,
) -> Iterator[Judged]:
    waiting: deque[Future[Judged]] = deque()
    pools = deque([stack.enter_context(ThreadPoolExecutor(max_workers=1))])
    while (scope := _next(scopes, timings)) is not None:
        if len(pools) == 1 and sum(not future.done() for future in waiting) >= _BACKLOG:
            pools.append(stack.enter_context(ThreadPoolExecutor(max_workers=1)))
        pools.rotate()
        waiting.append(pools[0].submit(judge.judge, scope.resources))
        if len(waiting) >= _IN_FLIGHT:
            yield _wait(waiting.popleft(), coverage, timings)
    while waiting:
        yield _wait(waiting.popleft(), coverage, timings)


def _next(scopes: Iterator[Scope], timings: Timings) -> Scope | None:
    since = time.perf_counter()
    scope = next(scopes, None)
    timings.add("read", since)
    return scope


def _wait(future: Future[Judged], coverage: Coverage, timings: Timings) -> Judged:
    since = time.perf_counter()
    try:
        return future.result()
    except EngineError as error:
        problem = Problem("engine", 0, str(error))
        if problem not in coverage.problems:
            coverage.problems.append(problem)
        return Judged()
    finally:
        timings.add("evaluate", since)


def _scrub(source: Source) -> None:
    """Take secrets out of what is said about files: parsers quote what they stumble over."""
    coverage = source.coverage
    coverage.problems = [
        dataclasses.replace(problem, reason=source.scrub(problem.reason))
        for problem in coverage.problems
    ]
    coverage.notes = [source.scrub(note) for note in coverage.notes]


def _add(totals: dict[str, Tally], more: dict[str, Tally]) -> None:
    for id_, tally in more.items():
        total = totals.setdefault(id_, Tally())
        total.population += tally.population
        total.failed += tally.failed
        total.unknown += tally.unknown
        total.errors += tally.errors


def _result(
    request: Request,
    catalogue: Catalogue,
    engine: Engine,
    coverage: Coverage,
    tallies: dict[str, Tally],
    findings: list[Finding],
    timings: Timings,
) -> Result:
    moment = timings.began
    coverage.evaluated = sum(tally.population - tally.errors for tally in tallies.values())
    coverage.problems = sorted(set(coverage.problems))
    coverage.skipped = sorted(set(coverage.skipped))
    coverage.notes = sorted(set(coverage.notes))
    identity = (
        f"{moment.isoformat()}\0{catalogue.digest}\0{request.arguments}\0{coverage.resources}"
    )
    run = Run(
        id=str(uuid.uuid5(uuid.NAMESPACE_OID, identity)),
        started=moment.isoformat().replace("+00:00", "Z"),
        arguments=list(request.arguments),
        engine=engine.name,
        guard_version=__version__,
        guard_digest=content.code_digest(),
        policy_digest=catalogue.digest,
        timings=timings.seconds,
    )
    return Result(run, coverage, tuple(request.policies), tallies, findings)


def gaps(result: Result, min_coverage: float = 0.0) -> list[str]:
    """Return what the answer lacks, a line each: nothing when it is complete."""
    coverage = result.coverage
    missing = [str(problem) for problem in coverage.problems]
    if not result.policies:
        missing.append("no policy was evaluated")
    if not sum(coverage.found.values()):
        missing.append("nothing to examine: no file, and nothing live, that guard reads")
    if coverage.ratio < min_coverage:
        missing.append(
            f"only {coverage.ratio:.0%} of what was found was read, of {min_coverage:.0%}"
        )
    return missing


def fails(result: Result, fail_on: Severity | None) -> bool:
    """Return whether some finding is at or above `fail_on`; without one, never.

    Outside deployed files a finding counts only when it is critical.
    """
    return any(counts(finding, fail_on) for finding in result.findings)
