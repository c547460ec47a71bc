"""What Azure answers becomes what Terraform would say; odd answers become nothing, never an error."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from guard import config
from guard.errors import ConfigError
from guard.sources.azure import content_shapes, vault_shapes

NOW = datetime(2026, 11, 1, tzinfo=UTC)
ODD = [
    None,
    7,
    "text",
    [],
    {},
    {"properties": None},
    {"properties": {"networkAcls": {"ipRules": 7, "virtualNetworkRules": ["x"]}, "logs": [1]}},
    {"properties": {"accessPolicies": ["x", 7, None], "logs": {"enabled": True}, "sku": "x"}},
    {"lifetimeActions": [1], "lifetime_actions": "x", "key": "x", "id": 7, "key_props": []},
]


def objects(value):
    return value if isinstance(value, dict) else {"properties": value, "attributes": value}


@pytest.mark.parametrize("odd", ODD)
def test_an_answer_of_an_odd_shape_is_no_error(odd):
    answer = objects(odd)

    assert vault_shapes.vault(answer)["purge_protection_enabled"] is False
    assert vault_shapes.access_policies(answer) == []
    assert vault_shapes.diagnostic_setting(answer, "/id")["enabled_log"] == []
    assert "scope" not in vault_shapes.role_assignment(answer)
    assert content_shapes.secret(answer, NOW)["name"] == ""
    assert "expired" not in content_shapes.key(answer, NOW)
    assert content_shapes.rotation_policy(answer) is None
    assert content_shapes.key_material(answer)["key_size"] is None
    assert content_shapes.certificate_policy(answer)[0]["key_properties"] == [{}]


@pytest.mark.parametrize(
    ("access", "public"),
    [("Enabled", True), ("enabled", True), (None, True), ("Disabled", False), ("disabled", False)],
)
def test_a_vault_is_public_unless_it_says_otherwise(access, public):
    found = vault_shapes.vault({"properties": {"publicNetworkAccess": access}})

    assert found["public_network_access_enabled"] is public


def test_a_vault_without_a_firewall_has_no_block_for_one():
    assert "network_acls" not in vault_shapes.vault({"properties": {}})


@pytest.mark.parametrize("bits", [1024, 2048, 3072, 4096])
def test_the_length_of_a_key_is_that_of_its_modulus(bits):
    octets = ((1 << bits) - 1).to_bytes(bits // 8, "big")
    text = base64.urlsafe_b64encode(octets).rstrip(b"=").decode()

    assert content_shapes.key_material({"key": {"n": text}})["key_size"] == bits


def test_a_rotation_policy_that_only_notifies_renews_nothing():
    notify = {"trigger": {"timeBeforeExpiry": "P30D"}, "action": {"type": "notify"}}

    [block] = content_shapes.rotation_policy({"lifetimeActions": [notify], "attributes": {}}) or [
        None
    ]

    assert block == {"notify_before_expiry": "P30D"}


@pytest.mark.parametrize(
    ("expires", "expired"),
    [(NOW.timestamp() - 1, True), (NOW.timestamp(), True), (NOW.timestamp() + 1, False)],
)
def test_a_secret_has_expired_from_its_last_second_on(expires, expired):
    found = content_shapes.secret({"attributes": {"exp": int(expires)}}, NOW)

    assert found["expired"] is expired


@pytest.mark.parametrize("moment", [True, "1790000000", 10**30, None, 1.5])
def test_a_date_that_is_none_tells_nothing(moment):
    found = content_shapes.secret({"attributes": {"exp": moment, "created": moment}}, NOW)

    assert found == {"name": ""}


@pytest.mark.parametrize(
    ("environment", "hosts"),
    [
        ({}, ("vault.azure.net", "management.azure.com")),
        (
            {"AZURE_AUTHORITY_HOST": "https://login.microsoftonline.us/"},
            ("vault.usgovcloudapi.net", "management.usgovcloudapi.net"),
        ),
        (
            {"AZURE_AUTHORITY_HOST": "login.chinacloudapi.cn"},
            ("vault.azure.cn", "management.chinacloudapi.cn"),
        ),
        (
            {
                "AZURE_AUTHORITY_HOST": "https://login.stack.example",
                "AZURE_KEYVAULT_DNS_SUFFIX": ".vault.stack.example",
                "AZURE_RESOURCE_MANAGER_HOST": "https://management.stack.example/",
            },
            ("vault.stack.example", "management.stack.example"),
        ),
    ],
)
def test_the_cloud_follows_the_host_that_signs_in(monkeypatch, environment, hosts):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    cloud = config.azure_cloud()

    assert (cloud.vaults, cloud.management) == hosts


def test_the_hosts_of_an_unknown_cloud_are_not_guessed(monkeypatch):
    monkeypatch.setenv("AZURE_AUTHORITY_HOST", "login.stack.example")
    monkeypatch.setenv("AZURE_KEYVAULT_DNS_SUFFIX", "vault.stack.example")

    with pytest.raises(ConfigError, match=r"login\.stack\.example"):
        config.azure_cloud()
