"""What Azure answers about one vault, as Microsoft's REST reference says. Pure; `keyvault_fake` serves it."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import Any

SUBSCRIPTION = "11111111-2222-3333-4444-555555555555"
TENANT = "99999999-8888-7777-6666-555555555555"
CLIENT_SECRET = "only-the-fake-takes-this"  # noqa: S105
VAULT_ID = (
    f"/subscriptions/{SUBSCRIPTION}/resourceGroups/ml/providers/Microsoft.KeyVault/vaults/ml-prod"
)
SIGN_IN, MANAGEMENT, VAULT = (
    "login.microsoftonline.com",
    "management.azure.com",
    "ml-prod.vault.azure.net",
)
AUDIENCES = {MANAGEMENT: "management.azure.com", VAULT: "vault.azure.net"}


@dataclass
class Vault:
    """What is in the vault; a test changes it before it starts an audit."""

    properties: dict[str, Any]
    diagnostics: list[dict[str, Any]] = field(default_factory=list)
    assignments: list[dict[str, Any]] = field(default_factory=list)
    secrets: dict[str, dict[str, Any]] = field(default_factory=dict)
    keys: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Name to attributes, with ``key`` and ``rotation`` as their own calls give them."""

    certificates: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Name to attributes, with ``policy`` as its own call gives it."""


def management(vault: Vault, path: str, query: dict[str, str]) -> Any:
    """Return what Azure Resource Manager has at `path`: an object, a list, or nothing."""
    summary = {"id": VAULT_ID, "name": "ml-prod", "type": "Microsoft.KeyVault/vaults"}
    if path == "/subscriptions":
        others = [{"subscriptionId": f"{n:08d}-0000-0000-0000-000000000000"} for n in range(3)]
        return [*others, {"subscriptionId": SUBSCRIPTION, "state": "Enabled"}]
    if path.endswith("/resources"):
        assert query["$filter"] == "resourceType eq 'Microsoft.KeyVault/vaults'"
        other = {"id": VAULT_ID.replace("ml-prod", "other"), "name": "other"}
        return [other, other, summary] if f"/{SUBSCRIPTION}/" in path else [other]
    return {
        VAULT_ID: {
            **summary,
            "location": "westeurope",
            "tags": {},
            "properties": vault.properties,
        },
        f"{VAULT_ID}/providers/Microsoft.Insights/diagnosticSettings": vault.diagnostics,
        f"{VAULT_ID}/providers/Microsoft.Authorization/roleAssignments": vault.assignments,
    }.get(path)


def contents(vault: Vault, path: str) -> Any:
    """Return what the vault has at `path`: an object, a list, or nothing."""
    steps = path.strip("/").split("/")
    if steps == ["secrets"]:
        return [
            {"id": f"https://{VAULT}/secrets/{name}", **it} for name, it in vault.secrets.items()
        ]
    if steps[0] == "secrets" and steps[1] in vault.secrets:
        return {"id": f"https://{VAULT}{path}", "value": "what nobody may see"}
    if steps == ["keys"]:
        return [
            {"kid": f"https://{VAULT}/keys/{name}", **_listed(key)}
            for name, key in vault.keys.items()
        ]
    if steps == ["certificates"]:
        return [
            {"id": f"https://{VAULT}/certificates/{name}", **_listed(certificate)}
            for name, certificate in vault.certificates.items()
        ]
    if steps[0] == "keys" and steps[1] in vault.keys:
        key = vault.keys[steps[1]]
        if steps[2:] == ["rotationpolicy"]:
            return key.get("rotation", {"lifetimeActions": [], "attributes": {}})
        return {"key": key["key"], **_listed(key)}
    if steps[0] == "certificates" and steps[2:] == ["policy"]:
        certificate = vault.certificates.get(steps[1])
        return certificate and certificate["policy"]
    return None


_ACTIONS = (
    (r"/subscriptions", "Microsoft.Resources/subscriptions/read"),
    (r"/subscriptions/[^/]+/resources", "Microsoft.Resources/subscriptions/resources/read"),
    (r".*/vaults/[^/]+", "Microsoft.KeyVault/vaults/read"),
    (r".*/diagnosticSettings", "Microsoft.Insights/diagnosticSettings/read"),
    (r".*/roleAssignments", "Microsoft.Authorization/roleAssignments/read"),
    (r"/secrets", "Microsoft.KeyVault/vaults/secrets/readMetadata/action"),
    (r"/secrets/[^/]+", "Microsoft.KeyVault/vaults/secrets/getSecret/action"),
    (r"/keys(/[^/]+)?", "Microsoft.KeyVault/vaults/keys/read"),
    (r"/keys/[^/]+/rotationpolicy", "Microsoft.KeyVault/vaults/keyrotationpolicies/read"),
    (r"/certificates(/[^/]+/policy)?", "Microsoft.KeyVault/vaults/certificates/read"),
)


def actions(path: str) -> set[str]:
    """Return the action of a role that a request takes."""
    return {action for pattern, action in _ACTIONS if re.fullmatch(pattern, path)}


def _listed(thing: dict[str, Any]) -> dict[str, Any]:
    """Return what a list tells of a key or a certificate."""
    return {
        name: value for name, value in thing.items() if name in {"attributes", "managed", "tags"}
    }


def sign_in(path: str, form: dict[str, str]) -> tuple[int, Any, dict[str, str]]:
    """Return what Entra ID answers: status, body and headers."""
    authority = f"https://{SIGN_IN}/{TENANT}"
    if path.endswith("/discovery/instance"):
        aliases = [{"preferred_network": SIGN_IN, "preferred_cache": SIGN_IN, "aliases": [SIGN_IN]}]
        endpoint = f"{authority}/v2.0/.well-known/openid-configuration"
        return 200, {"tenant_discovery_endpoint": endpoint, "metadata": aliases}, {}
    if path.endswith("/openid-configuration"):
        document = {
            "token_endpoint": f"{authority}/oauth2/v2.0/token",
            "authorization_endpoint": f"{authority}/oauth2/v2.0/authorize",
            "issuer": f"{authority}/v2.0",
        }
        return 200, document, {}
    if form.get("client_secret") != CLIENT_SECRET:
        text = "AADSTS7000215: Invalid client secret provided. Ensure the secret is the value."
        return 401, {"error": "invalid_client", "error_description": text}, {}
    token = f"token for {form['scope']}"
    return 200, {"token_type": "Bearer", "expires_in": 3599, "access_token": token}, {}


def modulus(bits: int) -> str:
    """Return an RSA modulus of `bits` as a vault writes it."""
    octets = (1 << (bits - 1) | 1).to_bytes(bits // 8, "big")
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()
