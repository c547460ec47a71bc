"""`guard trend`."""

from __future__ import annotations

import click

from guard.cli.options import store_option


@click.command()
@click.option(
    "-n",
    "limit",
    type=click.IntRange(min=1),
    default=60,
    show_default=True,
    help="How many runs to look at, the newest.",
)
@click.option("--target", metavar="TARGET", help="Only runs that examined this target.")
@click.option(
    "-o",
    "--output",
    "format_",
    type=click.Choice(["text", "csv"]),
    default="text",
    show_default=True,
    help="How to render the trend.",
)
@store_option("Read this database")
def trend(limit: int, target: str | None, format_: str, store: str | None) -> None:
    """Show how the number of findings went, run by run, for each set of targets."""
    from guard.cli.options import wants_color
    from guard.cli.remembered import name_of, opened, show
    from guard.reports import trend as report

    with opened(store) as known:
        runs = known.runs(limit, name_of(target) if target else None)
    if format_ == "csv":
        show(report.csv(runs))
    else:
        show(report.text(runs, color=wants_color()))
