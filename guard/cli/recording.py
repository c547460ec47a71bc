"""What `audit`, `run` and `scan --store` do with a result: remember it, tell others, show it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guard import config, notify
from guard.cli.execution import Audit, Prepared, prepare
from guard.cli.remembered import name_of
from guard.cli.results import finish
from guard.cli.say import say
from guard.errors import ConfigError, ExitCode, StoreError
from guard.model import Difference, Result
from guard.pipeline import gaps
from guard.store import Address, open_store, parse
from guard.store.compare import compare


@dataclass(frozen=True, slots=True)
class _Remembered:
    """What came of recording a run."""

    difference: Difference
    gaps: Sequence[str]
    previous_gaps: Sequence[str]
    whole: bool
    """Whether it is recorded."""


@dataclass(frozen=True, slots=True)
class Recording:
    """Where a run is going to be recorded, and who is told; checked before it starts."""

    address: Address
    chosen: config.Config
    tells: bool
    strict: bool
    quiet: bool

    @classmethod
    def prepare(cls, given: Mapping[str, Any]) -> Recording:
        """Read what `given` options and guard.toml say; raise `ConfigError` for what is wrong there."""
        chosen = config.read(Path.cwd())
        tells = bool(chosen.notify) and not given.get("no_notify", True)
        if tells:
            notify.read(chosen.notify)
        return cls(
            address=parse(config.store(given["store"], chosen.store)),
            chosen=chosen,
            tells=tells,
            strict=given.get("strict_notify", False),
            quiet=given["quiet"],
        )

    def remember(
        self, result: Result, targets: Sequence[str], missing: Sequence[str]
    ) -> _Remembered:
        """Record the run, and return what others are to be told of it."""
        started, lost = time.perf_counter(), ""
        difference, missed = Difference(), tuple[str, ...]()
        try:
            with open_store(self.address) as store:
                recorded = store.record(result, targets, missing)
                result.run.timings["record"] = round(time.perf_counter() - started, 4)
                if not self.quiet:
                    say(f"recorded as {recorded.id[:8]} in {self.address}")
                if self.tells:
                    before = store.previous(recorded)
                    old = store.load(before) if before else None
                    difference = compare(old, store.load(recorded))
                    missed = before.gaps if before else ()
        except StoreError as error:
            lost = str(error)
            self._say_lost(error, result)
        told = [*missing, f"the run is not recorded: {lost}"] if lost else missing
        return _Remembered(difference, told, missed, whole=not lost)

    def tell(
        self,
        result: Result,
        targets: Sequence[str],
        remembered: _Remembered,
        scrub: Callable[[str], str],
    ) -> bool:
        """Tell others what changed; return whether recording and telling went as they must."""
        if not self.tells:
            return remembered.whole
        warnings = notify.after(
            result,
            remembered.difference,
            self.chosen,
            targets=targets,
            gaps=remembered.gaps,
            previous_gaps=remembered.previous_gaps,
            scrub=scrub,
        )
        for warning in warnings:
            say(f"guard: {warning}")
        return remembered.whole and not (warnings and self.strict)

    def _say_lost(self, error: StoreError, result: Result) -> None:
        say(f"guard: not recorded: {error}")
        if error.hint:
            say(f"hint: {error.hint}")
        file = _save(result)
        say(
            f"guard: the result is in {file}"
            if file
            else "guard: the result is only in this output"
        )


def audited(targets: Sequence[str], given: Mapping[str, Any]) -> ExitCode:
    """Examine `targets` as one run, and conclude it, recorded unless that was not wanted."""
    prepared = prepare(given)
    recording = None if given["no_record"] else Recording.prepare(given)
    auditor = Audit(prepared, given)
    source = auditor.source(targets)
    result = auditor.examine(source)
    return conclude(result, targets, recording, prepared, given, source.scrub)


def conclude(
    result: Result,
    targets: Iterable[str],
    recording: Recording | None,
    prepared: Prepared,
    given: Mapping[str, Any],
    scrub: Callable[[str], str] = str,
) -> ExitCode:
    """Record `result`, write every output, tell others what changed, and return the exit code.

    The record comes first: a closed pipe, or a disk without room for a report, must not cost it.
    Others come last, whatever became of the outputs: a slow channel must not keep the result.
    What they are told passes `scrub`.
    """
    if recording is None:
        return finish(result, prepared, given)
    names = list(dict.fromkeys(map(name_of, targets)))
    remembered = recording.remember(result, names, gaps(result, prepared.min_coverage))
    try:
        code = finish(result, prepared, given)
    finally:
        whole = recording.tell(result, names, remembered, scrub)
    return code if whole else ExitCode.INCOMPLETE


def _folders() -> Iterator[Path]:
    with suppress(ConfigError):
        yield config.state_folder()
    yield Path(tempfile.gettempdir())


def _save(result: Result) -> Path | None:
    """Write what the store did not take into a file of its own, where there is room for it."""
    from guard.reports import render

    content = render("json", result).encode()
    for folder in _folders():
        file = folder / f"guard-unrecorded-{result.run.id}.json"
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_new(file, content)
            return file
    return None


def _write_new(file: Path, content: bytes) -> None:
    """Write a file, all or nothing; new, and its owner's alone: others may write into its folder."""
    with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
        try:
            out.write(content)
            out.flush()
        except OSError:
            file.unlink()
            raise
