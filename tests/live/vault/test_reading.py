"""What guard sees of a real Vault server, and what it never asks for."""

import json
import time

import pytest

from tests.live.vault.setup import CANARIES, fill

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def seen(vault, tmp_path_factory):
    """The server, audited once with its root token."""
    from guard.model import Coverage
    from guard.sources.live import Options, Target
    from guard.sources.vault import open_source

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VAULT_TOKEN", vault.token)
        coverage = Coverage()
        source = open_source(Target.parse(vault.target), Options(), coverage)
        found = {entry.id: entry for scope in source.scopes() for entry in scope.resources}
    assert coverage.problems == []
    return found


def test_the_server_is_seen_with_its_seal_storage_and_listener(seen):
    server = seen["server"].config

    assert (server["sealed"], server["initialized"], server["version"]) == (False, True, "1.21.0")
    assert server["seal"] == {"type": "shamir", "shares": 1, "threshold": 1, "recovery": False}
    assert server["storage_type"] == "inmem"
    assert server["tls"] == {"enabled": False}
    assert server["configuration"]["listeners"][0]["config"]["tls_disable"] is True
    assert server["generate_root"]["started"] is server["rekey"]["started"] is False
    assert "rekey_recovery" not in server


def test_audit_devices_are_seen_and_summed_up(seen):
    assert seen["sys/audit"].config == {"devices": ["file"]}
    assert seen["sys/audit/file"].config["type"] == "file"


def test_auth_methods_have_their_own_settings_beside_those_of_the_mount(seen):
    ldap = seen["sys/auth/ldap"].config

    assert ldap["type"] == "ldap"
    assert ldap["settings"]["url"] == "ldap://ldap.example.com"
    assert "max_lease_ttl" in ldap["config"]


def test_roles_of_every_method_are_seen_with_their_bounds(seen):
    assert seen["auth/kubernetes/role/trainer"].config["bound_service_account_names"] == ["*"]
    assert seen["auth/approle/role/ci"].config["secret_id_num_uses"] == 0
    assert seen["auth/jwt/role/builds"].config["role_type"] == "jwt"
    assert seen["auth/userpass/users/ada"].config["method"] == "userpass"
    assert seen["auth/token/roles/batch"].config["token_period"] == 60 * 86_400


def test_policies_are_objects_and_the_one_without_text_is_left_out(seen):
    policy = seen["sys/policies/acl/reader"].config["policy"]

    assert policy == {"path": {"secret/data/ml/*": {"capabilities": ["read"]}}}
    assert seen["sys/policies/acl/default"].config["policy"]["path"]
    assert "sys/policies/acl/root" not in seen
    assert seen["sys/policies/acl/team/a?b"].config["policy"] == policy, "any name is read"
    assert seen["sys/policies/password/short"].config["policy"]["length"] == 8


def test_tokens_are_seen_by_accessor_and_not_by_value(seen, vault):
    tokens = [entry for entry in seen.values() if entry.type == "vault/token"]

    assert {tuple(token.config["policies"]) for token in tokens} >= {
        ("root",),
        ("default", "reader"),
    }
    assert all("id" not in token.config for token in tokens)
    assert vault.token not in json.dumps([token.config for token in tokens])


def test_engines_have_their_settings_roles_and_keys(seen):
    assert seen["sys/mounts/secret"].config["settings"]["max_versions"] == 1
    assert seen["pki/roles/serving"].config["allow_any_name"] is True
    assert seen["ssh/roles/ops"].config["allowed_users"] == "*"
    assert seen["aws/roles/admin"].config["policy_document"]["Statement"][0]["Action"] == "*"
    assert seen["database/roles/trainer"].config["db_name"] == "features"


def test_a_key_has_its_age_and_its_switches_and_no_key_material(seen):
    key = seen["transit/keys/models"].config

    assert (key["exportable"], key["allow_plaintext_backup"], key["deletion_allowed"]) == (
        True,
    ) * 3
    assert key["age_days"] == 0
    assert "keys" not in key


def test_a_database_connection_keeps_its_settings_and_loses_its_password(seen):
    details = seen["database/config/features"].config["connection_details"]

    url = "postgresql://{{username}}:{{password}}@db.example.com/f?sslmode=disable"
    assert details["connection_url"] == url
    assert "password" not in details


def test_a_password_that_is_written_into_a_connection_url_is_taken_out(seen):
    details = seen["database/config/literal"].config["connection_details"]

    assert details["connection_url"] == "postgresql://db.example.com/literal"


def test_no_secret_of_the_server_is_in_anything_that_was_read(seen):
    text = json.dumps({name: entry.config for name, entry in seen.items()})

    assert [canary for canary in (*CANARIES, "canary-userpass") if canary in text] == []


def test_no_secret_is_even_asked_for(fresh, audit, tmp_path):
    """The server's own audit log tells every path that was read or listed."""
    fill(fresh, tmp_path)

    assert audit(fresh).problems == []

    lines = (tmp_path / "audit.log").read_text("utf-8").splitlines()
    requests = [json.loads(line)["request"] for line in lines]
    asked = {each["path"] for each in requests if each["operation"] in {"read", "list"}}
    assert {"auth/approle/role/ci", "transit/keys/models"} <= asked
    forbidden = ("secret/data/", "secret/metadata", "legacy/", "creds", "export", "sys/raw")
    assert [path for path in asked if any(word in path for word in forbidden)] == []


def test_two_audits_see_the_same(audit, vault, seen):
    again = audit(vault)

    # Only what counts time may differ between them.
    static = {name: entry.config for name, entry in seen.items() if entry.type != "vault/token"}
    assert {n: c for n, c in static.items() if again.config(n) != c} == {}


def test_what_is_kept_of_a_token_does_not_change_by_itself(audit, vault):
    first = audit(vault)
    time.sleep(1.1)  # what counts seconds would differ
    second = audit(vault)

    tokens = [entry for entry in first.resources if entry.type == "vault/token"]
    assert tokens
    assert all(second.config(token.id) == token.config for token in tokens)
