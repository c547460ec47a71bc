"""`guard explain`."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import click

from guard.cli.options import PolicyChoice
from guard.errors import ConfigError
from guard.reports.plain import visible


@click.command()
@click.argument("finding")
@click.option(
    "--result",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The JSON result that holds the finding.",
)
@click.option(
    "--policy",
    "policy_folders",
    multiple=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Add the policies of a folder.  [repeatable]",
)
def explain(finding: str, result: Path | None, policy_folders: tuple[Path, ...]) -> None:
    """Explain FINDING: a fingerprint in a JSON result, or the id of a policy or of checkov's."""
    from guard.providers.mapping import is_check, load
    from guard.reports.policy_page import page

    policy_id, title = finding, ""
    if not result and re.fullmatch(r"[0-9a-f]{6,16}", finding):
        raise ConfigError(
            f"{finding} looks like the fingerprint of a finding, not like a policy",
            hint="name the JSON result that holds it: --result guard.json",
        )
    if result:
        found = _look_up(finding, result)
        policy_id, title = found["policy"]["id"], found["policy"]["title"]
        place = found["location"]
        where = f"{place['path']}:{place['line']}"
        click.echo(visible(f"{where}: {found['resource']['id']}: {found['message']}"))
        click.echo(
            f"outcome {found['outcome']}, key {found['key'] or '-'}, fingerprint {found['fingerprint']}\n"
        )
    if is_check(policy_id):
        click.echo(page(load().policy(policy_id, title or policy_id)), nl=False)
        return
    choice = PolicyChoice(policy_folders=policy_folders, policy_ids=(policy_id,))
    [policy] = choice.select(choice.catalogue())
    click.echo(page(policy), nl=False)


def _look_up(fingerprint: str, result: Path) -> dict[str, Any]:
    try:
        findings: list[dict[str, Any]] = json.loads(result.read_text("utf-8"))["findings"]
        return next(found for found in findings if found["fingerprint"].startswith(fingerprint))
    except StopIteration:
        raise ConfigError(
            f"{result}: no finding {fingerprint}", hint="take the fingerprint from this result"
        ) from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(
            f"{result}: not a JSON result of guard: {error}",
            hint="write one with `guard scan -o json=FILE`",
        ) from error
