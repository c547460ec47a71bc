"""Short ways to evaluate Terraform in a test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from guard.model import Resource
from guard.parsers.terraform import Evaluation, evaluate


class Terraform:
    """Evaluates texts as files of a scan."""

    def evaluate(self, files: str | dict[str, str], root: str = "", **options: Any) -> Evaluation:
        named = {"main.tf": files} if isinstance(files, str) else files
        return evaluate({name: text.encode() for name, text in named.items()}, root, **options)

    def resources(
        self, files: str | dict[str, str], root: str = "", **options: Any
    ) -> dict[str, Resource]:
        return {found.id: found for found in self.evaluate(files, root, **options).resources}

    def configs(
        self, files: str | dict[str, str], root: str = "", **options: Any
    ) -> dict[str, dict[str, Any]]:
        found = self.resources(files, root, **options)
        return {name: resource.config for name, resource in found.items()}

    def value(self, expression: str, rest: str = "") -> Any:
        """Return what an expression is in an argument of a resource."""
        text = f'resource "test_case" "this" {{\n  value = {expression}\n}}\n{rest}'
        return self.configs(text)["test_case.this"].get("value")


@pytest.fixture
def terraform() -> Terraform:
    return Terraform()


@pytest.fixture
def value(terraform: Terraform) -> Callable[..., Any]:
    return terraform.value
