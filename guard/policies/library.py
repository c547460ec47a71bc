"""Which modules need which: engines compile only what a document's policies call for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator, Sequence

from guard.policies.engine import Module

_PACKAGE = re.compile(r"(?m)^package[ \t]+([\w.]+)")
# Not `config.data`, which is a field of an object.
_REFERENCE = re.compile(r"(?<![\w.])data\.([a-zA-Z_][\w.]*)")
_ANYTHING = re.compile(r"(?<![\w.])data\b(?!\.[a-zA-Z_])")
_NO_CODE = re.compile(r"""\"(?:\\.|[^"\\\n])*\"|`[^`]*`|#[^\n]*""")
"""Texts and comments, where a mention of data means nothing."""


class Library:
    """Modules by package, with the packages that each refers to."""

    def __init__(self, modules: Sequence[Module]) -> None:
        self.packages: dict[str, list[Module]] = {}
        for module in modules:
            self.packages.setdefault(package_of(module.text), []).append(module)
        self.modules = modules

    @property
    def digest(self) -> str:
        """SHA-256 over names and texts, shortened to 16 digits."""
        texts = "\0".join(f"{module.name}\0{module.text}" for module in self.modules)
        return hashlib.sha256(texts.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def closure(self, packages: Collection[str]) -> list[Module]:
        """Return the modules of `packages` and what they refer to, those referred to first."""
        seen: set[str] = set()
        ordered: list[Module] = []
        for package in sorted(packages):
            self._visit(package, seen, ordered)
        return ordered

    def group(self, name: str) -> set[str]:
        """Return the packages of the group `name`."""
        return {package for package in self.packages if group_of(package) == name}

    def _visit(self, package: str, seen: set[str], ordered: list[Module]) -> None:
        if package in seen or package not in self.packages:
            return
        seen.add(package)
        for module in self.packages[package]:
            for needed in self._references(module):
                self._visit(needed, seen, ordered)
        ordered.extend(self.packages[package])

    def _references(self, module: Module) -> Iterator[str]:
        code = _NO_CODE.sub("_", module.text)
        if _ANYTHING.search(code):
            yield from self.packages  # `data[name]` may mean any of them
            return
        for reference in sorted(set(_REFERENCE.findall(code))):
            if owner := self._owner(reference):
                yield owner
            yield from (package for package in self.packages if package.startswith(f"{reference}."))

    def _owner(self, reference: str) -> str:
        """Return the package that `reference` is, or lies in; empty when it is above all packages."""
        while reference and reference not in self.packages:
            reference = reference.rpartition(".")[0]
        return reference


def group_of(package: str) -> str:
    """Return which packages an engine loads together: a platform's policies; empty for the rest."""
    parts = package.split(".")
    return ".".join(parts[:3]) if parts[:2] == ["guard", "policies"] and len(parts) > 3 else ""


def package_of(text: str) -> str:
    """Return the package a module declares, without ``data.``; empty when it declares none."""
    declared = _PACKAGE.search(text)
    return declared[1] if declared else ""
