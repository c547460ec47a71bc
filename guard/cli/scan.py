"""`guard scan`."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from guard.cli.options import (
    SEVERITIES,
    Output,
    OutputType,
    one_on_stdout,
    policy_options,
    source_options,
    wants_color,
)
from guard.cli.say import say
from guard.errors import ExitCode, GuardError
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
    callback=one_on_stdout,
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
@source_options
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
@click.option("--timings", is_flag=True, help="Say on stderr what each stage took.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
@policy_options
def scan(**given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Check infrastructure code below each PATH against every applicable policy."""
    from guard.cli.run import prepare, run

    outputs: Sequence[Output] = given["outputs"] or (Output("text", None),)
    prepared = prepare(given)
    result = run(prepared, given)
    _write(outputs, result, quiet=given["quiet"])
    if given["timings"]:
        _say_timings(result)
    raise SystemExit(_exit_code(result, prepared.fail_on, prepared.min_coverage))


def _exit_code(result: Result, fail_on: Severity, min_coverage: float) -> ExitCode:
    from guard.pipeline import fails, gaps

    if incomplete := gaps(result, min_coverage):
        for gap in incomplete:
            say(f"guard: {gap}")
        return ExitCode.INCOMPLETE
    return ExitCode.FINDINGS if fails(result, fail_on) else ExitCode.CLEAN


def _write(outputs: Sequence[Output], result: Result, *, quiet: bool) -> None:
    from guard.reports import render

    for output in outputs:
        if output.file is None:
            text = render(output.format, result, color=wants_color())
            # Bytes: a result is UTF-8 whatever the terminal's encoding.
            click.echo(text.encode(), nl=False, color=wants_color())
            continue
        try:
            _write_file(output.file, render(output.format, result))
        except OSError as error:
            raise GuardError(
                f"{output.file}: cannot be written: {error.strerror}",
                hint="name a file in a folder that exists, on a disk with room",
            ) from error
        if not quiet:
            say(f"wrote {output.file}")


def _write_file(file: Path, text: str) -> None:
    """Write all or nothing: half a report on a full disk would read as a clean one.

    What is no regular file, such as a pipe or /dev/stdout, is written to, not replaced.
    """
    if file.exists() and not file.is_file():
        file.write_text(text, "utf-8")
        return
    target = file.resolve()
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=target.parent, prefix=f".{target.name}.", delete=False
    ) as part:
        try:
            part.write(text)
            part.flush()
            os.fchmod(part.fileno(), _mode(target))
            Path(part.name).replace(target)
        except OSError:
            Path(part.name).unlink(missing_ok=True)
            raise


def _mode(file: Path) -> int:
    """Return the mode of `file`, or the one that a new file gets here."""
    if file.exists():
        return stat.S_IMODE(file.stat().st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def _say_timings(result: Result) -> None:
    for stage, seconds in result.run.timings.items():
        say(f"{stage:>10}  {seconds:8.3f} s")
