"""A vault that no policy finds fault with, in a fake of Azure, and guard's way to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from guard import content
from guard.model import Coverage, Outcome, Resource, Result
from guard.pipeline import Request, examine
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine
from guard.sources.live import LiveSource, Options
from guard.sources.targets import open_target
from tests.servers.keyvault_answers import CLIENT_SECRET, TENANT, VAULT_ID, Vault, modulus
from tests.servers.keyvault_fake import KeyVaultFake, ca_file, running_fake

NOW = 1_795_000_000
"""The moment of every audit here, in November 2026."""

DAY = 86_400

CATALOGUE = catalogue.load(content.REGO)

Open = Callable[..., LiveSource]


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """Who signs the certificates of the fake."""
    return trustme.CA()


@pytest.fixture(scope="session")
def trusted(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file for --ca-file."""
    return ca_file(authority, tmp_path_factory.mktemp("azure"))


@pytest.fixture
def fake(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyVaultFake]:
    """Azure, with one sound vault, and an environment that signs in to it."""
    with running_fake(authority, sound_vault()) as fake:
        monkeypatch.setenv("HTTPS_PROXY", fake.proxy)
        monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "EnvironmentCredential")
        monkeypatch.setenv("AZURE_TENANT_ID", TENANT)
        monkeypatch.setenv("AZURE_CLIENT_ID", "auditor")
        monkeypatch.setenv("AZURE_CLIENT_SECRET", CLIENT_SECRET)
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(NOW))
        yield fake


@pytest.fixture
def open_vault(fake: KeyVaultFake, trusted: Path) -> Open:
    """Return a function that opens the source of the vault."""

    def open_(name: str = "ml-prod", **options: object) -> LiveSource:
        given = {"ca_file": trusted, "retries": 1, **options}
        return open_target(f"azure-keyvault://{name}", Options(**given), Coverage())

    return open_


@pytest.fixture(scope="session")
def engine() -> Iterator[EmbeddedEngine]:
    """The engine of every audit here."""
    engine = EmbeddedEngine()
    yield engine
    engine.close()


def read(source: LiveSource) -> dict[str, Resource]:
    """Return the resources of `source` by id."""
    return {resource.id: resource for scope in source.scopes() for resource in scope.resources}


def audit(source: LiveSource, engine: EmbeddedEngine) -> Result:
    """Return the result of all policies, the strict ones too."""
    request = Request(paths=(), policies=CATALOGUE.policies, record=True)
    result, _ = examine(request, source, CATALOGUE, engine)
    return result


def found(result: Result, outcome: Outcome = Outcome.FAIL) -> list[tuple[str, str]]:
    """Return policy and resource of each finding with `outcome`."""
    return sorted(
        (finding.policy.id, finding.resource_id)
        for finding in result.findings
        if finding.outcome == outcome
    )


def sound_vault() -> Vault:
    """Return a vault as it should be."""
    fresh = {"enabled": True, "created": NOW - 30 * DAY, "updated": NOW - 30 * DAY}
    lasting = {**fresh, "exp": NOW + 60 * DAY}
    return Vault(
        properties={
            "sku": {"family": "A", "name": "premium"},
            "tenantId": TENANT,
            "accessPolicies": [],
            "enableSoftDelete": True,
            "softDeleteRetentionInDays": 90,
            "enableRbacAuthorization": True,
            "enablePurgeProtection": True,
            "vaultUri": "https://ml-prod.vault.azure.net/",
            "publicNetworkAccess": "Disabled",
            "networkAcls": {
                "bypass": "AzureServices",
                "defaultAction": "Deny",
                "ipRules": [{"value": "203.0.113.24/32"}],
                "virtualNetworkRules": [],
            },
        },
        diagnostics=[
            {
                "name": "audit",
                "properties": {
                    "workspaceId": "/subscriptions/1/workspaces/security",
                    "storageAccountId": "",
                    "logs": [
                        {
                            "categoryGroup": "audit",
                            "enabled": True,
                            "retentionPolicy": {"enabled": False, "days": 0},
                        },
                        {"categoryGroup": "allLogs", "enabled": False},
                    ],
                },
            }
        ],
        assignments=[
            _assignment("reader", VAULT_ID),
            _assignment("owner", "/subscriptions/11111111-2222-3333-4444-555555555555"),
        ],
        secrets={
            name: {"contentType": "text/plain", "attributes": lasting}
            for name in ("feature-store", "registry", "tracking")
        },
        keys={
            "lake": {
                "attributes": lasting,
                "key": {"kty": "RSA-HSM", "n": modulus(3072), "e": "AQAB", "key_ops": ["wrapKey"]},
                "rotation": {
                    "lifetimeActions": [
                        {"trigger": {"timeBeforeExpiry": "P30D"}, "action": {"type": "Rotate"}},
                        {"trigger": {"timeBeforeExpiry": "P14D"}, "action": {"type": "Notify"}},
                    ],
                    "attributes": {"expiryTime": "P90D"},
                },
            },
            "signing": {
                "attributes": lasting,
                "key": {"kty": "EC-HSM", "crv": "P-256", "key_ops": ["sign"]},
                "rotation": {
                    "lifetimeActions": [
                        {"trigger": {"timeAfterCreate": "P60D"}, "action": {"type": "Rotate"}}
                    ],
                    "attributes": {"expiryTime": "P90D"},
                },
            },
        },
        certificates={
            "scoring": {
                "attributes": lasting,
                "policy": {
                    "key_props": {
                        "exportable": False,
                        "kty": "RSA",
                        "key_size": 2048,
                        "reuse_key": False,
                    },
                    "x509_props": {"subject": "CN=scoring", "validity_months": 3},
                    "lifetime_actions": [
                        {
                            "trigger": {"lifetime_percentage": 80},
                            "action": {"action_type": "AutoRenew"},
                        }
                    ],
                    "issuer": {"name": "Self"},
                },
            }
        },
    )


def _assignment(name: str, scope: str) -> dict[str, object]:
    return {
        "name": name,
        "properties": {
            "scope": scope,
            "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/"
            "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
            "principalId": "22222222-0000-0000-0000-000000000000",
            "principalType": "Group",
        },
    }
