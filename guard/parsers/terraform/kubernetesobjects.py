"""Kubernetes objects that Terraform deploys, in the shape that Kubernetes gives them.

The policies for manifests judge them too: `kubernetes_deployment_v1` becomes a
`kubernetes/deployment` whose paths still lead to the lines of the Terraform file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from guard.model import Location, Origin, Path, Resource, is_unknown
from guard.parsers.kubernetes import resource_type
from guard.parsers.terraform.expressions import Call
from guard.parsers.terraform.instance import Instance
from guard.parsers.terraform.jsontext import HOLE
from guard.parsers.terraform.kubernetesnames import (
    KINDS,
    LISTS,
    MAPS,
    NAMESPACED,
    NOT_OF_THE_OBJECT,
    RENAMED,
    SINGLE,
    SPELLINGS,
    UNFOLDED,
)
from guard.parsers.terraform.plain import plain
from guard.parsers.terraform.values import Partial, Unknown, assemble
from guard.parsers.yaml_values import YamlError, load

_PREFIXES = ("kubernetes_", "kubectl_manifest")
_MANIFESTS = {"kubernetes_manifest": "manifest", "kubectl_manifest": "yaml_body"}
"""Resources that hold an object as one value or text, and the argument it is in."""

_ENCODERS = frozenset({"jsonencode", "yamlencode"})
_FILE_READERS = frozenset({"file", "templatefile"})
_VERSION = re.compile(r"_v[0-9]+(?:(?:alpha|beta)[0-9]+)?$")
_MARK = re.compile(f"{HOLE}([0-9]+){HOLE}")


def kubernetes_object(resource: Resource, instance: Instance | None = None) -> Resource:
    """Return the object that a resource deploys, or the resource itself when it deploys none.

    `instance` tells more about a manifest that is written as a text.
    """
    if not resource.type.startswith(_PREFIXES):
        return resource
    if resource.type in _MANIFESTS:
        argument = _MANIFESTS[resource.type]
        return _from_manifest(resource, _manifest(resource, argument, instance), argument)
    kind = _VERSION.sub("", resource.type.removeprefix("kubernetes_"))
    return _from_blocks(resource, kind) if kind in KINDS else resource


# --- objects written as one value -----------------------------------------------------------------


def _from_manifest(resource: Resource, content: Any, argument: str) -> Resource:  # noqa: ANN401 - JSON
    if not isinstance(content, dict):
        return resource
    version, kind = content.get("apiVersion"), content.get("kind")
    if not isinstance(version, str) or not isinstance(kind, str) or not kind:
        return resource

    def written(path: Path) -> Path:
        return (argument, *path)

    return _deployed(resource, content, resource_type(version, kind), written)


def _manifest(resource: Resource, name: str, instance: Instance | None) -> Any:  # noqa: ANN401 - JSON
    """Return the object in an argument; nothing for a file's, which is read as the file it is."""
    if instance is None:
        content = resource.config.get(name)
        return _read(content, []) if isinstance(content, str) else content
    argument = instance.block.body.arguments.get(name)
    if argument is None or _reads_file(argument.expression):
        return None
    expression = argument.expression
    if isinstance(expression, Call) and expression.name in _ENCODERS and expression.arguments:
        # Before it is encoded, an object has its parts, be they known or not.
        session = instance.module.session
        return plain(session.attempt(expression.arguments[0], instance.scope, argument.source))
    value = instance.value(argument)
    if isinstance(value, Partial):
        holes = [part for part in value.parts if isinstance(part, Unknown)]
        numbers = iter(range(len(holes)))
        text = "".join(
            part if isinstance(part, str) else f"{HOLE}{next(numbers)}{HOLE}"
            for part in value.parts
        )
        return _read(text, holes)
    return _read(value, []) if isinstance(value, str) else resource.config.get(name)


def _reads_file(expression: object) -> bool:
    if not isinstance(expression, Call):
        return False
    return expression.name in _FILE_READERS or any(map(_reads_file, expression.arguments))


def _read(text: str, holes: list[Unknown]) -> Any:  # noqa: ANN401 - parsed YAML
    """Return the object in a text; nothing when it holds none, or several."""
    try:
        return _filled(load(text), holes)
    except YamlError:
        return None


def _filled(node: Any, holes: list[Unknown]) -> Any:  # noqa: ANN401 - parsed YAML
    """Return a value in which whatever holds an unknown part is unknown."""
    if isinstance(node, dict):
        return {key: _filled(item, holes) for key, item in node.items() if HOLE not in str(key)}
    if isinstance(node, list):
        return [_filled(item, holes) for item in node]
    if not isinstance(node, str) or HOLE not in node:
        return node
    parts = enumerate(_MARK.split(node))
    text = assemble([holes[int(part)] if index % 2 else part for index, part in parts])
    return text.config() if isinstance(text, Unknown) else text


