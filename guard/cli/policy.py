"""`guard policy`: for people who write policies, or want to know what there is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from guard.cli.options import FRAMEWORKS, SEVERITIES, PolicyChoice, format_option
from guard.errors import ExitCode

_FOLDERS = click.option(
    "--policy",
    "policy_folders",
    multiple=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Add the policies of a folder.  [repeatable]",
)


@click.group()
def policy() -> None:
    """List, show, write and test policies."""


@policy.command("list")
@format_option(["text", "json"], "the list")
@click.option(
    "--severity", type=click.Choice(SEVERITIES), help="Only policies at least this severe."
)
@click.option(
    "--framework",
    "frameworks",
    multiple=True,
    type=click.Choice(FRAMEWORKS),
    help="Only policies with evidence for a framework.  [repeatable]",
)
@_FOLDERS
def list_(format_: str, **given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """List all policies."""
    from guard.reports.json_ import policy_entry

    choice = PolicyChoice(profile="strict", **given)
    policies = choice.select(choice.catalogue())
    if format_ == "json":
        click.echo(
            json.dumps([policy_entry(found) for found in policies], indent=1, ensure_ascii=False)
        )
        return
    for found in policies:
        click.echo(f"{found.id:<13} {found.severity.label:<9} {found.category:<15} {found.title}")


@policy.command()
@click.argument("policy_id")
@_FOLDERS
def show(policy_id: str, policy_folders: tuple[Path, ...]) -> None:
    """Show what POLICY_ID checks, why, and how to fix it."""
    from guard.reports.policy_page import page

    choice = PolicyChoice(policy_folders=policy_folders, policy_ids=(policy_id,))
    [found] = choice.select(choice.catalogue())
    click.echo(page(found), nl=False)


@policy.command()
@click.argument("name", metavar="PLATFORM/POLICY")
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    default=Path("policies"),
    show_default=True,
    help="The folder to write below.",
)
@click.option("--id", "policy_id", required=True, help="Its permanent id, such as ACME-001.")
@click.option(
    "--resource", required=True, help="The resource type it judges, such as kubernetes/pod."
)
def new(name: str, into: Path, policy_id: str, resource: str) -> None:
    """Write the folder of a new policy: METADATA, rule and test."""
    from guard.policies.scaffold import write

    for file in write(into, name, policy_id, resource):
        click.echo(f"wrote {file}")


@policy.command()
@click.argument("folders", nargs=-1, metavar="[DIR]...", type=click.Path(path_type=Path))
def test(folders: tuple[Path, ...]) -> None:
    """Run Rego tests on the embedded engine and, where opa is on PATH, there too.

    Without DIR the shipped policies are tested.
    """
    from guard.policies.testing import run

    report = run(folders)
    for line in report.lines:
        click.echo(line)
    raise SystemExit(ExitCode.CLEAN if report.passed else ExitCode.FINDINGS)


@policy.command()
@click.argument(
    "folders", nargs=-1, required=True, metavar="DIR...", type=click.Path(path_type=Path)
)
def lint(folders: tuple[Path, ...]) -> None:
    """Say what is wrong with the policies of DIR before they run."""
    from guard.policies.testing import lint as problems_of

    problems = [problem for folder in folders for problem in problems_of(folder)]
    for problem in problems:
        click.echo(str(problem))
    raise SystemExit(ExitCode.FINDINGS if problems else ExitCode.CLEAN)
