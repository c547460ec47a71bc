"""What kustomize makes of the manifests of a repository, judged in place of its fragments."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from guard.errors import ParseError
from guard.model import Location, Problem, Resource
from guard.parsers import kubernetes
from guard.parsers.yaml_values import YamlError, load
from guard.sources.discovery import File
from guard.sources.kustomize import NAMES, Kustomizations, Reach
from guard.sources.kustomize_build import Built, build, find_command
from guard.sources.kustomize_origin import BuiltOrigin

_ORIGIN = "config.kubernetes.io/origin"


@dataclass(frozen=True, slots=True)
class _Overlay:
    """One kustomization that no other builds upon, and what it is built from."""

    folder: str
    reach: Reach
    file: File
    """Its kustomization file."""


class Overlays:
    """Builds, side by side, the kustomizations that change what their manifests declare."""

    def __init__(
        self,
        kustomizations: Kustomizations,
        files: Mapping[str, File],
        parsed: Callable[[str], Sequence[Resource]],
        *,
        enabled: bool = True,
    ) -> None:
        self.notes: list[str] = []
        self.problems: list[Problem] = []
        self._shown: dict[str, str] = {}
        """How files are named, by their real paths: asked only of what is built."""

        self._parsed = parsed
        self._waiting: list[tuple[_Overlay, Future[Built]]] = []
        self._built: list[tuple[_Overlay, Built]] = []
        chosen = list(_chosen(kustomizations, files, self.notes))
        command = find_command() if chosen and enabled else None
        if command is None:
            why = "neither kustomize nor kubectl is on PATH" if enabled else "that is switched off"
            self.notes += [
                f"{overlay.file.path}: not built, since {why};"
                " its patches and bases are judged for bad values only"
                for overlay in chosen
            ]
            return
        self._shown = {os.path.realpath(file.absolute): path for path, file in files.items()}
        pool = ThreadPoolExecutor(max_workers=os.cpu_count() or 1)
        for overlay in chosen:
            folder = os.path.dirname(overlay.file.absolute)  # noqa: PTH120 - a text is wanted
            self._waiting.append((overlay, pool.submit(build, command, folder)))
        pool.shutdown(wait=False)

    def claimed(self) -> frozenset[str]:
        """Return the files that are being built into something."""
        return _files(overlay for overlay, _ in self._waiting)

    def finish(self) -> frozenset[str]:
        """Wait for the builds, and return the files that they stand for."""
        for overlay, future in self._waiting:
            built = future.result()
            if built.failure:
                self.notes.append(
                    f"{overlay.file.path}: cannot be built ({built.failure});"
                    " its patches and bases are judged for bad values only"
                )
            else:
                self._built.append((overlay, built))
        self._waiting.clear()
        return _files(overlay for overlay, _ in self._built)

    def scopes(self) -> Iterator[tuple[str, Iterator[Resource]]]:
        """Yield the folder and the objects of each kustomization that was built."""
        for overlay, built in self._built:
            yield overlay.folder, self._objects(overlay, built)
        self._built.clear()

    def _objects(self, overlay: _Overlay, built: Built) -> Iterator[Resource]:
        try:
            for resource in kubernetes.parse(overlay.file.path, built.text):
                yield self._placed(resource, overlay, built.root)
        except ParseError as error:
            # Nothing else judges these files: a note would let them pass.
            reason = f"what kustomize built cannot be read: {error.reason}"
            self.problems.append(Problem(overlay.file.path, 1, reason))

    def _placed(self, resource: Resource, overlay: _Overlay, root: str) -> Resource:
        config, source = _without_origin(resource.config)
        path = os.path.realpath(os.path.join(root, source)) if source else ""  # noqa: PTH118
        return Resource(
            type=resource.type,
            id=resource.id,
            name=resource.name,
            config=config,
            origin=BuiltOrigin(
                config,
                self._shown.get(path, ""),
                tuple(sorted(overlay.reach.patches)),
                Location(overlay.file.path, 1),
                self._parsed,
            ),
            partial=resource.partial,
        )


def _files(overlays: Iterable[_Overlay]) -> frozenset[str]:
    reaches = (overlay.reach for overlay in overlays)
    return frozenset(path for reach in reaches for path in reach.files | reach.patches)


def _chosen(
    kustomizations: Kustomizations, files: Mapping[str, File], notes: list[str]
) -> Iterator[_Overlay]:
    """Yield what is worth building, and can be: with all its files here, without the network."""
    for folder in kustomizations.tops():
        reach = kustomizations.reach(folder, files.keys())
        file = next(files[path] for name in sorted(NAMES) if (path := _in(folder, name)) in files)
        if not reach.changes:
            continue
        home = os.path.dirname(file.absolute)  # noqa: PTH120 - texts, as everywhere in a walk
        absent = {
            path
            for path in reach.reads
            if not os.path.exists(os.path.join(home, os.path.relpath(path, folder or ".")))  # noqa: PTH110, PTH118
        }
        if missing := reach.outside | absent:
            notes.append(
                f"{file.path}: not built, since it draws on {min(missing)}, which is not here;"
                " its patches and bases are judged for bad values only"
            )
        else:
            yield _Overlay(folder, reach, file)


def _in(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _without_origin(config: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Return an object as the cluster gets it, and the file it comes from."""
    metadata = config.get("metadata")
    annotations = metadata.get("annotations") if isinstance(metadata, dict) else None
    if not isinstance(metadata, dict) or not isinstance(annotations, dict):
        return config, ""
    kept = {key: value for key, value in annotations.items() if key != _ORIGIN}
    bare = {key: value for key, value in metadata.items() if key != "annotations"}
    try:
        origin = load(str(annotations.get(_ORIGIN, "")))
    except YamlError:
        origin = None
    source = origin.get("path") if isinstance(origin, dict) else None
    return (
        {**config, "metadata": {**bare, **({"annotations": kept} if kept else {})}},
        source if isinstance(source, str) else "",
    )
