"""`guard trend`."""

from __future__ import annotations

import click

from guard.cli.options import format_option, runs_options, show, store_option, wants_color


@click.command()
@runs_options(60, "How many runs to look at, the newest.")
@format_option(["text", "csv"], "the trend")
@store_option("Read this database")
def trend(limit: int, target: str | None, format_: str, store: str | None) -> None:
    """Show how the number of findings went, run by run, for each set of targets."""
    from guard.cli.remembered import name_of, opened
    from guard.reports import trend as report

    with opened(store) as known:
        runs = known.runs(limit, name_of(target) if target else None)
    if format_ == "csv":
        show(report.csv(runs))
    else:
        show(report.text(runs, color=wants_color()))
