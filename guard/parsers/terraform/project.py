"""All the Terraform of a scan: which folders are roots, and what they evaluate to."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from guard.errors import ParseError
from guard.model import Location, Resource
from guard.parsers.terraform.emission import emit
from guard.parsers.terraform.expressions import Expression
from guard.parsers.terraform.folder import Folder, read_folder
from guard.parsers.terraform.hcl import read_hcl, read_template
from guard.parsers.terraform.jsonnotation import read_json_notation
from guard.parsers.terraform.jsontext import JsonError, JsonNode, scan_json
from guard.parsers.terraform.module import Given, Module
from guard.parsers.terraform.plain import decode_json
from guard.parsers.terraform.scope import TemplateScope
from guard.parsers.terraform.session import Session
from guard.parsers.terraform.syntax import Source
from guard.parsers.terraform.values import Failure, Value

_NOTATIONS = (".tf", ".tf.json", ".tofu", ".tofu.json")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a root module deploys."""

    resources: list[Resource]
    errors: list[ParseError]
    """What could not be read: the evaluation is incomplete."""

    modules: frozenset[str]
    """The folders of the root and of all local modules it reaches."""

    notes: list[str]
    """Limits that were met, and modules that could not be followed."""


class Project:
    """The files of a scan; each is parsed once, however many modules call it."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """Take every Terraform file, and the small text files that `file()` may read.

        Paths are relative to the scan, with forward slashes.
        """
        self._files = files
        self._sources: dict[str, Source] = {}
        self._folders: dict[str, Folder] = {}
        self._paths: dict[str, list[str]] = {}
        for path in files:
            if path.endswith(_NOTATIONS):
                self._paths.setdefault(posixpath.dirname(path), []).append(path)

    def folder(self, path: str) -> Folder | None:
        """Return what a folder declares, or None when it holds no Terraform."""
        if path not in self._paths:
            return None
        if path not in self._folders:
            names = set(self._paths[path])
            sources = [self._source(name) for name in sorted(names) if not _replaced(name, names)]
            self._folders[path] = read_folder(path, sources)
        return self._folders[path]

    def local_modules(self, path: str) -> set[str]:
        """Return the folders that a folder's module calls name, as far as they exist."""
        folder = self.folder(path)
        if folder is None:
            return set()
        called = {folder.local_source(call) for call in folder.modules.values()}
        return {target for target in called if target is not None and target in self._paths}

    def roots(self) -> list[str]:
        """Return the folders that are deployed on their own: those nobody else calls."""
        calls = {path: self.local_modules(path) - {path} for path in sorted(self._paths)}
        called = set().union(*calls.values()) if calls else set()
        roots = [path for path in calls if path not in called]
        reached: set[str] = set()
        for root in roots:
            _reach(root, calls, reached)
        for path in calls:
            if path not in reached:  # modules that call each other in a circle
                roots.append(path)
                _reach(path, calls, reached)
        return sorted(roots)

    def evaluate(
        self,
        root: str,
        *,
        variables: Mapping[str, Any] | None = None,
        var_files: Sequence[str] = (),
        workspace: str = "default",
    ) -> Evaluation:
        """Return what the module in folder `root` deploys.

        Values of variables come, the later ones first, from `variables`, `var_files`, the
        files that Terraform reads by itself, and the defaults.
        """
        root = "" if root in (".", "./") else root.rstrip("/")
        session = Session(self, root, workspace)
        folder = self.folder(root) or Folder(root)
        given = self._given(session, root, var_files)
        given.update(_set(variables or {}, folder))
        module = Module(session, self, folder, given=given)
        resources, reached = emit(module)
        errors = [error for path in sorted(reached) for error in self._folders[path].errors]
        return Evaluation(
            resources, [*errors, *session.errors], frozenset(reached | {root}), session.notes
        )

    def read(self, path: str) -> bytes | None:
        """Return a file's content, or None when it is not part of the scan."""
        return self._files.get(path)

    def template(self, text: str) -> Expression:
        """Return the syntax of a template. Raises `Failure` when it is none."""
        return _template(text)

    def _source(self, path: str) -> Source:
        source = self._sources.get(path)
        if source is None:
            read = read_json_notation if path.endswith(".json") else read_hcl
            source = self._sources[path] = read(path, self._files[path])
        return source

    def _given(self, session: Session, root: str, var_files: Sequence[str]) -> dict[str, Given]:
        """Return what the files of variables say."""
        given: dict[str, Given] = {}
        for path in [*self._automatic(root), *var_files]:
            content = self._files.get(path)
            if content is None:
                session.errors.append(
                    ParseError(path, 1, "variable file not found: correct its path")
                )
            elif path.endswith(".json"):
                given.update(_from_json(session, path, content))
            else:
                given.update(_from_hcl(session, self._source(path)))
        return given

    def _automatic(self, root: str) -> Iterator[str]:
        """Yield the files of variables that Terraform reads by itself, in its order."""
        for name in ("terraform.tfvars", "terraform.tfvars.json"):
            path = posixpath.join(root, name)
            if path in self._files:
                yield path
        yield from sorted(
            path
            for path in self._files
            if path.endswith((".auto.tfvars", ".auto.tfvars.json"))
            and posixpath.dirname(path) == root
        )


