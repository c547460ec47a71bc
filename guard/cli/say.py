"""What the command line says beside its result."""

from __future__ import annotations

import click

from guard.reports.plain import visible


def say(text: str) -> None:
    """Write a line to stderr."""
    click.echo(visible(text), err=True)
