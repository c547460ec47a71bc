"""What cannot be read is named, with the cure; what could be read stays, and is never called sound."""

from __future__ import annotations

import ssl
import time

import pytest
import trustme

from guard.errors import ConfigError
from guard.model import Outcome
from guard.pipeline import gaps
from tests.live.azure.conftest import Open, audit, found, read
from tests.servers.keyvault_answers import VAULT_ID
from tests.servers.keyvault_fake import Fault, KeyVaultFake, forbidden

pytestmark = pytest.mark.server

VAULT = "ml-prod.vault.azure.net"
MANAGEMENT = "management.azure.com"
DIAGNOSTICS = f"{MANAGEMENT}{VAULT_ID}/providers/Microsoft.Insights/diagnosticSettings"

EVERYTHING = (
    "vault, diagnostic settings, role assignments, secrets, keys, key types and sizes,"
    " key rotation policies, certificates, certificate policies not seen: "
)
CONTENTS = (
    "secrets, keys, key types and sizes, key rotation policies, certificates, certificate policies"
    " not seen: "
)


def reasons(source):
    return [problem.reason for problem in source.coverage.problems]


# --- signing in ------------------------------------------------------------------------------


def test_without_credentials_there_is_one_problem_and_its_cure(
    open_vault: Open, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("AZURE_CLIENT_SECRET")

    source = open_vault()

    assert read(source) == {}
    [reason] = reasons(source)
    assert reason.startswith(f"{EVERYTHING}no usable credentials for Azure were found; ")
    assert "az login" in reason
    assert sum(source.coverage.found.values()) == 9
    assert source.coverage.ratio == 0


def test_a_wrong_client_secret_is_named_by_its_code_and_never_shown(
    open_vault: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setenv("AZURE_CLIENT_SECRET", "not-the-right-one")

    source = open_vault()

    assert read(source) == {}
    [reason] = reasons(source)
    assert "AADSTS7000215: Invalid client secret provided" in reason
    assert "not-the-right-one" not in reason + caplog.text


def test_a_sign_in_server_that_is_away_is_told_from_a_refusal(fake: KeyVaultFake, open_vault: Open):
    fake.kill()

    source = open_vault(retries=0)

    assert read(source) == {}
    [reason] = reasons(source)
    assert "the sign-in server cannot be reached: the connection is refused at the proxy" in reason
    assert "check the network, the proxy" in reason


def test_an_unknown_certificate_is_refused_with_the_cure(open_vault: Open):
    source = open_vault(ca_file=None)

    assert read(source) == {}
    [reason] = reasons(source)
    assert "certificate" in reason
    assert "--ca-file" in reason


def test_an_unknown_certificate_is_accepted_when_somebody_says_so(open_vault: Open):
    source = open_vault(ca_file=None, insecure=True)

    assert "vaults/ml-prod" in read(source)
    assert reasons(source) == []


def test_a_vault_behind_another_certificate_is_lost_alone(fake: KeyVaultFake, open_vault: Open):
    other = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(VAULT).configure_cert(other)
    fake.certificates[VAULT] = other

    source = open_vault()
    resources = read(source)

    assert "vaults/ml-prod" in resources
    assert reasons(source) == [
        f"{CONTENTS}the certificate of {VAULT} is not trusted;"
        " name the certificates it chains to with --ca-file"
    ]


def test_a_token_that_a_vault_no_longer_takes_is_one_problem(fake: KeyVaultFake, open_vault: Open):
    expired = Fault(401, {"error": {"code": "Unauthorized", "message": "AKV10032"}})
    fake.faults[f"{VAULT}/secrets"] = expired

    source = open_vault()
    resources = read(source)

    assert "vaults/ml-prod" in resources
    assert reasons(source) == [
        f"{CONTENTS}the vault does not accept the credentials (401 Unauthorized);"
        " sign in again, to the tenant that the vault is in (AZURE_TENANT_ID)"
    ]


# --- permissions -----------------------------------------------------------------------------


def test_keys_that_may_not_be_listed_are_missing_and_nothing_else(
    fake: KeyVaultFake, open_vault: Open
):
    fake.faults[f"{VAULT}/keys"] = forbidden()

    source = open_vault()
    resources = read(source)

    assert {id_.partition("/")[0] for id_ in resources} == {
        "vaults",
        "diagnostic-settings",
        "role-assignments",
        "secrets",
        "certificates",
    }
    assert reasons(source) == [
        "keys not seen: not permitted (403 Forbidden ForbiddenByRbac); it takes"
        " Microsoft.KeyVault/vaults/keys/read, or List on keys;"
        " assign the role in deploy/azure/guard-audit-role.json"
    ]


@pytest.mark.parametrize(
    ("place", "missing", "open_"),
    [
        (
            f"{VAULT}/keys/lake",
            "key types and sizes",
            [("GRD-AZ-028", "keys/lake"), ("GRD-AZ-029", "keys/lake")],
        ),
        (
            f"{VAULT}/keys/lake/rotationpolicy",
            "key rotation policies",
            [("GRD-AZ-026", "keys/lake"), ("GRD-AZ-027", "keys/lake")],
        ),
        (
            f"{VAULT}/certificates/scoring/policy",
            "certificate policies",
            [("GRD-AZ-028", "certificates/scoring"), ("GRD-AZ-030", "certificates/scoring")],
        ),
        (DIAGNOSTICS, "diagnostic settings", [("GRD-AZ-032", "vaults/ml-prod")]),
    ],
)
def test_what_was_not_read_leaves_its_policies_open_and_is_no_finding(
    fake: KeyVaultFake, open_vault: Open, engine, place, missing, open_
):
    del fake.vault.keys["signing"]
    fake.vault.keys["lake"]["attributes"] = {"enabled": True}
    fake.faults[place] = forbidden()

    result = audit(open_vault(), engine)

    assert [gap.partition(" not seen")[0] for gap in gaps(result)] == [
        f"azure-keyvault://ml-prod: {missing}"
    ]
    assert found(result) == []
    assert found(result, Outcome.UNKNOWN) == open_


def test_a_firewall_is_one_problem_that_no_role_cures(fake: KeyVaultFake, open_vault: Open):
    fake.faults[f"{VAULT}/secrets"] = forbidden("ForbiddenByFirewall")

    source = open_vault()
    read(source)

    assert reasons(source) == [
        f"{CONTENTS}the firewall of the vault refuses this address"
        " (403 Forbidden ForbiddenByFirewall); run guard in a network that the vault admits"
    ]


def test_a_vault_that_no_subscription_shows_is_missing_with_all_that_hangs_on_it(
    open_vault: Open, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("AZURE_SUBSCRIPTION_ID", "00000001-0000-0000-0000-000000000000")

    source = open_vault()
    resources = read(source)

    assert {id_.partition("/")[0] for id_ in resources} == {"secrets", "keys", "certificates"}
    first, second = reasons(source)
    assert first.startswith("vault not seen: the resources of subscription 00000001-")
    assert "set AZURE_SUBSCRIPTION_ID" in first
    assert second.startswith("diagnostic settings, role assignments not seen: ")


def test_a_subscription_that_may_not_be_searched_does_not_hide_the_vault_in_another(
    fake: KeyVaultFake, open_vault: Open
):
    place = f"{MANAGEMENT}/subscriptions/00000001-0000-0000-0000-000000000000/resources"
    fake.faults[place] = Fault(403, {"error": {"code": "AuthorizationFailed"}})

    source = open_vault()

    assert "vaults/ml-prod" in read(source)
    assert reasons(source) == []


def test_of_two_vaults_each_counts_what_it_lacks(fake: KeyVaultFake, open_vault: Open):
    fake.faults["other.vault.azure.net/secrets"] = Fault(401)
    first = open_vault()
    second = open_vault("other")
    second.coverage = first.coverage

    read(first)
    read(second)

    assert first.coverage.found["azure-keyvault keys"] == 2
    assert first.coverage.parsed["azure-keyvault keys"] == 1


# --- a server in trouble ---------------------------------------------------------------------


def test_too_many_requests_are_tried_again_after_the_time_asked_for(
    fake: KeyVaultFake, open_vault: Open
):
    fake.faults[f"{VAULT}/secrets"] = Fault(429, headers={"Retry-After": "1"}, times=1)
    since = time.monotonic()

    source = open_vault()
    resources = read(source)

    assert time.monotonic() - since >= 1
    assert reasons(source) == []
    assert "secrets/registry" in resources


def test_a_wait_longer_than_the_budget_is_not_waited_for(fake: KeyVaultFake, open_vault: Open):
    fake.faults[f"{VAULT}/secrets"] = Fault(429, headers={"Retry-After": "900"})
    since = time.monotonic()

    source = open_vault(collector_seconds=60)
    resources = read(source)

    assert time.monotonic() - since < 30
    [reason] = reasons(source)
    assert reason.startswith("secrets not seen: the server asks to wait ")
    assert "raise --collector-timeout" in reason
    assert "keys/lake" in resources


@pytest.mark.parametrize(
    ("status", "said"), [(429, "too many requests (429)"), (500, "500"), (503, "503")]
)
def test_a_list_that_fails_every_time_is_missing(
    fake: KeyVaultFake, open_vault: Open, status, said
):
    fake.faults[f"{VAULT}/certificates"] = Fault(status)

    source = open_vault()
    resources = read(source)

    assert fake.requests.count(f"{VAULT}/certificates") == 2
    [reason] = reasons(source)
    assert reason.startswith("certificates not seen: the vault answers")
    assert said in reason
    assert "keys/lake" in resources


def test_a_fault_that_passes_leaves_no_trace(fake: KeyVaultFake, open_vault: Open):
    fake.faults[f"{VAULT}/secrets"] = Fault(503, times=1)

    source = open_vault()

    assert "secrets/registry" in read(source)
    assert reasons(source) == []


def test_a_server_killed_half_way_costs_what_was_not_read(fake: KeyVaultFake, open_vault: Open):
    fake.before(f"{VAULT}/keys/signing", fake.kill)

    source = open_vault(retries=0)
    resources = read(source)

    assert {"vaults/ml-prod", "secrets/registry", "keys/lake", "keys/signing"} <= set(resources)
    assert resources["keys/lake"].config["key_type"] == "RSA-HSM"
    assert resources["keys/signing"].config["key_type"] == {"$unknown": "the key"}
    [reason] = reasons(source)
    assert reason.startswith(
        "key types and sizes, key rotation policies, certificates, certificate policies not seen: "
        f"{VAULT} cannot be reached: "
    )


def test_a_server_that_never_answers_is_left_after_the_time_for_a_request(
    fake: KeyVaultFake, open_vault: Open
):
    fake.before(f"{VAULT}/secrets", lambda: time.sleep(3))
    since = time.monotonic()

    source = open_vault(request_seconds=0.5, retries=0)
    read(source)

    assert time.monotonic() - since < 3
    assert reasons(source) == [
        f"{CONTENTS}{VAULT} cannot be reached: no answer in time;"
        " check the name, the network and the proxy"
    ]


def test_a_collector_that_takes_too_long_keeps_what_it_has(fake: KeyVaultFake, open_vault: Open):
    fake.before(f"{VAULT}/keys/lake", lambda: time.sleep(1.2))

    source = open_vault(collector_seconds=1)
    resources = read(source)

    assert resources["keys/lake"].config["key_type"] == "RSA-HSM"
    assert resources["keys/signing"].config["key_type"] == {"$unknown": "the key"}
    assert "certificates/scoring" in resources
    assert reasons(source) == [
        "key types and sizes not seen: took longer than 1 s and was stopped;"
        " raise --collector-timeout"
    ]


# --- answers that are none -------------------------------------------------------------------


@pytest.mark.parametrize(
    "body", [b"<html>sign in to the network first</html>", [], {"value": "none"}, {"value": [1]}]
)
def test_an_answer_of_another_shape_is_no_empty_list(fake: KeyVaultFake, open_vault: Open, body):
    fake.faults[f"{VAULT}/secrets"] = Fault(200, body)

    source = open_vault()

    assert "keys/lake" in read(source)
    [reason] = reasons(source)
    assert reason.startswith("secrets not seen: the vault answers ")


@pytest.mark.parametrize(
    "link",
    [
        "https://attacker.example/secrets?api-version=7.4",
        "http://ml-prod.vault.azure.net/secrets?api-version=7.4",
        "https://ml-prod.vault.azure.net:8443/secrets",
        "https://ml-prod.vault.azure.net@attacker.example/secrets",
        "https://ml-prod.vault.azure.net:443/secrets?again",
        "https://[",
    ],
)
def test_no_token_follows_a_next_page_elsewhere_or_in_a_circle(
    fake: KeyVaultFake, open_vault: Open, link
):
    item = {"id": f"https://{VAULT}/secrets/first", "attributes": {}}
    fake.faults[f"{VAULT}/secrets"] = Fault(200, {"value": [item], "nextLink": link})

    source = open_vault()
    resources = read(source)

    assert "secrets/first" in resources
    assert reasons(source) == [
        "secrets not seen: the vault names no usable next page, so the list is not whole"
    ]
    assert not [place for place in fake.requests if "attacker" in place]


def test_a_redirect_is_not_followed_with_a_token(fake: KeyVaultFake, open_vault: Open):
    fake.faults[f"{VAULT}/secrets"] = Fault(
        302, headers={"Location": "https://attacker.example/secrets"}
    )

    source = open_vault()
    read(source)

    assert reasons(source) == [
        "secrets not seen: the vault answers 302, which is no answer guard can use"
    ]
    assert not [place for place in fake.requests if "attacker" in place]


def test_what_is_deleted_during_the_audit_is_gone_and_no_problem(
    fake: KeyVaultFake, open_vault: Open
):
    fake.faults[f"{VAULT}/keys/lake"] = Fault(404, {"error": {"code": "KeyNotFound"}})

    source = open_vault()

    assert "keys/lake" not in read(source)
    assert reasons(source) == []


# --- targets ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "",
        "ml-prod/secrets",
        "attacker.example",
        "ml-prod.vault.azure.net.attacker.example",
        "ml--prod",
        "127.0.0.1:8443",
        "ml_prod",
    ],
)
def test_a_host_that_is_no_vault_of_the_cloud_is_sent_nothing(
    fake: KeyVaultFake, open_vault: Open, name
):
    with pytest.raises(ConfigError, match=r"not a key vault of vault\.azure\.net|not a target"):
        open_vault(name)

    assert fake.requests == []
