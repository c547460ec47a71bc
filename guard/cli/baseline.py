"""`guard baseline`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from guard import baseline as files
from guard.errors import ExitCode
from guard.model import Result

_Command = TypeVar("_Command", bound=Callable[..., Any])


def _options(command: _Command) -> _Command:
    for option in (
        click.argument(
            "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
        ),
        click.option(
            "--file",
            "file",
            type=click.Path(path_type=Path),
            default=Path(files.DEFAULT_FILE),
            show_default=True,
            help="The baseline.",
        ),
    ):
        command = option(command)
    return command


@click.group()
def baseline() -> None:
    """Accept the findings of today, so that only new ones fail a run."""


@baseline.command()
@_options
def write(file: Path, **given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Write all present findings of each PATH into a new baseline."""
    entries = files.entries_of(_scan(given).findings)
    files.write(file, entries.values())
    click.echo(f"wrote {len(entries)} findings to {file}", err=True)


@baseline.command()
@_options
def update(file: Path, **given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Drop what was fixed from the baseline; add nothing."""
    before = files.read(file)
    present = files.entries_of(_scan(given).findings)
    kept = [entry for fingerprint, entry in before.items() if fingerprint in present]
    files.write(file, kept)
    click.echo(
        f"kept {len(kept)}, dropped {len(before) - len(kept)} fixed findings in {file}", err=True
    )


def _scan(given: dict[str, Any]) -> Result:
    from guard.cli.run import prepare, run

    result, _ = run(prepare(given), given)
    if result.coverage.problems:
        for problem in result.coverage.problems:
            click.echo(f"guard: {problem}", err=True)
        click.echo("guard: no baseline from an incomplete scan", err=True)
        raise SystemExit(ExitCode.INCOMPLETE)
    return result
