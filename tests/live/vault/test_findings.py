"""A careless server has the findings that its set-up deserves, and a careful one has none of them."""

import json

import pytest

pytestmark = pytest.mark.server

EXPECTED = {
    "GRD-VLT-003": {"sys/policies/acl/everything"},
    "GRD-VLT-005": {"sys/policies/acl/platform"},
    "GRD-VLT-011": {"auth/kubernetes/role/trainer"},
    "GRD-VLT-012": {"auth/approle/role/ci"},
    "GRD-VLT-014": {"auth/jwt/role/builds"},
    "GRD-VLT-016": {"sys/auth/ldap"},
    "GRD-VLT-017": {"sys/mounts/legacy", "sys/mounts/secret"},
    "GRD-VLT-018": {"database/config/features"},
    "GRD-VLT-019": {"database/config/features"},
    "GRD-VLT-020": {"database/roles/trainer"},
    "GRD-VLT-021": {"pki/roles/serving"},
    "GRD-VLT-022": {"transit/keys/models"},
    "GRD-VLT-023": {"transit/keys/models"},
    "GRD-VLT-024": {"transit/keys/models"},
    "GRD-VLT-026": {"ssh/roles/ops"},
    "GRD-VLT-027": {"aws/roles/admin"},
    "GRD-VLT-028": {"sys/policies/password/short"},
}
"""Of each policy, all that it finds on the careless server."""


def findings(guard, server, **environment):
    done = guard(
        ["audit", server.target, "--no-record", "-o", "json", "--quiet"],
        VAULT_TOKEN=server.token,
        **environment,
    )
    assert done.returncode in {0, 1}, done.stderr
    return json.loads(done.stdout)["findings"]


def by_policy(found):
    named = {}
    for finding in found:
        named.setdefault(finding["policy"]["id"], set()).add(finding["resource"]["id"])
    return named


def test_a_careless_server_is_found_out(guard, vault):
    found = by_policy(findings(guard, vault))

    assert {policy: found.get(policy) for policy in EXPECTED} == EXPECTED
    assert "GRD-VLT-001" not in found, "it has an audit device"
    assert len(found["GRD-VLT-008"]) == 1, "the root token of a development server"
    assert [policy for policy in found if not policy.startswith("GRD-VLT")] == []


def test_a_new_server_has_no_audit_device_and_that_is_critical(guard, fresh):
    [finding] = [each for each in findings(guard, fresh) if each["policy"]["id"] == "GRD-VLT-001"]

    assert finding["policy"]["severity"] == "critical"
    assert finding["resource"]["id"] == "sys/audit"


def test_policies_that_vault_ships_are_no_finding(guard, fresh):
    about = {each["resource"]["id"] for each in findings(guard, fresh)}

    assert not any(resource.startswith("sys/policies/acl") for resource in about)


def test_an_open_root_generation_is_found(guard, fresh):
    fresh.write("sys/generate-root/attempt")

    found = by_policy(findings(guard, fresh))

    assert found["GRD-VLT-036"] == {"server"}


def test_mounts_that_are_listed_to_everybody_are_found(guard, fresh):
    shown = {"type": "kv", "options": {"version": "2"}, "config": {"listing_visibility": "unauth"}}
    fresh.write("sys/mounts/shown", shown)

    assert by_policy(findings(guard, fresh))["GRD-VLT-037"] == {"server"}


def test_a_user_lockout_that_is_off_is_found(guard, fresh):
    fresh.write("sys/auth/userpass", {"type": "userpass"})
    off = {"user_lockout_config": {"lockout_disable": True}}
    fresh.write("sys/auth/userpass/tune", off)

    assert by_policy(findings(guard, fresh))["GRD-VLT-015"] == {"sys/auth/userpass"}


def test_a_long_lived_token_is_found(guard, fresh):
    fresh.write("sys/auth/token/tune", {"max_lease_ttl": "9000h"})
    fresh.write("auth/token/create", {"policies": ["default"], "ttl": "8760h"})

    assert len(by_policy(findings(guard, fresh))["GRD-VLT-009"]) == 1
