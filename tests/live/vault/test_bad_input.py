"""Servers and tokens in trouble: what was not seen is named, and the rest is judged."""

import time

import pytest

from guard.errors import ConfigError
from guard.sources.live import Options, Target
from guard.sources.vault import access as access_module
from guard.sources.vault import authentication, source
from tests.servers.opa_server import free_port
from tests.servers.vault_server import ROOT, configured_vault, running_vault

pytestmark = pytest.mark.server

CONFIGURATION = """
storage "raft" {
  path    = "FOLDER"
  node_id = "NODE"
JOIN}
listener "tcp" {
  address         = "127.0.0.1:PORT"
  cluster_address = "127.0.0.1:CLUSTER"
  tls_disable     = true
}
api_addr      = "http://127.0.0.1:PORT"
cluster_addr  = "https://127.0.0.1:CLUSTER"
disable_mlock = true
raw_storage_endpoint = true
"""


def configuration(folder, node, leader=""):
    data = folder / node
    data.mkdir()
    join = f'  retry_join {{\n    leader_api_addr = "{leader}"\n  }}\n' if leader else ""
    return CONFIGURATION.replace("FOLDER", str(data)).replace("NODE", node).replace("JOIN", join)


@pytest.mark.parametrize("token", ["hvs.wrongwrongwrongwrong", "no-token-at-all"])
def test_a_wrong_token_leaves_only_what_needs_none(audit, vault, token):
    found = audit(vault, token)

    assert found.ids == {"server"}
    [problem] = found.problems
    assert problem.startswith("everything that needs a token not seen")
    assert "wrong, expired or revoked" in problem
    assert "VAULT_TOKEN" in problem
    assert token not in problem


def test_an_expired_token_is_told_from_a_lack_of_rights(audit, vault):
    token = vault.token_for("guard-audit", ttl="1s", explicit_max_ttl="1s")
    time.sleep(1.3)

    [problem] = audit(vault, token).problems

    assert "wrong, expired or revoked" in problem


def test_no_token_is_said_with_the_ways_to_give_one(audit, vault):
    [problem] = audit(vault, "").problems

    assert "there is no token" in problem
    assert "VAULT_TOKEN" in problem
    assert "VAULT_ROLE_ID" in problem


def test_the_token_that_a_login_left_is_used(audit, vault, tmp_path):
    (tmp_path / ".vault-token").write_text(f"{vault.token}\n", "utf-8")

    assert audit(vault, "").problems == []


def test_a_token_for_half_of_the_server_names_the_other_half(audit, vault):
    policy = 'path "sys/policies/acl*" { capabilities = ["read", "list"] }\n'
    policy += 'path "sys/policies/acl/+" { capabilities = ["read"] }\n'
    policy += 'path "sys/mounts" { capabilities = ["read"] }\n'
    vault.write("sys/policies/acl/half", {"policy": policy})

    found = audit(vault, vault.token_for("half"))

    assert "sys/policies/acl/reader" in found.ids
    assert "sys/mounts/secret" in found.ids
    unseen = {problem.partition(" not seen: ")[0] for problem in found.problems}
    assert unseen == {
        "server configuration",
        "audit devices",
        "namespaces",
        "auth methods",
        "tokens",
        "password policies",
        "configuration of secret",
        "roles of aws",
        "config of database",
        "roles of database",
        "static-roles of database",
        "roles of pki",
        "roles of ssh",
        "keys of transit",
    }
    assert any('path "sys/audit" { capabilities = ["read"] }' in text for text in found.problems)
    # Without the devices seen, nobody may say that there are none.
    assert "sys/audit" not in found.ids


def test_a_sealed_server_is_named_and_its_state_judged(guard, fresh):
    fresh.write("sys/seal")

    done = guard(["audit", fresh.target, "--no-record"], VAULT_TOKEN=fresh.token)

    assert done.returncode == 3
    assert "the server is sealed; unseal it, and audit it then" in done.stderr
    assert "GRD-VLT-035" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_server_without_keys_is_not_initialized(audit, vault_binary, tmp_path):
    with configured_vault(vault_binary, tmp_path, configuration(tmp_path, "a")) as server:
        found = audit(server, "some-token")

    assert found.ids == {"server"}
    assert "the server is not initialized" in found.problems[0]


