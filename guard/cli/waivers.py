"""`guard waivers`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from guard.cli.options import policy_options, source_options, waivers_option
from guard.cli.say import say
from guard.errors import ExitCode


@click.group()
def waivers() -> None:
    """Look after waivers."""


@waivers.command()
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
)
@waivers_option
@source_options
@policy_options
@click.option(
    "--strict", is_flag=True, help="Exit 1 when any waiver is unused, expired or shadowed."
)
def audit(**given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Scan each PATH and say which waivers are unused, expired, shadowed or about to expire."""
    from guard import config
    from guard import waivers as rules
    from guard.cli.execution import prepare, run
    from guard.pipeline import gaps

    prepared = prepare(given)
    result = run(prepared, given)
    audited = list(rules.audit(prepared.waivers, prepared.audit, config.today()))
    for entry in audited:
        waiver = entry.waiver
        click.echo(
            f"{waiver.declared}: {entry.state}: {waiver.policy} {waiver.resource} ({waiver.owner}): {entry.detail}"
        )
    click.echo(f"{len(prepared.waivers)} waivers, {len(audited)} need attention")
    if incomplete := gaps(result):
        for gap in incomplete:
            say(f"guard: {gap}")
        raise SystemExit(ExitCode.INCOMPLETE)
    wrong = [entry for entry in audited if entry.state != "expires soon"]
    raise SystemExit(ExitCode.FINDINGS if given["strict"] and wrong else ExitCode.CLEAN)
