"""What the tests of deploy/ share: where it is, what guard says about it, and what the chart renders to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from guard.errors import ExitCode

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
CHART = DEPLOY / "helm/guard"
CASES = sorted(file.name.removesuffix("-values.yaml") for file in (CHART / "ci").iterdir())
"""The values that the chart is tried with."""

DIGEST = "sha256:" + "5d" * 32

FOLDERS = {"/etc/guard": True, "/var/lib/guard": False, "/tmp": False}  # noqa: S108 - of the container
"""Where guard reads its settings, keeps its history and puts what it needs for a moment."""


def judged(*paths: Path, profile: str = "default") -> dict[str, Any]:
    """Return what guard says about `paths`, from a folder without a guard.toml."""
    done = subprocess.run(
        [sys.executable, "-m", "guard", "scan", *paths, "--profile", profile, "-o", "json"],
        capture_output=True,
        text=True,
        check=False,
        cwd=DEPLOY,
    )
    assert done.returncode in (ExitCode.CLEAN, ExitCode.FINDINGS), done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def failures(result: dict[str, Any]) -> set[tuple[str, str]]:
    """Return policy and resource of all that is not merely open."""
    return {
        (finding["policy"]["id"], finding["resource"]["id"])
        for finding in result["findings"]
        if finding["outcome"] != "unknown"
    }


def pod_of(kinds: dict[str, Any]) -> dict[str, Any]:
    """Return the pod of the chart's CronJob."""
    spec: dict[str, Any] = kinds["CronJob"]["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    return spec


def folders_of(container: dict[str, Any]) -> dict[str, bool]:
    """Return where something is mounted in `container`, and whether it is read only."""
    return {mount["mountPath"]: mount.get("readOnly", False) for mount in container["volumeMounts"]}


def run_helm(program: Path, case: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run Helm on the chart: `template`, unless the options begin with another command."""
    command = ["template", "guard", "-n", "guard"]
    if options and not options[0].startswith("-"):
        command, options = [options[0]], options[1:]
    with tempfile.TemporaryDirectory() as home:
        homes = {f"HELM_{kind}_HOME": home for kind in ("CACHE", "CONFIG", "DATA")}
        return subprocess.run(
            [program, *command, CHART, "-f", CHART / f"ci/{case}-values.yaml", *options],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **homes},
        )


def objects(program: Path, case: str, *options: str) -> list[dict[str, Any]]:
    """Return what the chart installs with the values of `case`."""
    done = run_helm(program, case, *options)
    assert done.returncode == 0, done.stderr
    return [document for document in yaml.safe_load_all(done.stdout) if document]