def test_a_server_that_dies_in_the_middle_leaves_what_was_read(audit, fresh, monkeypatch):
    real = authentication.methods

    def dying(*arguments):
        fresh.kill()
        return real(*arguments)

    monkeypatch.setattr(source.authentication, "methods", dying)
    started = time.monotonic()

    found = audit(fresh, retries=2)

    assert {"server", "sys/audit"} <= found.ids
    unseen = [problem.partition(" not seen: ")[0] for problem in found.problems]
    assert unseen == ["auth methods", "tokens", "policies", "password policies", "secrets engines"]
    assert all("no answer from" in problem for problem in found.problems)
    assert time.monotonic() - started < 10, "each later request would wait for a dead server"


def test_a_server_that_is_not_there_is_an_incomplete_run(guard):
    done = guard(["audit", f"vault://127.0.0.1:{free_port()}", "--no-record"], VAULT_TOKEN=ROOT)

    assert done.returncode == 3
    assert "the server, and all that is on it, not seen: no answer from" in done.stderr
    assert "Connection refused" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_limited_server_is_asked_again_until_it_answers(audit, fresh):
    fresh.write("sys/quotas/rate-limit/all", {"rate": 12, "interval": "1s"})
    started = time.monotonic()

    found = audit(fresh, retries=6)

    assert found.problems == []
    assert "sys/mounts/secret" in found.ids
    assert time.monotonic() - started > 1, "the limit was never reached"


def test_a_collector_that_takes_too_long_is_stopped_and_named(audit, vault):
    found = audit(vault, collector_seconds=0.000001)

    assert "took longer than 1e-06 s" in found.problems[0]
    assert found.ids == set()


def test_what_is_no_vault_server_is_said_to_be_none(audit, opa_server):
    class Elsewhere:
        target = f"vault://{opa_server.url.partition('://')[2]}"
        token = ROOT

    found = audit(Elsewhere)

    assert found.ids == set()
    assert "Vault" in found.problems[0]


# --- TLS ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tls_vault(vault_binary, tmp_path_factory):
    with running_vault(vault_binary, tmp_path_factory.mktemp("tls"), tls=True) as server:
        yield server


def test_a_certificate_that_nobody_knows_stops_the_audit_before_the_token_is_sent(guard, tls_vault):
    done = guard(["audit", tls_vault.target, "--no-record"], VAULT_TOKEN=tls_vault.token)

    assert done.returncode == 3
    assert "is not trusted" in done.stderr
    assert "--ca-file" in done.stderr
    assert done.stdout.count("GRD-VLT") == 0


def test_with_the_authority_named_the_certificate_is_judged_too(audit, tls_vault):
    found = audit(tls_vault, ca_file=tls_vault.ca_file)

    assert found.problems == []
    seen = found.config("server")["tls"]
    assert (seen["enabled"], seen["version"]) == (True, "TLSv1.3")
    assert seen["certificate"]["days_left"] > 14


def test_the_authority_may_be_named_as_vaults_own_tools_take_it(audit, tls_vault, monkeypatch):
    monkeypatch.setenv("VAULT_CACERT", str(tls_vault.ca_file))

    assert audit(tls_vault).problems == []


def test_any_certificate_is_accepted_only_when_that_is_asked_for(guard, tls_vault):
    done = guard(
        ["audit", tls_vault.target, "--no-record", "--insecure-skip-tls-verify"],
        VAULT_TOKEN=tls_vault.token,
    )

    assert done.returncode == 1, done.stderr
    assert "InsecureRequestWarning" not in done.stderr


