"""`guard history`."""

from __future__ import annotations

import click

from guard.cli.options import format_option, runs_options, show, store_option, wants_color


@click.command()
@runs_options(20, "How many runs to list, the newest first.")
@format_option(["text", "json"], "the list")
@store_option("Read this database")
def history(limit: int, target: str | None, format_: str, store: str | None) -> None:
    """List the runs that were recorded."""
    from guard.cli.remembered import name_of, opened
    from guard.reports import history as report

    with opened(store) as known:
        runs = known.runs(limit, name_of(target) if target else None)
    if format_ == "json":
        show(report.json(runs))
    else:
        show(report.text(runs, color=wants_color()))