# --- objects written as blocks --------------------------------------------------------------------


def _from_blocks(resource: Resource, name: str) -> Resource:
    version, kind = KINDS[name]
    body = {key: value for key, value in resource.config.items() if key not in NOT_OF_THE_OBJECT}
    content = {"apiVersion": version, "kind": kind, **_object(kind, "", body)}
    metadata = content.get("metadata")
    if isinstance(metadata, dict) and not is_unknown(metadata):
        if name in NAMESPACED:
            metadata.setdefault("namespace", "default")
        if name == "default_service_account":
            metadata.setdefault("name", "default")

    def written(path: Path) -> Path:
        return _written(kind, body, path)

    return _deployed(resource, content, resource_type(version, kind), written)


def _object(kind: str, parent: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return the content of a block as Kubernetes has it."""
    found: dict[str, Any] = {}
    for name, value in body.items():
        if name in UNFOLDED and _is_blocks(value):
            found.update(_object(kind, parent, value[0]))
        elif _is_object(name, value):
            found[_spelled(kind, parent, name, value)] = _object(kind, name, value)
        elif not _is_blocks(value):
            found[_spelled(kind, parent, name, value)] = value
        elif _is_list(parent, name):
            blocks = [block if is_unknown(block) else _object(kind, name, block) for block in value]
            found[_spelled(kind, parent, name, value)] = blocks
        else:
            found[_spelled(kind, parent, name, value)] = _object(kind, name, value[0])
    if "containers" in found:
        # The provider says so to Kubernetes, whatever the service account says.
        found.setdefault("automountServiceAccountToken", True)
    return found


def _is_blocks(value: Any) -> bool:  # noqa: ANN401 - JSON holds anything
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _is_object(name: str, value: Any) -> bool:  # noqa: ANN401 - JSON holds anything
    return isinstance(value, dict) and name not in MAPS and not is_unknown(value)


def _is_list(parent: str, name: str) -> bool:
    return name in LISTS and (parent, name) not in SINGLE


def _spelled(kind: str, parent: str, name: str, value: Any) -> str:  # noqa: ANN401 - JSON
    renamed = RENAMED.get((kind, parent, name)) or SPELLINGS.get(name)
    if renamed:
        return renamed
    if _is_list(parent, name) and (_is_blocks(value) or is_unknown(value)):
        return LISTS[name]
    first, *others = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in others)


def _written(kind: str, body: dict[str, Any], path: Path) -> Path:
    """Return the path in the Terraform resource of a path in the object, as far as it exists."""
    steps: list[str | int] = []
    parent, node, rest = "", body, path
    while rest:
        name = _name(kind, parent, node, rest[0])
        if name is None:
            inner = next((name for name in node if name in UNFOLDED), None)
            if inner is None or not _is_blocks(node[inner]):
                return (*steps, str(rest[0]))
            steps += [inner, 0]
            node = node[inner][0]
            continue
        value, rest = node[name], rest[1:]
        steps.append(name)
        if _is_object(name, value):
            parent, node = name, value
            continue
        if not _is_blocks(value):
            return (*steps, *rest)
        index: str | int = 0
        if _is_list(parent, name):
            if not rest:
                return tuple(steps)
            index, rest = rest[0], rest[1:]
        if not isinstance(index, int) or not 0 <= index < len(value):
            return tuple(steps)
        steps.append(index)
        parent, node = name, value[index]
    return tuple(steps)


def _name(kind: str, parent: str, node: dict[str, Any], key: str | int) -> str | None:
    found = (name for name, value in node.items() if _spelled(kind, parent, name, value) == key)
    return next(found, None)


# --- the resource ---------------------------------------------------------------------------------


class _ObjectOrigin:
    """Where an object is written: in the Terraform resource that deploys it."""

    __slots__ = ("_origin", "_written")

    def __init__(self, origin: Origin, written: Callable[[Path], Path]) -> None:
        self._origin = origin
        self._written = written

    def locate(self, path: Path) -> Location:
        """Return the place of `path`, or of its nearest existing parent."""
        return self._origin.locate(self._written(path) if path else path)

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return the calls that lead to the resource's module, and what else explains the place."""
        return self._origin.related(self._written(path) if path else path)


def _deployed(
    resource: Resource, content: dict[str, Any], kind: str, written: Callable[[Path], Path]
) -> Resource:
    metadata = content.get("metadata")
    name = metadata.get("name") if isinstance(metadata, dict) else None
    return Resource(
        type=kind,
        id=resource.id,
        name=name if isinstance(name, str) else resource.name,
        config=content,
        origin=_ObjectOrigin(resource.origin, written),
    )
