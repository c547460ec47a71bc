"""`guard audit azure-keyvault://…` as people run it, from signing in to the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers.keyvault_answers import CLIENT_SECRET
from tests.servers.keyvault_fake import KeyVaultFake, forbidden

pytestmark = pytest.mark.server

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(fake: KeyVaultFake, trusted: Path, tmp_path: Path) -> Run:
    """Run `guard audit` on the vault, in a folder and with a state of its own."""

    def run_(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        command = ["guard", "audit", "--quiet", "azure-keyvault://ml-prod", *arguments]
        return subprocess.run(  # noqa: S603 - guard itself
            [sys.executable, "-m", *command],
            cwd=tmp_path,
            env={
                **os.environ,
                "PYTHONPATH": str(Path.cwd()),
                "XDG_STATE_HOME": str(tmp_path),
                **env,
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return lambda *arguments, **env: run_("--ca-file", str(trusted), *arguments, **env)


def test_a_sound_vault_exits_0(run: Run):
    done = run("--profile", "strict")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("\n0 findings\n")


def test_findings_exit_1_and_name_the_thing_in_the_vault(fake: KeyVaultFake, run: Run):
    del fake.vault.properties["enablePurgeProtection"]

    done = run("-o", "json")

    assert done.returncode == 1
    [finding] = json.loads(done.stdout)["findings"]
    assert finding["policy"]["id"] == "GRD-AZ-019"
    assert finding["location"]["path"] == "azure-keyvault://ml-prod/vaults/ml-prod"


def test_what_was_not_seen_exits_3_and_is_said_on_stderr(fake: KeyVaultFake, run: Run):
    fake.faults["ml-prod.vault.azure.net/keys"] = forbidden()

    done = run()

    assert done.returncode == 3
    assert "azure-keyvault://ml-prod: keys not seen: not permitted (403" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("secret", ["", "not-the-right-one"])
def test_nobody_to_sign_in_as_exits_3_in_one_line(run: Run, secret: str):
    done = run(AZURE_CLIENT_SECRET=secret)

    assert done.returncode == 3
    [line] = done.stderr.splitlines()
    assert line.startswith("guard: azure-keyvault://ml-prod: vault, diagnostic settings, ")
    assert "az login" in line


def test_an_unknown_cloud_exits_2_with_the_settings_it_takes(run: Run):
    done = run(AZURE_AUTHORITY_HOST="https://login.example")

    assert done.returncode == 2
    assert "AZURE_KEYVAULT_DNS_SUFFIX and AZURE_RESOURCE_MANAGER_HOST" in done.stderr


@pytest.mark.parametrize("format_", ["text", "json", "sarif"])
def test_no_output_shows_the_client_secret_a_token_or_a_tag_that_is_a_password(
    fake: KeyVaultFake, run: Run, format_: str
):
    fake.vault.secrets["registry"]["tags"] = {"password": "canary-7hT2kQ9x"}
    fake.faults["ml-prod.vault.azure.net/certificates"] = forbidden()

    done = run("-o", format_, "--timings")

    assert done.returncode == 3
    assert "registry" in done.stdout
    for canary in ("canary-7hT2kQ9x", CLIENT_SECRET, "token for"):
        assert canary not in done.stdout + done.stderr
