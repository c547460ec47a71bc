"""`guard show`."""

from __future__ import annotations

from collections.abc import Sequence

import click

from guard.cli.options import Output, output_option, store_option


@click.command()
@click.argument("run", metavar="RUN")
@output_option
@click.option("-q", "--quiet", is_flag=True, help="Say nothing on stderr but errors.")
@store_option("Read this database")
def show(run: str, outputs: Sequence[Output], quiet: bool, store: str | None) -> None:
    """Render a run as it was, whatever became of its targets.

    RUN is the start of an id that `guard history` lists, or `latest`.
    """
    from guard.cli.remembered import opened
    from guard.cli.results import write
    from guard.cli.say import say

    with opened(store) as known:
        examination = known.load(known.find(run))
    recorded = examination.recorded
    if not quiet:
        say(f"run {recorded.id} of {recorded.started}: {', '.join(recorded.targets)}")
    write(outputs or (Output("text", None),), examination.result, quiet=quiet)
