"""`guard history`."""

from __future__ import annotations

import click

from guard.cli.options import store_option


@click.command()
@click.option(
    "-n",
    "limit",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    help="How many runs to list, the newest first.",
)
@click.option("--target", metavar="TARGET", help="Only runs that examined this target.")
@click.option(
    "-o",
    "--output",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to render the list.",
)
@store_option("Read this database")
def history(limit: int, target: str | None, format_: str, store: str | None) -> None:
    """List the runs that were recorded."""
    from guard.cli.options import wants_color
    from guard.cli.remembered import name_of, opened, show
    from guard.reports import history as report

    with opened(store) as known:
        runs = known.runs(limit, name_of(target) if target else None)
    if format_ == "json":
        show(report.json(runs))
    else:
        show(report.text(runs, color=wants_color()))
