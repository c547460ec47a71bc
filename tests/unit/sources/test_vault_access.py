"""Where a Vault server is, and as whom it is read, from a target and the environment."""

import dataclasses

import pytest

from guard.errors import CollectError, ConfigError
from guard.sources.live import Options, Target
from guard.sources.vault.access import Login, access, context


@pytest.fixture(autouse=True)
def _home(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))


def reached(text, **options):
    return access(Target.parse(text), Options(**options))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("vault://vault.example.com", "https://vault.example.com:8200"),
        ("vault://vault.example.com:443", "https://vault.example.com:443"),
        ("vault://[2001:db8::1]:8200", "https://[2001:db8::1]:8200"),
    ],
)
def test_a_server_is_reached_over_tls_at_vaults_port(text, address):
    assert reached(text).address == address


@pytest.mark.parametrize("given", ["gopher://vault.example.com", "not an address", "https://x:y"])
def test_an_address_that_says_nothing_useful_changes_nothing(monkeypatch, given):
    monkeypatch.setenv("VAULT_ADDR", given)

    assert reached("vault://vault.example.com").address == "https://vault.example.com:8200"


def test_the_namespace_is_the_path_of_the_target_or_the_variable(monkeypatch):
    assert reached("vault://vault.example.com/team/ml").namespace == "team/ml"
    monkeypatch.setenv("VAULT_NAMESPACE", "other")

    assert reached("vault://vault.example.com").namespace == "other"
    assert reached("vault://vault.example.com/team").namespace == "team"


def test_the_token_of_the_variable_goes_before_the_one_of_a_login(monkeypatch, tmp_path):
    (tmp_path / ".vault-token").write_text("from-login\n", "utf-8")

    first = reached("vault://vault.example.com")
    monkeypatch.setenv("VAULT_TOKEN", " from-variable ")

    assert (first.token, reached("vault://h").token) == ("from-login", "from-variable")


def test_an_application_that_is_named_logs_in_itself(monkeypatch, tmp_path):
    (tmp_path / ".vault-token").write_text("of-somebody-else", "utf-8")
    monkeypatch.setenv("VAULT_ROLE_ID", "role")
    monkeypatch.setenv("VAULT_SECRET_ID", "secret")

    found = reached("vault://vault.example.com")

    assert found.token == ""
    assert found.login == Login("auth/approle/login", {"role_id": "role", "secret_id": "secret"})


def test_a_pod_logs_in_with_its_service_account(monkeypatch, tmp_path):
    (tmp_path / "jwt").write_text("signed\n", "utf-8")
    monkeypatch.setenv("VAULT_KUBERNETES_ROLE", "guard")
    monkeypatch.setenv("VAULT_KUBERNETES_TOKEN_FILE", str(tmp_path / "jwt"))
    monkeypatch.setenv("VAULT_AUTH_MOUNT", "/clusters/prod/")

    found = reached("vault://vault.example.com").login

    assert found == Login("auth/clusters/prod/login", {"role": "guard", "jwt": "signed"})


def test_a_pod_without_a_service_account_is_told_where_it_was_looked_for(monkeypatch, tmp_path):
    monkeypatch.setenv("VAULT_KUBERNETES_ROLE", "guard")
    monkeypatch.setenv("VAULT_KUBERNETES_TOKEN_FILE", str(tmp_path / "none"))

    with pytest.raises(ConfigError, match="none: no service account token"):
        reached("vault://vault.example.com")


def test_no_credential_is_in_the_text_of_what_holds_it(monkeypatch):
    monkeypatch.setenv("VAULT_TOKEN", "canary-token")
    shown = repr(reached("vault://vault.example.com"))
    login = dataclasses.replace(reached("vault://h"), login=Login("auth/x", {"a": "canary-login"}))

    assert "canary" not in shown + repr(login)


def test_a_file_of_certificates_that_is_not_there_is_refused(monkeypatch):
    monkeypatch.setenv("VAULT_CACERT", "/nowhere/ca.pem")

    with pytest.raises(ConfigError, match=r"/nowhere/ca\.pem"):
        reached("vault://vault.example.com")


def test_a_file_without_certificates_is_named(tmp_path):
    (tmp_path / "ca.pem").write_text("nothing\n", "utf-8")

    with pytest.raises(CollectError, match=r"ca\.pem"):
        context(str(tmp_path / "ca.pem"))


def test_certificates_are_checked_unless_somebody_asks_for_the_contrary(tmp_path):
    (tmp_path / "ca.pem").write_text("", "utf-8")

    assert reached("vault://vault.example.com").verify is True
    assert reached("vault://vault.example.com", insecure=True).verify is False
    assert reached("vault://h", ca_file=tmp_path / "ca.pem").verify == str(tmp_path / "ca.pem")


def test_a_client_certificate_needs_its_key(monkeypatch):
    monkeypatch.setenv("VAULT_CLIENT_CERT", "/tls.crt")
    assert reached("vault://vault.example.com").client_certificate is None
    monkeypatch.setenv("VAULT_CLIENT_KEY", "/tls.key")

    found = reached("vault://vault.example.com").client_certificate

    assert found == ("/tls.crt", "/tls.key")
