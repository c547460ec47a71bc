"""The shipped policy is enough for a complete audit, and gives no secret away."""

import json
import re

import pytest

from guard.parsers import vault_policy
from tests.live.vault.conftest import SHIPPED
from tests.live.vault.setup import CANARIES, fill

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def auditor(vault):
    """A token with the shipped policy, and nothing but that."""
    return vault.token_for("guard-audit")


def test_the_shipped_policy_is_enough_for_a_complete_audit(audit, vault, auditor):
    with_root = audit(vault)
    found = audit(vault, auditor)

    assert found.problems == []
    tokens = re.compile("auth/token/accessors/")
    assert {i for i in found.ids if not tokens.match(i)} == {
        i for i in with_root.ids if not tokens.match(i)
    }


def test_the_command_ends_with_findings_and_not_incomplete(guard, vault, auditor):
    done = guard(["audit", vault.target, "--no-record"], VAULT_TOKEN=auditor)

    assert done.returncode == 1, done.stderr
    assert "GRD-VLT-" in done.stdout
    assert [c for c in CANARIES if c in done.stdout + done.stderr] == []
    assert auditor not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "secret/data/ml/model"),
        ("GET", "secret/metadata/ml/model"),
        ("LIST", "secret/metadata/ml"),
        ("GET", "legacy/config"),
        ("GET", "database/creds/trainer"),
        ("GET", "database/static-creds/trainer"),
        ("GET", "aws/creds/admin"),
        ("GET", "transit/export/encryption-key/models"),
        ("GET", "transit/backup/models"),
        ("POST", "transit/decrypt/models"),
        ("POST", "pki/issue/serving"),
        ("POST", "ssh/sign/ops"),
        ("GET", "sys/raw/sys/policy"),
        ("GET", "auth/approle/role/ci/role-id"),
        ("POST", "auth/approle/role/ci/secret-id"),
        ("POST", "auth/token/create"),
        ("POST", "auth/token/revoke-accessor"),
        ("POST", "sys/audit/other"),
        ("DELETE", "sys/audit/file"),
        ("POST", "sys/policies/acl/reader"),
        ("POST", "sys/seal"),
        ("POST", "cubbyhole/notes"),
    ],
)
def test_secrets_and_changes_are_refused(vault, auditor, method, path):
    status, answer = vault.request(method, path, {} if method == "POST" else None, token=auditor)

    assert status == 403, answer


def test_what_is_refused_is_there(vault):
    """Else a refusal would prove nothing."""
    assert vault.request("GET", "secret/data/ml/model")[1]["data"]["data"]["value"] == CANARIES[0]
    assert vault.request("GET", "legacy/config")[1]["data"]["value"] == CANARIES[1]
    assert vault.request("GET", "transit/export/encryption-key/models")[0] == 200


def test_the_policy_reads_and_lists_and_does_nothing_else():
    rules = vault_policy.read(SHIPPED.read_text("utf-8"))["path"]

    powers = {path: set(rule["capabilities"]) - {"read", "list"} for path, rule in rules.items()}
    assert {path: more for path, more in powers.items() if more} == {
        "sys/audit": {"sudo"},
        "auth/token/accessors": {"sudo"},
        # A question by POST: the accessor is in the body.
        "auth/token/lookup-accessor": {"update"},
    }
    # A star only where everything below is a policy: to read, not to write.
    assert [path for path in rules if "*" in path] == [
        "sys/policies/acl/*",
        "sys/policies/password/*",
    ]


def test_every_endpoint_of_the_policy_is_one_that_the_audit_reads(fresh, audit, tmp_path):
    fill(fresh, tmp_path)
    fresh.write("sys/auth/cert", {"type": "cert"})
    audit(fresh)

    lines = (tmp_path / "audit.log").read_text("utf-8").splitlines()
    asked = {json.loads(line)["request"]["path"].rstrip("/") for line in lines}
    rules = vault_policy.read(SHIPPED.read_text("utf-8"))["path"]
    unused = [
        path
        for path in rules
        if not any(
            re.fullmatch(path.replace("+", "[^/]+").replace("*", ".+"), each) for each in asked
        )
    ]
    # Of these the server has none: no certificate, group or static role is set up.
    assert unused == ["auth/+/groups/+", "auth/+/certs/+", "database/static-roles/+"]
