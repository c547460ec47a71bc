"""A key vault is read whole, in the shapes of Terraform, and no secret's value is asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guard.model import Outcome
from guard.pipeline import gaps
from guard.sources.azure.client import DeniedError
from guard.sources.live import Budget
from tests.live.azure.conftest import DAY, NOW, Open, audit, found, read
from tests.servers.keyvault_answers import VAULT_ID, modulus
from tests.servers.keyvault_fake import KeyVaultFake

pytestmark = pytest.mark.server

ROLE = Path(__file__).parents[3] / "deploy/azure/guard-audit-role.json"


def test_everything_in_a_vault_becomes_a_resource(open_vault: Open):
    source = open_vault()

    resources = read(source)

    assert source.coverage.problems == []
    assert {id_: resource.type for id_, resource in resources.items()} == {
        "vaults/ml-prod": "azurerm_key_vault",
        "diagnostic-settings/audit": "azurerm_monitor_diagnostic_setting",
        "role-assignments/reader": "azurerm_role_assignment",
        "secrets/feature-store": "azurerm_key_vault_secret",
        "secrets/registry": "azurerm_key_vault_secret",
        "secrets/tracking": "azurerm_key_vault_secret",
        "keys/lake": "azurerm_key_vault_key",
        "keys/signing": "azurerm_key_vault_key",
        "certificates/scoring": "azurerm_key_vault_certificate",
    }
    assert source.coverage.parsed == source.coverage.found
    assert resources["keys/lake"].config["key_size"] == 3072
    assert resources["keys/lake"].origin.locate(()).path == "azure-keyvault://ml-prod/keys/lake"


def test_a_sound_vault_passes_every_policy_and_leaves_nothing_open(open_vault: Open, engine):
    result = audit(open_vault(), engine)

    assert gaps(result) == []
    assert result.findings == []
    assert {subject.type for subject in result.population} == {
        "azurerm_key_vault",
        "azurerm_key_vault_secret",
        "azurerm_key_vault_key",
        "azurerm_key_vault_certificate",
        "azurerm_monitor_diagnostic_setting",
        "azurerm_role_assignment",
    }


def test_a_neglected_vault_is_judged_by_the_policies_for_terraform(
    fake: KeyVaultFake, open_vault: Open, engine
):
    fake.vault.properties = {
        "sku": {"family": "A", "name": "standard"},
        "accessPolicies": [
            {"objectId": "ops", "permissions": {"keys": ["get", "purge"], "secrets": ["all"]}}
        ],
        "enableSoftDelete": False,
        "enableRbacAuthorization": False,
        "vaultUri": "https://ml-prod.vault.azure.net/",
    }
    fake.vault.diagnostics = []
    created = {"enabled": True, "created": NOW - 30 * DAY}
    fake.vault.secrets = {"password": {"attributes": created}}
    fake.vault.keys = {"old": {"attributes": created, "key": {"kty": "RSA", "n": modulus(1024)}}}
    policy = fake.vault.certificates["scoring"]["policy"]
    policy["x509_props"]["validity_months"] = 36
    policy["key_props"]["key_size"] = 1024

    result = audit(open_vault(), engine)

    assert gaps(result) == []
    assert found(result) == [
        ("GRD-AZ-019", "vaults/ml-prod"),
        ("GRD-AZ-020", "vaults/ml-prod"),
        ("GRD-AZ-021", "vaults/ml-prod"),
        ("GRD-AZ-022", "vaults/ml-prod"),
        ("GRD-AZ-023", "vaults/ml-prod"),
        ("GRD-AZ-024", "secrets/password"),
        ("GRD-AZ-025", "secrets/password"),
        ("GRD-AZ-026", "keys/old"),
        ("GRD-AZ-027", "keys/old"),
        ("GRD-AZ-028", "certificates/scoring"),
        ("GRD-AZ-028", "keys/old"),
        ("GRD-AZ-029", "keys/old"),
        ("GRD-AZ-030", "certificates/scoring"),
        ("GRD-AZ-031", "access-policies/ops"),
        ("GRD-AZ-031", "access-policies/ops"),
        ("GRD-AZ-032", "vaults/ml-prod"),
    ]


def test_what_ran_out_or_was_not_renewed_is_found_while_it_is_enabled(
    fake: KeyVaultFake, open_vault: Open, engine
):
    expired = {"enabled": True, "created": NOW - 800 * DAY, "exp": NOW - DAY}
    old = {"enabled": True, "created": NOW - 800 * DAY, "exp": NOW + DAY}
    off = {"enabled": False, "created": NOW - 800 * DAY, "exp": NOW - DAY}
    endless = {"enabled": False, "created": NOW - 800 * DAY}
    states = {"expired": expired, "old": old, "off": off, "endless": endless}
    lake = fake.vault.keys["lake"]
    fake.vault.secrets = {
        name: {"contentType": "text/plain", "attributes": state} for name, state in states.items()
    }
    fake.vault.keys = {name: {**lake, "attributes": state} for name, state in states.items()}
    fake.vault.keys["endless"] = {"attributes": endless, "key": lake["key"]}
    fake.vault.certificates["scoring"]["attributes"] = expired

    result = audit(open_vault(), engine)

    assert gaps(result) == []
    assert found(result) == [
        ("GRD-AZ-279", "secrets/old"),
        ("GRD-AZ-280", "certificates/scoring"),
        ("GRD-AZ-280", "keys/expired"),
        ("GRD-AZ-280", "secrets/expired"),
        ("GRD-AZ-281", "keys/old"),
    ]


def test_no_request_is_made_that_could_answer_with_a_value(fake: KeyVaultFake, open_vault: Open):
    fake.vault.keys["off"] = {"attributes": {"enabled": False}, "key": {}}

    read(open_vault())

    contents = {place for place in fake.requests if place.startswith("ml-prod.")}
    assert contents == {
        "ml-prod.vault.azure.net/secrets",
        "ml-prod.vault.azure.net/keys",
        "ml-prod.vault.azure.net/keys/lake",
        "ml-prod.vault.azure.net/keys/signing",
        "ml-prod.vault.azure.net/keys/lake/rotationpolicy",
        "ml-prod.vault.azure.net/keys/off/rotationpolicy",
        "ml-prod.vault.azure.net/keys/signing/rotationpolicy",
        "ml-prod.vault.azure.net/certificates",
        "ml-prod.vault.azure.net/certificates/scoring/policy",
    }


def test_keys_and_secrets_of_certificates_are_judged_as_certificates(
    fake: KeyVaultFake, open_vault: Open
):
    managed = {"managed": True, "attributes": {"enabled": True}}
    fake.vault.secrets["scoring"] = managed
    fake.vault.keys["scoring"] = {**managed, "key": {"kty": "RSA"}}

    resources = read(open_vault())

    assert {id_ for id_ in resources if id_.endswith("/scoring")} == {"certificates/scoring"}


def test_access_policies_are_left_out_where_roles_rule(fake: KeyVaultFake, open_vault: Open):
    policy = {"objectId": "ops", "permissions": {"keys": ["purge"]}}
    fake.vault.properties["accessPolicies"] = [policy, {**policy, "applicationId": "app"}]

    with_roles = read(open_vault())
    fake.vault.properties["enableRbacAuthorization"] = False
    with_policies = read(open_vault())

    assert not [id_ for id_ in with_roles if id_.startswith("access-policies/")]
    assert {id_ for id_ in with_policies if id_.startswith("access-policies/")} == {
        "access-policies/ops",
        "access-policies/ops/app",
    }


def test_inherited_role_assignments_are_counted_and_not_judged(open_vault: Open):
    source = open_vault()

    resources = read(source)

    assert "role-assignments/owner" not in resources
    assert [note for note in source.coverage.notes if note.endswith("reach the vault, too: 1")]


def test_a_perimeter_leaves_the_network_open_rather_than_wrong(
    fake: KeyVaultFake, open_vault: Open, engine
):
    fake.vault.properties["publicNetworkAccess"] = "SecuredByPerimeter"

    result = audit(open_vault(), engine)

    assert found(result) == []
    assert found(result, Outcome.UNKNOWN) == [
        ("GRD-AZ-022", "vaults/ml-prod"),
        ("GRD-AZ-023", "vaults/ml-prod"),
    ]


def test_a_subscription_in_the_environment_is_the_only_one_searched(
    fake: KeyVaultFake, open_vault: Open, monkeypatch: pytest.MonkeyPatch
):
    subscription = VAULT_ID.split("/")[2]
    monkeypatch.setenv("AZURE_SUBSCRIPTION_ID", subscription)

    source = open_vault("ML-Prod.vault.azure.net")
    resources = read(source)

    assert source.coverage.problems == []
    assert "vaults/ml-prod" in resources
    asked = {place for place in fake.requests if place.endswith("/resources")}
    assert asked == {f"management.azure.com/subscriptions/{subscription}/resources"}
    assert "management.azure.com/subscriptions" not in fake.requests


def test_a_secret_in_a_tag_is_taken_out(fake: KeyVaultFake, open_vault: Open):
    fake.vault.secrets["registry"]["tags"] = {"password": "hunter2-and-more"}

    source = open_vault()
    resources = read(source)

    assert resources["secrets/registry"].secrets
    assert "hunter2" not in json.dumps([resource.config for resource in resources.values()])
    assert "hunter2" not in source.scrub("is hunter2-and-more here")


def shipped_actions():
    role = json.loads(ROLE.read_text("utf-8"))
    return {*role["Actions"], *role["DataActions"]}


def test_the_shipped_role_is_enough_and_shows_no_value(fake: KeyVaultFake, open_vault: Open):
    fake.grants = shipped_actions()

    source = open_vault()
    resources = read(source)
    value = open_vault().vault
    with pytest.raises(DeniedError, match="403"):
        value.get("/secrets/registry", Budget(5), **{"api-version": "7.4"})
    value.close()

    assert source.coverage.problems == []
    assert len(resources) == 9


@pytest.mark.parametrize("action", sorted(shipped_actions()))
def test_the_shipped_role_grants_nothing_that_is_not_used(
    fake: KeyVaultFake, open_vault: Open, action: str
):
    fake.grants = shipped_actions() - {action}

    source = open_vault()
    read(source)

    assert f"it takes {action}" in source.coverage.problems[0].reason


def test_the_shipped_role_only_reads():
    assert not [
        action
        for action in shipped_actions()
        if "*" in action or not action.endswith(("/read", "/readMetadata/action"))
    ]
