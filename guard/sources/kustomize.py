"""Reads kustomizations: what they build upon, and which manifests are only fragments of it."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

NAMES = frozenset({"kustomization.yaml", "kustomization.yml", "Kustomization"})

_CHANGES = (
    "patches",
    "patchesStrategicMerge",
    "patchesJson6902",
    "components",
    "replacements",
    "transformers",
)
"""Keys that may complete a manifest: without them it has all the keys it will have."""

_SETTERS = ("images",)
"""Keys that replace values which policies judge; what a manifest lacks, they do not add."""


@dataclass(slots=True)
class Reach:
    """What one kustomization draws on, through all that it builds upon."""

    files: set[str] = field(default_factory=set)
    """Manifests that it takes in as they are."""

    patches: set[str] = field(default_factory=set)
    """Files that change what others declare."""

    outside: set[str] = field(default_factory=set)
    """Entries that are no folder with a kustomization and no manifest here: remote, most likely."""

    reads: set[str] = field(default_factory=set)
    """All files that it needs, of whatever kind."""

    changes: bool = False
    """Whether anything is changed at all; otherwise the manifests are what is deployed."""


@dataclass(slots=True)
class Kustomizations:
    """The kustomizations of one run, by folder, and what they make of the files around them."""

    by_folder: dict[str, dict[str, Any]] = field(default_factory=dict)
    _changed: set[str] | None = None

    def add(self, folder: str, document: object) -> None:
        """Take in the parsed kustomization of `folder`."""
        if isinstance(document, dict):
            self.by_folder[folder] = document

    def fragments(self) -> frozenset[str]:
        """Return the files that something completes or changes: patches, and patched resources."""
        changed = self._changed_folders()
        files: set[str] = set()
        for folder, document in self.by_folder.items():
            files.update(_joined(folder, _patch_files(document)))
            if folder in changed or document.get("kind") == "Component":
                files.update(_joined(folder, _texts(document.get("resources"))))
        return frozenset(files - set(self.by_folder))

    def tops(self) -> list[str]:
        """Return the folders that no other kustomization builds upon and that are no components."""
        used = {child for folder in self.by_folder for child in self._children(folder)}
        return sorted(
            folder
            for folder, document in self.by_folder.items()
            if folder not in used and document.get("kind") != "Component"
        )

    def reach(self, top: str, manifests: Collection[str]) -> Reach:
        """Return what the kustomization of `top` draws on, of which `manifests` are files here."""
        reach, waiting, seen = Reach(), [top], set[str]()
        while waiting:
            folder = waiting.pop()
            if folder in seen:
                continue
            seen.add(folder)
            document = self.by_folder[folder]
            reach.changes |= any(document.get(key) for key in (*_CHANGES, *_SETTERS))
            reach.patches |= set(_joined(folder, _patch_files(document)))
            reach.reads |= reach.patches | set(_joined(folder, _generator_files(document)))
            if document.get("helmCharts") or document.get("helmChartInflationGenerator"):
                reach.outside.add("a Helm chart")
            for key in ("resources", "bases", "components"):
                for entry in _texts(document.get(key)):
                    path = posixpath.normpath(posixpath.join(folder, entry))
                    if path in self.by_folder:
                        waiting.append(path)
                    elif path in manifests:
                        reach.files.add(path)
                        reach.reads.add(path)
                    else:
                        reach.outside.add(entry)
        return reach

    def _children(self, folder: str) -> Iterable[str]:
        document = self.by_folder[folder]
        for key in ("resources", "bases", "components"):
            yield from _joined(folder, _texts(document.get(key)))

    def _changed_folders(self) -> set[str]:
        """Return the folders whose resources some kustomization, their own or one above, changes."""
        changed: set[str] = set()
        waiting = [
            folder
            for folder, document in self.by_folder.items()
            if any(document.get(key) for key in _CHANGES)
        ]
        while waiting:
            folder = waiting.pop()
            if folder in changed or folder not in self.by_folder:
                continue
            changed.add(folder)
            waiting.extend(self._children(folder))
        return changed


def _patch_files(document: Mapping[str, Any]) -> Iterable[str]:
    for key in ("patches", "patchesJson6902", "replacements"):
        entries = document.get(key)
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict) and isinstance(entry.get("path"), str):
                yield entry["path"]
    for key in ("patchesStrategicMerge", "transformers", "generators", "configurations", "crds"):
        yield from _texts(document.get(key))


def _generator_files(document: Mapping[str, Any]) -> Iterable[str]:
    for key in ("configMapGenerator", "secretGenerator"):
        entries = document.get(key)
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict):
                files = _texts(entry.get("files"))
                yield from (name.partition("=")[2] or name for name in files)
                yield from _texts(entry.get("envs"))
                yield from _texts([entry.get("env")])


def _texts(value: object) -> list[str]:
    if not isinstance(value, list):
        return []
    return [item for item in value if isinstance(item, str) and "\n" not in item]


def _joined(folder: str, names: Iterable[str]) -> Iterable[str]:
    for name in names:
        if "://" not in name:
            yield posixpath.normpath(posixpath.join(folder, name))
