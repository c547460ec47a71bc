"""A vault and what surrounds it, in the shapes of Terraform's azurerm provider. Pure.

A key that is absent here is absent in Azure; what was not read is `unknown`.
"""

from __future__ import annotations

from typing import Any

from guard.model import unknown
from guard.sources.azure.answers import Object, object_, objects, without_nothing


def vault(found: Object) -> dict[str, Any]:
    """Return an ``azurerm_key_vault``."""
    properties = object_(found.get("properties"))
    public = _public(properties.get("publicNetworkAccess"))
    return without_nothing(
        {
            "id": found.get("id"),
            "name": found.get("name"),
            "location": found.get("location"),
            "tags": found.get("tags") or None,
            "tenant_id": properties.get("tenantId"),
            "vault_uri": properties.get("vaultUri"),
            "sku_name": object_(properties.get("sku")).get("name"),
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
        "ip_rules": [rule.get("value") for rule in objects(rules.get("ipRules"))],
        "virtual_network_subnet_ids": [
            rule.get("id") for rule in objects(rules.get("virtualNetworkRules"))
        ],
    }
    return [without_nothing(block)]


def access_policies(found: Object) -> list[tuple[str, dict[str, Any]]]:
    """Return each ``azurerm_key_vault_access_policy`` with a name; none where roles rule instead."""
    properties = object_(found.get("properties"))
    if properties.get("enableRbacAuthorization") is True:
        return []
    policies = []
    for entry in objects(properties.get("accessPolicies")):
        permissions = object_(entry.get("permissions"))
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
        policies.append((name, without_nothing(policy)))
    return policies


def diagnostic_setting(found: Object, target: str) -> dict[str, Any]:
    """Return an ``azurerm_monitor_diagnostic_setting``; as there, only logs that are on are named."""
    properties = object_(found.get("properties"))
    return without_nothing(
        {
            "name": found.get("name"),
            "target_resource_id": target,
            "log_analytics_workspace_id": properties.get("workspaceId") or None,
            "storage_account_id": properties.get("storageAccountId") or None,
            "eventhub_authorization_rule_id": properties.get("eventHubAuthorizationRuleId") or None,
            "eventhub_name": properties.get("eventHubName") or None,
            "partner_solution_id": properties.get("marketplacePartnerId") or None,
            "enabled_log": [
                _log(log) for log in objects(properties.get("logs")) if log.get("enabled") is True
            ],
        }
    )


def _log(log: Object) -> dict[str, Any]:
    retention = log.get("retentionPolicy")
    return without_nothing(
        {
            "category": log.get("category"),
            "category_group": log.get("categoryGroup"),
            "retention_policy": [retention] if isinstance(retention, dict) else None,
        }
    )


def role_assignment(found: Object) -> dict[str, Any]:
    """Return an ``azurerm_role_assignment``."""
    properties = object_(found.get("properties"))
    return without_nothing(
        {
            "name": found.get("name"),
            "scope": properties.get("scope"),
            "role_definition_id": properties.get("roleDefinitionId"),
            "principal_id": properties.get("principalId"),
            "principal_type": properties.get("principalType"),
            "condition": properties.get("condition"),
        }
    )