def _replaced(path: str, paths: set[str]) -> bool:
    """Return whether OpenTofu's file of the same name takes the place of this one."""
    stem, _, notation = path.partition(".tf")
    return notation in ("", ".json") and f"{stem}.tofu{notation}" in paths


def _reach(start: str, calls: Mapping[str, set[str]], reached: set[str]) -> None:
    pending = [start]
    while pending:
        path = pending.pop()
        if path not in reached:
            reached.add(path)
            pending.extend(calls.get(path, ()))


def _from_hcl(session: Session, source: Source) -> Iterator[tuple[str, Given]]:
    scope = TemplateScope(_NOWHERE, {})
    session.errors += source.errors
    for name, argument in source.body.arguments.items():
        value = session.attempt(argument.expression, scope, source)
        yield name, Given(value, argument.location())


def _from_json(session: Session, path: str, content: bytes) -> Iterator[tuple[str, Given]]:
    text = content.decode("utf-8-sig", "replace")
    try:
        values = decode_json(text)
        root = scan_json(text)
    except (Failure, JsonError) as error:
        session.errors.append(ParseError(path, 1, str(error)))
        return
    if isinstance(values, dict):
        for name, value in values.items():
            yield name, Given(value, _json_location(path, text, root.child(name)))


def _json_location(path: str, text: str, node: JsonNode | None) -> Location:
    return Location(path, text.count("\n", 0, node.first) + 1 if node else 1)


def _set(variables: Mapping[str, Any], folder: Folder) -> dict[str, Given]:
    """Return variables set by hand; for one that is no text, a text is an expression."""
    given: dict[str, Given] = {}
    for name, value in variables.items():
        given[name] = Given(_parsed(value, name, folder) if isinstance(value, str) else value)
    return given


def _parsed(text: str, name: str, folder: Folder) -> Value:
    block = folder.variables.get(name)
    kind = block.body.arguments.get("type") if block else None
    if kind is None or not text.lstrip().startswith(("{", "[")):
        return text
    if kind.source.text(kind.expression.start, kind.expression.end).strip('"') == "string":
        return text
    try:
        return _template(f"${{{text}}}").evaluate(TemplateScope(_NOWHERE, {}))
    except Failure:
        return text


@lru_cache(maxsize=256)
def _template(text: str) -> Expression:
    return read_template(text)


class _Nowhere:
    """Where values of variables are written: no name means anything."""

    def resolve(self, names: tuple[str, ...]) -> tuple[Value, int]:
        raise Failure(f"{names[0]} means nothing here")

    def nested(self, bindings: Mapping[str, Value]) -> TemplateScope:
        return TemplateScope(self, bindings)

    def spend(self, steps: int = 1) -> None:
        pass

    def note(self, text: str) -> None:
        pass

    def call(self, name: str, arguments: list[Value]) -> Value:
        raise Failure(f"{name} cannot be called with {len(arguments)} arguments here")


_NOWHERE = _Nowhere()
