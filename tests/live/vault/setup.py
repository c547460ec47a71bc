"""A Vault server as a careless team leaves it, with secrets that no audit may see."""

from __future__ import annotations

from pathlib import Path

from tests.servers.vault_server import RunningVault

CANARIES = (
    "canary-kv2-value",
    "canary-kv1-value",
    "canary-bindpass",
    "canary-database-password",
    "canary-in-url",
)
"""Secrets of the server: none may be in anything that guard makes."""

PEOPLE = {
    "reader": 'path "secret/data/ml/*" {\n  capabilities = ["read"]\n}\n',
    "everything": 'path "*" {\n  capabilities = ["create", "read", "update", "delete", "list", "sudo"]\n}\n',
    "platform": 'path "sys/policies/acl/*" {\n  capabilities = ["create", "update"]\n}\n',
}


def fill(vault: RunningVault, folder: Path) -> None:
    """Set up auth methods, roles, engines, keys, policies, tokens and secrets."""
    _auth(vault)
    for name, text in PEOPLE.items():
        vault.write(f"sys/policies/acl/{name}", {"policy": text})
    vault.write("sys/policies/acl/team/a%3Fb", {"policy": PEOPLE["reader"]})
    rules = 'length = 8\nrule "charset" {\n  charset = "abcdefgh"\n}\n'
    vault.write("sys/policies/password/short", {"policy": rules})
    _engines(vault)
    vault.write("auth/token/create", {"policies": ["reader"], "ttl": "20m", "display_name": "job"})
    vault.write(
        "sys/audit/file", {"type": "file", "options": {"file_path": str(folder / "audit.log")}}
    )


def _auth(vault: RunningVault) -> None:
    for kind in ("approle", "jwt", "kubernetes", "ldap", "userpass"):
        vault.write(f"sys/auth/{kind}", {"type": kind})
    vault.write(
        "auth/kubernetes/config",
        {"kubernetes_host": "https://127.0.0.1:1", "disable_local_ca_jwt": True},
    )
    vault.write(
        "auth/kubernetes/role/trainer",
        {
            "bound_service_account_names": ["*"],
            "bound_service_account_namespaces": ["ml"],
            "token_policies": ["reader"],
        },
    )
    vault.write("auth/approle/role/ci", {"token_policies": ["reader"]})
    vault.write("auth/approle/role/bounded", {"secret_id_ttl": "10m", "secret_id_num_uses": 1})
    vault.write(
        "auth/jwt/role/builds",
        {"role_type": "jwt", "user_claim": "sub", "bound_audiences": ["vault"]},
    )
    vault.write(
        "auth/ldap/config",
        {"url": "ldap://ldap.example.com", "bindpass": CANARIES[2], "binddn": "cn=vault"},
    )
    vault.write(
        "auth/userpass/users/ada", {"password": "canary-userpass", "token_policies": "reader"}
    )
    vault.write("auth/token/roles/batch", {"allowed_policies": ["reader"], "token_period": "60d"})


def _engines(vault: RunningVault) -> None:
    vault.write("secret/config", {"max_versions": 1})
    vault.write("secret/data/ml/model", {"data": {"value": CANARIES[0]}})
    vault.write("sys/mounts/legacy", {"type": "kv", "options": {"version": "1"}})
    # A secret that is called as settings are: to read it would be to read a secret.
    vault.write("legacy/config", {"value": CANARIES[1]})
    for kind in ("aws", "database", "pki", "ssh", "transit"):
        vault.write(f"sys/mounts/{kind}", {"type": kind})
    vault.write("transit/keys/models", {"exportable": True, "allow_plaintext_backup": True})
    vault.write("transit/keys/models/config", {"deletion_allowed": True})
    vault.write("pki/roles/serving", {"allow_any_name": True})
    vault.write(
        "ssh/roles/ops", {"key_type": "ca", "allow_user_certificates": True, "allowed_users": "*"}
    )
    document = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
    vault.write("aws/roles/admin", {"credential_type": "iam_user", "policy_document": document})
    vault.write(
        "database/config/features",
        {
            "plugin_name": "postgresql-database-plugin",
            "connection_url": "postgresql://{{username}}:{{password}}@db.example.com/f?sslmode=disable",
            "username": "vault",
            "password": CANARIES[3],
            "allowed_roles": ["*"],
            "verify_connection": False,
        },
    )
    vault.write(
        "database/config/literal",
        {
            "plugin_name": "postgresql-database-plugin",
            "connection_url": f"postgresql://vault:{CANARIES[4]}@db.example.com/literal",
            "verify_connection": False,
        },
    )
    vault.write(
        "database/roles/trainer",
        {"db_name": "features", "creation_statements": ['CREATE ROLE "{{name}}" SUPERUSER;']},
    )
