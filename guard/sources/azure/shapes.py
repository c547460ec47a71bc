"""From what Azure's interfaces answer to the shapes of Terraform's azurerm provider. Pure.

A key that is absent here is absent in Azure; what was not read is `unknown`.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from guard.model import unknown

Object = Mapping[str, Any]


def vault(found: Object) -> dict[str, Any]:
    """Return an ``azurerm_key_vault``."""
    properties = _object(found.get("properties"))
    public = _public(properties.get("publicNetworkAccess"))
    return _without_nothing(
        {
            "id": found.get("id"),
            "name": found.get("name"),
            "location": found.get("location"),
            "tags": found.get("tags") or None,
            "tenant_id": properties.get("tenantId"),
            "vault_uri": properties.get("vaultUri"),
            "sku_name": _object(properties.get("sku")).get("name"),
            # Both are left out of the answer while they are off.
            "purge_protection_enabled": properties.get("enablePurgeProtection") or False,
            "rbac_authorization_enabled": properties.get("enableRbacAuthorization") or False,
            "soft_delete_enabled": properties.get("enableSoftDelete"),
            "soft_delete_retention_days": properties.get("softDeleteRetentionInDays"),
            "public_network_access_enabled": public,
            "network_acls": _network(properties.get("networkAcls"), public),
        }
    )


def _public(access: object) -> object:
    """Return whether the vault has a public endpoint: it has, unless somebody took it away."""
    if not isinstance(access, str) or access.lower() == "enabled":
        return True
    if access.lower() == "disabled":
        return False
    return unknown(f"publicNetworkAccess {access}")


def _network(rules: object, public: object) -> object:
    """Return the firewall; none admits every network. A perimeter replaces it, where there is one."""
    if isinstance(public, dict):
        return public
    if not isinstance(rules, dict):
        return None
    block = {
        "bypass": rules.get("bypass"),
        "default_action": rules.get("defaultAction"),
        "ip_rules": [rule.get("value") for rule in _objects(rules.get("ipRules"))],
        "virtual_network_subnet_ids": [
            rule.get("id") for rule in _objects(rules.get("virtualNetworkRules"))
        ],
    }
    return [_without_nothing(block)]


def access_policies(found: Object) -> list[tuple[str, dict[str, Any]]]:
    """Return each ``azurerm_key_vault_access_policy`` with a name; none where roles rule instead."""
    properties = _object(found.get("properties"))
    if properties.get("enableRbacAuthorization") is True:
        return []
    policies = []
    for entry in _objects(properties.get("accessPolicies")):
        permissions = _object(entry.get("permissions"))
        # An application that acts for the identity has rights of its own.
        name = "/".join(str(entry[key]) for key in ("objectId", "applicationId") if entry.get(key))
        policy = {
            "key_vault_id": found.get("id"),
            "tenant_id": entry.get("tenantId"),
            "object_id": entry.get("objectId"),
            "application_id": entry.get("applicationId"),
            "key_permissions": permissions.get("keys") or [],
            "secret_permissions": permissions.get("secrets") or [],
            "certificate_permissions": permissions.get("certificates") or [],
            "storage_permissions": permissions.get("storage") or [],
        }
        policies.append((name, _without_nothing(policy)))
    return policies


def diagnostic_setting(found: Object, target: str) -> dict[str, Any]:
    """Return an ``azurerm_monitor_diagnostic_setting``; as there, only logs that are on are named."""
    properties = _object(found.get("properties"))
    return _without_nothing(
        {
            "name": found.get("name"),
            "target_resource_id": target,
            "log_analytics_workspace_id": properties.get("workspaceId") or None,
            "storage_account_id": properties.get("storageAccountId") or None,
            "eventhub_authorization_rule_id": properties.get("eventHubAuthorizationRuleId") or None,
            "eventhub_name": properties.get("eventHubName") or None,
            "partner_solution_id": properties.get("marketplacePartnerId") or None,
            "enabled_log": [
                _log(log) for log in _objects(properties.get("logs")) if log.get("enabled") is True
            ],
        }
    )


def _log(log: Object) -> dict[str, Any]:
    retention = log.get("retentionPolicy")
    return _without_nothing(
        {
            "category": log.get("category"),
            "category_group": log.get("categoryGroup"),
            "retention_policy": [retention] if isinstance(retention, dict) else None,
        }
    )


def role_assignment(found: Object) -> dict[str, Any]:
    """Return an ``azurerm_role_assignment``."""
    properties = _object(found.get("properties"))
    return _without_nothing(
        {
            "name": found.get("name"),
            "scope": properties.get("scope"),
            "role_definition_id": properties.get("roleDefinitionId"),
            "principal_id": properties.get("principalId"),
            "principal_type": properties.get("principalType"),
            "condition": properties.get("condition"),
        }
    )


def secret(found: Object, now: datetime) -> dict[str, Any]:
    """Return an ``azurerm_key_vault_secret``, without its value, which nobody asked for."""
    return _without_nothing(
        {
            "name": name_of(found),
            "content_type": found.get("contentType"),
            "tags": found.get("tags") or None,
            **_attributes(found, now),
        }
    )


def key(found: Object, now: datetime) -> dict[str, Any]:
    """Return an ``azurerm_key_vault_key`` as far as a list tells."""
    attributes = _attributes(found, now)
    material: dict[str, Any] = {}
    if attributes.get("enabled") is not False:
        material = {"key_type": unknown("the key"), "key_size": unknown("the key")}
    return _without_nothing(
        {
            "name": name_of(found),
            "tags": found.get("tags") or None,
            "rotation_policy": unknown("the rotation policy"),
            **material,
            **attributes,
        }
    )


def key_material(found: Object) -> dict[str, Any]:
    """Return what the public part of a key tells: its type, size or curve, and its use."""
    material = _object(found.get("key"))
    return {
        "key_type": material.get("kty"),
        "key_size": _bits(material.get("n")),
        "curve": material.get("crv"),
        "key_opts": material.get("key_ops"),
    }


def _bits(modulus: object) -> int | None:
    """Return the length of an RSA modulus in Base64 for URLs."""
    if not isinstance(modulus, str):
        return None
    try:
        octets = base64.urlsafe_b64decode(modulus + "=" * (-len(modulus) % 4))
    except (ValueError, binascii.Error):
        return None
    return int.from_bytes(octets, "big").bit_length()


def rotation_policy(found: Object) -> list[dict[str, Any]] | None:
    """Return the block ``rotation_policy`` of a key; None when nothing is to happen to it."""
    block: dict[str, Any] = {"expire_after": _object(found.get("attributes")).get("expiryTime")}
    for action in _objects(found.get("lifetimeActions")):
        trigger = _object(action.get("trigger"))
        kind = str(_object(action.get("action")).get("type")).lower()
        if kind == "rotate":
            moments = {
                "time_after_creation": trigger.get("timeAfterCreate"),
                "time_before_expiry": trigger.get("timeBeforeExpiry"),
            }
            block["automatic"] = [_without_nothing(moments)]
        elif kind == "notify":
            block["notify_before_expiry"] = trigger.get("timeBeforeExpiry")
    return [_without_nothing(block)] if _without_nothing(block) else None


def certificate(found: Object, now: datetime) -> dict[str, Any]:
    """Return an ``azurerm_key_vault_certificate`` as far as a list tells."""
    return _without_nothing(
        {
            "name": name_of(found),
            "tags": found.get("tags") or None,
            "certificate_policy": unknown("the certificate policy"),
            **_attributes(found, now),
        }
    )


def certificate_policy(found: Object) -> list[dict[str, Any]]:
    """Return the block ``certificate_policy`` of a certificate."""
    key_, properties = _object(found.get("key_props")), _object(found.get("x509_props"))
    lifetime = [
        {
            "action": [{"action_type": _object(entry.get("action")).get("action_type")}],
            "trigger": [_lifetime_trigger(_object(entry.get("trigger")))],
        }
        for entry in _objects(found.get("lifetime_actions"))
    ]
    blocks = {
        "issuer_parameters": {"name": _object(found.get("issuer")).get("name")},
        "key_properties": {
            "exportable": key_.get("exportable"),
            "key_size": key_.get("key_size"),
            "key_type": key_.get("kty"),
            "curve": key_.get("crv"),
            "reuse_key": key_.get("reuse_key"),
        },
        "x509_certificate_properties": {
            "subject": properties.get("subject"),
            "key_usage": properties.get("key_usage"),
            "extended_key_usage": properties.get("ekus"),
            "validity_in_months": properties.get("validity_months"),
        },
    }
    policy: dict[str, Any] = {name: [_without_nothing(block)] for name, block in blocks.items()}
    return [{**policy, "lifetime_action": lifetime}]


def _lifetime_trigger(trigger: Object) -> dict[str, Any]:
    return _without_nothing(
        {
            "days_before_expiry": trigger.get("days_before_expiry"),
            "lifetime_percentage": trigger.get("lifetime_percentage"),
        }
    )


def _attributes(found: Object, now: datetime) -> dict[str, Any]:
    """Return what secrets, keys and certificates have alike.

    `enabled`, `expired` and `age_days`, since the current version was made, are no arguments of
    Terraform: only what runs has them. No policy can work them out, for lack of a clock.
    """
    attributes = _object(found.get("attributes"))
    expires, created = _moment(attributes.get("exp")), _moment(attributes.get("created"))
    begins = _moment(attributes.get("nbf"))
    return {
        "enabled": attributes.get("enabled"),
        "expiration_date": _date(expires),
        "not_before_date": _date(begins),
        "expired": expires <= now if expires else None,
        "age_days": (now - created).days if created else None,
    }


def _moment(seconds: object) -> datetime | None:
    """Return the moment that is `seconds` after 1970; None for anything that is none."""
    if not isinstance(seconds, int) or isinstance(seconds, bool):
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _date(moment: datetime | None) -> str | None:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def name_of(found: Object) -> str:
    """Return the name of a secret, key or certificate: ``https://HOST/secrets/NAME``."""
    steps = str(found.get("kid") or found.get("id") or "").split("/")
    return steps[4] if len(steps) > 4 else ""


def _object(value: object) -> Object:
    return value if isinstance(value, dict) else {}


def _objects(values: object) -> list[Object]:
    return (
        [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
    )


def _without_nothing(block: Object) -> dict[str, Any]:
    """Leave out what is None, as an argument that is null is."""
    return {name: value for name, value in block.items() if value is not None}
