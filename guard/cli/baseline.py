"""`guard baseline`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from guard import baseline as files
from guard import config
from guard.cli.options import policy_options, source_options
from guard.cli.say import say
from guard.errors import ExitCode
from guard.model import Result

_Command = TypeVar("_Command", bound=Callable[..., Any])


def _options(command: _Command) -> _Command:
    for option in (
        policy_options,
        source_options,
        click.option(
            "--file",
            "file",
            type=click.Path(path_type=Path),
            help=f"The baseline.  [default: that of guard.toml, or {files.DEFAULT_FILE}]",
        ),
        click.argument(
            "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
        ),
    ):
        command = option(command)
    return command


@click.group()
def baseline() -> None:
    """Accept the findings of today, so that only new ones fail a run."""


@baseline.command()
@_options
def write(file: Path | None, **given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Write all present findings of each PATH into a new baseline."""
    target = _file(file)
    entries = files.entries_of(_scan(given).findings)
    files.write(target, entries.values())
    say(f"wrote {len(entries)} findings to {target}")


@baseline.command()
@_options
def update(file: Path | None, **given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Drop what was fixed from the baseline; add nothing."""
    target = _file(file)
    before = files.read(target)
    # Any outcome: what is waived today, or open, was not fixed.
    present = {finding.fingerprint for finding in _scan(given).findings}
    kept = [entry for fingerprint, entry in before.items() if fingerprint in present]
    files.write(target, kept)
    say(f"kept {len(kept)}, dropped {len(before) - len(kept)} fixed findings in {target}")


def _file(option: Path | None) -> Path:
    return option or Path(config.read(Path.cwd()).baseline or files.DEFAULT_FILE)


def _scan(given: dict[str, Any]) -> Result:
    from guard.cli.execution import prepare, run
    from guard.pipeline import gaps

    result = run(prepare(given, with_baseline=False), given)
    if incomplete := gaps(result):
        for gap in incomplete:
            say(f"guard: {gap}")
        say("guard: no baseline from an incomplete scan")
        raise SystemExit(ExitCode.INCOMPLETE)
    return result
