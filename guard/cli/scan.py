"""`guard scan`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from guard.cli.options import policy_options, result_options, source_options, store_option


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
)
@result_options
@source_options
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
@store_option("Also record the run in this database", default=False)
@policy_options
def scan(**given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Check infrastructure code below each PATH against every applicable policy."""
    from guard.cli.execution import prepare, run
    from guard.cli.results import finish

    prepared = prepare(given)
    if not given["store"]:
        raise SystemExit(finish(run(prepared, given), prepared, given))
    from guard.cli.recording import Recording, conclude

    recording = Recording.prepare(given)
    result = run(prepared, given)
    raise SystemExit(conclude(result, map(str, given["paths"]), recording, prepared, given))
