"""`guard diff`."""

from __future__ import annotations

import click

from guard.cli.options import format_option, show, store_option, wants_color
from guard.config import FAIL_ON


@click.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW", default="latest")
@format_option(["text", "json"], "the difference")
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="Exit 1 only for what is new and at least this severe; none: never.  [default: low]",
)
@store_option("Read this database")
def diff(old: str, new: str, format_: str, fail_on: str | None, store: str | None) -> None:
    """Show what is new, changed, fixed or still open in run NEW, compared with run OLD.

    Each is the start of an id that `guard history` lists, or `latest`. What run NEW did not look
    at, or could not see, is not called fixed.
    """
    from pathlib import Path

    from guard import config
    from guard.cli.remembered import opened
    from guard.errors import ExitCode
    from guard.findings import counts
    from guard.reports import difference as report
    from guard.store.compare import compare

    threshold = config.threshold(fail_on or config.read(Path.cwd()).fail_on)
    with opened(store) as known:
        before, after = (known.load(known.find(name)) for name in (old, new))
    difference = compare(before, after)
    runs = (before.recorded, after.recorded)
    if format_ == "json":
        show(report.json(difference, *runs))
    else:
        show(report.text(difference, *runs, color=wants_color()))
    worse = [
        finding
        for finding in difference.changed
        if not counts(difference.before[finding.fingerprint], threshold)
    ]
    failed = any(counts(finding, threshold) for finding in (*difference.new, *worse))
    raise SystemExit(ExitCode.FINDINGS if failed else ExitCode.CLEAN)
