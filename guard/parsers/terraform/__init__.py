"""Terraform: evaluated as Terraform evaluates it, with what cannot be known kept apart.

`Project` holds the files of a scan and finds its root modules; `evaluate` is the short way for
one root.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from guard.parsers.terraform.plan import parse_plan
from guard.parsers.terraform.project import Evaluation, Project

__all__ = ["Evaluation", "Project", "evaluate", "local_module_folders", "parse_plan"]


def evaluate(
    files: Mapping[str, bytes],
    root: str,
    *,
    variables: Mapping[str, Any] | None = None,
    var_files: Sequence[str] = (),
    workspace: str = "default",
) -> Evaluation:
    """Return what the root module in folder `root` deploys; see `Project.evaluate`."""
    return Project(files).evaluate(
        root, variables=variables, var_files=var_files, workspace=workspace
    )


def local_module_folders(files: Mapping[str, bytes], folder: str) -> set[str]:
    """Return the folders of `files` that the module in `folder` calls directly."""
    return Project(files).local_modules(folder)
