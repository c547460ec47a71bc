"""What `scan`, `audit` and `run` do with a result: render it, say what is missing, choose the exit code."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from guard.cli.execution import Prepared
from guard.cli.options import Output, show, wants_color
from guard.cli.say import say
from guard.errors import ExitCode, GuardError
from guard.model import Result, Severity


def finish(result: Result, prepared: Prepared, given: Mapping[str, Any]) -> ExitCode:
    """Write every output that `given` options ask for, and return the exit code."""
    outputs: Sequence[Output] = given["outputs"] or (Output("text", None),)
    write(outputs, result, quiet=given["quiet"])
    if given["timings"]:
        _say_timings(result)
    return _exit_code(result, prepared.fail_on, prepared.min_coverage)


def _exit_code(result: Result, fail_on: Severity | None, min_coverage: float) -> ExitCode:
    from guard.pipeline import fails, gaps

    if incomplete := gaps(result, min_coverage):
        for gap in incomplete:
            say(f"guard: {gap}")
        return ExitCode.INCOMPLETE
    return ExitCode.FINDINGS if fails(result, fail_on) else ExitCode.CLEAN


def write(outputs: Sequence[Output], result: Result, *, quiet: bool) -> None:
    """Render `result` as each of `outputs` asks."""
    from guard.reports import render

    for output in outputs:
        if output.file is None:
            show(render(output.format, result, color=wants_color()))
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
