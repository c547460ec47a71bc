"""Renders the chart, for all tests about what runs guard on a schedule."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.deploy import objects, run_helm


@pytest.fixture
def helm(helm_program: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run Helm on the chart with the values of a case, and options on top."""

    def run(case: str, *options: str) -> subprocess.CompletedProcess[str]:
        return run_helm(helm_program, case, *options)

    return run


@pytest.fixture
def rendered(helm_program: Path) -> Callable[..., dict[str, Any]]:
    """Return the objects of a case by kind; the chart has one of each."""

    def render(case: str, *options: str) -> dict[str, Any]:
        found = objects(helm_program, case, *options)
        kinds = {each["kind"]: each for each in found}
        assert len(kinds) == len(found)
        return kinds

    return render
