"""`guard audit`."""

from __future__ import annotations

from typing import Any

import click

from guard.cli.options import live_options, policy_options, record_options, result_options


@click.command()
@click.argument("targets", nargs=-1, required=True, metavar="TARGET...")
@result_options
@record_options
@live_options
@policy_options
def audit(targets: tuple[str, ...], **given: Any) -> None:  # noqa: ANN401 - click passes what the options declare
    """Judge live systems by the policies that judge their code.

    \b
    TARGET is one of
      k8s://[CONTEXT][/NAMESPACE]       a cluster, or one namespace of it
      vault://HOST[:PORT]               HashiCorp Vault or OpenBao
      aws://[PROFILE][/REGION[,REGION]] an AWS account
      azure-keyvault://VAULT            an Azure Key Vault
    """  # noqa: D301 - click wants the character itself
    from guard.cli.recording import audited
    from guard.errors import ConfigError

    if files := [target for target in targets if "://" not in target]:
        raise ConfigError(
            f"{files[0]}: not a live target", hint="`guard scan` reads files and folders"
        )
    raise SystemExit(audited(targets, given))
