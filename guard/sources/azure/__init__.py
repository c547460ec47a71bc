"""Azure Key Vault: ``azure-keyvault://VAULT``.

Reads what a vault says about itself and its contents through two interfaces: Azure Resource
Manager (the vault, its access policies, where its log goes, who has roles on it) and the vault's
own (the metadata of secrets, keys and certificates). The value of a secret is never asked for:
the interface that lists secrets gives none, and guard calls no other. Everything gets the types
and the shapes of Terraform's azurerm provider, so that one set of policies judges both.
"""

from __future__ import annotations

import re

from guard import config
from guard.errors import ConfigError
from guard.model import Coverage
from guard.sources.azure.client import Client
from guard.sources.azure.credentials import Credentials
from guard.sources.azure.source import KeyVaultSource
from guard.sources.live import Options, Target

_NAME = re.compile(r"[a-z](?:[a-z0-9]|-(?!-)){1,22}[a-z0-9]")


def open_source(target: Target, options: Options, coverage: Coverage) -> KeyVaultSource:
    """Return the source of the vault that `target` names, by its name or its whole host name."""
    cloud = config.azure_cloud()
    name = target.host.lower().removesuffix(f".{cloud.vaults}")
    if target.path or not _NAME.fullmatch(name):
        # Any other host would be sent a token that opens vaults.
        raise ConfigError(
            f"{target.text}: not a key vault of {cloud.vaults}",
            hint="write azure-keyvault://VAULT; AZURE_AUTHORITY_HOST chooses another cloud",
        )
    credentials = Credentials(options)
    return KeyVaultSource(
        target=target,
        options=options,
        coverage=coverage,
        vault_name=name,
        subscription=config.azure_subscription(),
        credentials=credentials,
        vault=Client("the vault", f"{name}.{cloud.vaults}", cloud.vaults, credentials, options),
        management=Client(
            "Azure Resource Manager", cloud.management, cloud.management, credentials, options
        ),
    )
