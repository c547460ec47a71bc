"""`guard scan --with checkov`: started before guard's own work, collected after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from guard import config
from guard.model import Policy, Problem
from guard.providers import answer as answers
from guard.providers import cache, mapping
from guard.providers.answer import Answer, ProviderError
from guard.providers.find import Program, find
from guard.providers.run import Process
from guard.providers.stage import Candidate, Stage, prepare
from guard.providers.translate import NAME, Report, translate

DEADLINE_SECONDS = 300.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkov:
    """How checkov is to be run."""

    wants: Callable[[Policy], bool]
    """Whether a check, as a policy of guard's, is one of those that the user chose."""

    seconds: float = DEADLINE_SECONDS

    def start(self, files: Sequence[Candidate], var_files: Sequence[Path] = ()) -> Running:
        """Return a run over `files` that has begun, unless its answer is already known."""
        return Running(self, files, var_files)


class Running(AbstractContextManager["Running"]):
    """One run of checkov. However it goes, guard's own findings are not touched."""

    def __init__(self, how: Checkov, files: Sequence[Candidate], var_files: Sequence[Path]) -> None:
        self._how = how
        self._process: Process | None = None
        self._answer: Answer | None = None
        self._failure = ""
        self._engine = ""
        self._cache = cache.Cache(config.cache_folder() / "guard" / NAME)
        self._stage = Stage({}, (), "")
        self._name = ""
        try:
            program = find()
            self._engine = f"{NAME} {program.version}"
            self._stage = prepare(files, var_files)
            self._begin(program, [str(path.absolute()) for path in var_files])
        except (ProviderError, OSError) as error:
            self._failure = str(error)

    def _begin(self, program: Program, var_files: Sequence[str]) -> None:
        frameworks = self._stage.frameworks
        if not frameworks:
            self._answer = Answer({}, {}, (), (), ())
            return
        self._name = cache.key(self._stage.digest, program.version, frameworks)
        try:
            self._answer = answers.restore(self._cache.read(self._name))
        except ValueError:
            self._process = Process(
                program.path, _options(frameworks, var_files), self._how.seconds
            )
            self._stage.write(self._process.files)
            self._process.start()

    def collect(self) -> Report:
        """Wait for the answer, and return it as findings; what went wrong becomes a problem."""
        try:
            answer = self._finished()
        except (ProviderError, OSError) as error:
            return Report(problems=[Problem(NAME, 0, str(error))])
        report = translate(answer, self._stage, mapping.load(), self._how.wants)
        report.engine = self._engine
        return report

    def _finished(self) -> Answer:
        if self._failure:
            raise ProviderError(self._failure)
        if self._answer is None:
            if self._process is None:
                raise ProviderError("was not started")
            self._answer = answers.read(self._process.output(), str(self._process.files))
            self._cache.write(self._name, self._answer.document())
        return self._answer

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.close()


def _options(frameworks: Sequence[str], var_files: Sequence[str]) -> list[str]:
    options = ["--framework", *frameworks]
    for file in var_files:
        options += ["--var-file", file]
    # Offline, without code in the answer, and without an exit code for what it finds.
    return [
        *options,
        "--skip-download",
        "--download-external-modules",
        "False",
        "--compact",
        "--soft-fail",
        "--output",
        "json",
    ]
