"""`guard run`."""

from __future__ import annotations

from typing import Any

import click

from guard.cli.options import live_options, policy_options, record_options, result_options


@click.command()
@result_options
@record_options
@live_options
@policy_options
def run(**given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Examine every target that guard.toml declares, files and live systems, as one run."""
    from pathlib import Path

    from guard import config
    from guard.cli.recording import audited
    from guard.errors import ConfigError

    targets = config.read(Path.cwd()).targets
    if not targets:
        raise ConfigError(
            f"{config.FILE} declares no targets",
            hint='write targets = ["infra", "k8s://prod"] below [run]',
        )
    raise SystemExit(audited(targets, given))
