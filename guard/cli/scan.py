"""`guard scan`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from guard.cli.options import (
    SEVERITIES,
    Output,
    OutputType,
    policy_options,
    wants_color,
)
from guard.errors import ExitCode
from guard.model import Result, Severity


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
)
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    type=OutputType(),
    help="How to render the result, and where to: text, json, sarif, junit, markdown,"
    " github, gitlab.  [repeatable; default: text]",
)
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    help="Exit 1 only for findings at least this severe.  [default: low]",
)
@click.option(
    "--min-coverage",
    type=click.FloatRange(0, 1),
    help="Exit 3 when a smaller share of the files was parsed.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="PATTERN",
    help="Leave out files, in the syntax of .gitignore.  [repeatable]",
)
@click.option(
    "--var-file",
    "var_files",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Values for Terraform's variables.  [repeatable]",
)
@click.option(
    "--waivers",
    "waiver_file",
    type=click.Path(path_type=Path),
    help="The waiver file.  [default: guard-waivers.yaml if there]",
)
@click.option("--no-inline-waivers", is_flag=True, help="Do not honour waivers in comments.")
@click.option(
    "--baseline",
    "baseline_file",
    type=click.Path(path_type=Path),
    help="Findings known before.  [default: guard-baseline.json if there]",
)
@click.option(
    "--diff-base", metavar="REF", help="Fail only for what is new against the merge base with REF."
)
@click.option(
    "--with",
    "providers",
    multiple=True,
    type=click.Choice(["checkov"]),
    help="Run a second scanner beside guard.  [repeatable]",
)
@click.option("--timings", is_flag=True, help="Say on stderr what each stage took.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
@policy_options
def scan(**given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Check infrastructure code below each PATH against every applicable policy."""
    from guard.cli.run import prepare, run

    outputs: Sequence[Output] = given["outputs"] or (Output("text", None),)
    prepared = prepare(given)
    result, new = run(prepared, given)
    _write(outputs, result)
    if given["timings"]:
        _say_timings(result)
    raise SystemExit(_exit_code(result, prepared.fail_on, prepared.min_coverage, new))


def _exit_code(
    result: Result, fail_on: Severity, min_coverage: float, new: frozenset[str] | None
) -> ExitCode:
    from guard.pipeline import fails, is_complete

    if not is_complete(result, min_coverage):
        return ExitCode.INCOMPLETE
    return ExitCode.FINDINGS if fails(result, fail_on, new) else ExitCode.CLEAN


def _write(outputs: Sequence[Output], result: Result) -> None:
    from guard.reports import render

    for output in outputs:
        if output.file is None:
            click.echo(
                render(output.format, result, color=wants_color()), nl=False, color=wants_color()
            )
        else:
            _write_whole(output.file, render(output.format, result))


def _write_whole(file: Path, text: str) -> None:
    """Write all or nothing: half a report on a full disk would read as a clean one."""
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=file.parent, prefix=f".{file.name}.", delete=False
    ) as part:
        try:
            part.write(text)
            part.flush()
            os.fchmod(part.fileno(), 0o644)
            Path(part.name).replace(file)
        except OSError:
            Path(part.name).unlink(missing_ok=True)
            raise


def _say_timings(result: Result) -> None:
    for stage, seconds in result.run.timings.items():
        click.echo(f"{stage:>10}  {seconds:8.3f} s", err=True)
    sys.stderr.flush()