def test_an_address_with_http_is_honoured_for_its_own_server_only(monkeypatch):
    monkeypatch.setenv("VAULT_ADDR", "http://vault.example.com:8200")

    def address(text):
        return access_module.access(Target.parse(text), Options()).address

    assert address("vault://vault.example.com") == "http://vault.example.com:8200"
    assert address("vault://vault.example.com:8300") == "https://vault.example.com:8300"
    assert address("vault://other.example.com") == "https://other.example.com:8200"


@pytest.mark.parametrize("text", ["vault://", "vault://host:port", "vault://:8200"])
def test_a_target_without_a_server_is_refused(text):
    with pytest.raises(ConfigError):
        access_module.access(Target.parse(text), Options())


# --- logins ------------------------------------------------------------------------------------


def test_an_application_logs_in_with_its_role_and_leaves_no_token_behind(audit, fresh, monkeypatch):
    fresh.write("sys/auth/approle", {"type": "approle"})
    fresh.write(
        "sys/policies/acl/all",
        {"policy": 'path "*" { capabilities = ["read", "list", "sudo", "update"] }'},
    )
    fresh.write("auth/approle/role/guard", {"token_policies": ["all"]})
    role = fresh.request("GET", "auth/approle/role/guard/role-id")[1]["data"]["role_id"]
    secret = fresh.write("auth/approle/role/guard/secret-id")["data"]["secret_id"]
    monkeypatch.setenv("VAULT_ROLE_ID", role)
    monkeypatch.setenv("VAULT_SECRET_ID", secret)
    before = fresh.request("LIST", "auth/token/accessors")[1]["data"]["keys"]

    found = audit(fresh, "")

    assert found.problems == []
    assert "sys/mounts/secret" in found.ids
    assert fresh.request("LIST", "auth/token/accessors")[1]["data"]["keys"] == before


def test_a_login_that_fails_is_said_without_its_secret(audit, vault, monkeypatch):
    monkeypatch.setenv("VAULT_ROLE_ID", "not-a-role")
    monkeypatch.setenv("VAULT_SECRET_ID", "canary-secret-id")

    found = audit(vault, "")

    [problem] = found.problems
    assert "auth/approle/login" in problem
    assert "canary-secret-id" not in problem


# --- standby -----------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_standby_is_read_through_and_says_when_its_active_server_is_gone(
    audit, vault_binary, tmp_path
):
    with configured_vault(vault_binary, tmp_path, configuration(tmp_path, "a")) as active:
        keys = active.request("POST", "sys/init", {"secret_shares": 1, "secret_threshold": 1})[1]
        unseal = {"key": keys["keys"][0]}
        active.request("POST", "sys/unseal", unseal)
        joined = configuration(tmp_path, "b", active.url)
        with configured_vault(vault_binary, tmp_path, joined) as standby:
            wait_for(standby, "initialized", unseal)
            through = audit(standby, keys["root_token"], retries=6)
            direct = audit(active, keys["root_token"])
            active.kill()
            alone = audit(standby, keys["root_token"], retries=1)

    # What a standby does not hand on is of the server itself: its own tells nothing of the active's.
    unseen = {problem.partition(" not seen: ")[0] for problem in through.problems}
    assert unseen == {"server configuration", "what is shown without a token"}
    assert all("a standby that points to" in problem for problem in through.problems)
    assert through.config("server")["standby"] is True
    assert {"sys/audit", "sys/policies/acl/default"} <= through.ids
    assert direct.problems == []
    assert direct.config("server")["standby"] is False
    assert direct.config("server")["unauthenticated"]["metrics"] is False
    assert direct.config("server")["configuration"]["raw_storage_endpoint"] is True
    assert alone.problems
    assert "server" in alone.ids
    assert "sys/audit" not in alone.ids


def wait_for(standby, state, unseal):
    """Unseal a node that is joining, and wait until it stands by."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        status = standby.request("GET", "sys/seal-status", token="")[1]
        if status[state] and status["sealed"]:
            standby.request("POST", "sys/unseal", unseal, token="")
        health = standby.request("GET", "sys/health?standbyok=true", token="")
        if health[0] == 200 and health[1]["standby"]:
            return
        time.sleep(0.3)
    raise AssertionError("the second node did not join")
