"""The units of systemd: known settings, well confined, and failed only for a broken audit."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from guard.errors import ExitCode
from tests.packaging.deploy import DEPLOY

UNITS = DEPLOY / "systemd"
has_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"
)


def settings(file):
    """Return the settings of a unit; a key that is given twice has its values one a line."""
    found: dict[str, str] = {}
    for key, value in re.findall(r"(?m)^(\w+)=(.*)$", file.read_text("utf-8")):
        found[key] = f"{found[key]}\n{value}" if key in found else value
    return found


@pytest.fixture
def units(tmp_path):
    """The units with every credential switched on, and a program that exists here."""
    folder = tmp_path / "units"
    shutil.copytree(UNITS, folder)
    service = folder / "guard-audit.service"
    text = service.read_text("utf-8")
    service.write_text(text.replace("/opt/guard/bin/guard", shutil.which("true") or ""), "utf-8")
    drop_in = folder / "guard-audit.service.d/credentials.conf"
    text = drop_in.read_text("utf-8")
    drop_in.write_text(re.sub(r"(?m)^#(?=[A-Z]\w+=)", "", text), "utf-8")
    assert "\nLoadCredential=" in drop_in.read_text("utf-8")
    return folder


@has_systemd
@pytest.mark.parametrize("name", ["guard-audit.service", "guard-audit.timer"])
def test_systemd_knows_every_setting_of_the_units(units, name):
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", f"./{name}"],
        capture_output=True,
        text=True,
        check=False,
        cwd=units,
    )

    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@has_systemd
def test_systemd_finds_the_service_well_confined(units):
    done = subprocess.run(
        [
            "systemd-analyze",
            "security",
            "--offline=true",
            "--threshold=20",
            "./guard-audit.service",
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=units,
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_unit_fails_for_broken_audits_and_not_for_findings():
    service = settings(UNITS / "guard-audit.service")

    assert service["SuccessExitStatus"] == f"{ExitCode.FINDINGS:d}"
    assert service["Type"] == "oneshot"


def test_the_unit_runs_as_a_user_without_privileges_that_exists_for_it_alone():
    service = settings(UNITS / "guard-audit.service")

    assert service["DynamicUser"] == "yes"
    assert "User" not in service
    assert service["CapabilityBoundingSet"] == ""
    assert service["ProtectSystem"] == "strict"


def test_the_history_of_the_unit_is_in_its_state_folder():
    service = settings(UNITS / "guard-audit.service")

    assert service["StateDirectory"] == "guard"
    assert "XDG_STATE_HOME=%S" in service["Environment"].split()
    assert service["WorkingDirectory"] == "/etc/guard"


def test_no_credential_is_asked_for_until_somebody_says_so():
    drop_in = UNITS / "guard-audit.service.d/credentials.conf"

    assert settings(drop_in) == {}
