"""`guard docs`."""

from __future__ import annotations

from pathlib import Path

import click

from guard.errors import ExitCode


@click.command()
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    default=Path("docs/policies"),
    show_default=True,
    help="Where the pages are.",
)
@click.option(
    "--check", is_flag=True, help="Write nothing; exit 1 when a page is not what it would be now."
)
def docs(into: Path, check: bool) -> None:
    """Write a page for every shipped policy, and their index."""
    from guard import content
    from guard.policies import catalogue
    from guard.reports.policy_page import pages

    policies = catalogue.load(content.REGO).policies
    wanted = pages(policies, content.REGO)
    present = (
        {str(file.relative_to(into)): file.read_text("utf-8") for file in into.rglob("*.md")}
        if into.is_dir()
        else {}
    )
    stale = sorted(name for name in {*wanted, *present} if wanted.get(name) != present.get(name))
    for name in stale:
        click.echo(
            f"{'stale' if check else 'wrote' if name in wanted else 'removed'} {into / name}"
        )
        if not check:
            _store(into / name, wanted.get(name))
    raise SystemExit(ExitCode.FINDINGS if check and stale else ExitCode.CLEAN)


def _store(file: Path, text: str | None) -> None:
    if text is None:
        file.unlink()
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
