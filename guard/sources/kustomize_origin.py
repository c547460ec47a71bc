"""Where the values of an object that kustomize built are written: in a base or in a patch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from guard.model import Location, Path, Resource

_MISSING = object()
_NAMES = ("name", "key", "mountPath", "containerPort", "port", "host", "ip")
"""What tells the items of Kubernetes' lists apart, whatever their order."""


@dataclass(frozen=True, slots=True)
class BuiltOrigin:
    """The origin of a built object. Files are read again only when somebody asks."""

    config: dict[str, Any]
    source: str
    """The file the object comes from; empty when a generator made it."""

    patches: tuple[str, ...]
    """The files that may have changed it."""

    kustomization: Location
    parsed: Callable[[str], Sequence[Resource]]
    """Returns the objects of a file."""

    def locate(self, path: Path) -> Location:
        """Return the line that sets `path`; when nothing does, its nearest parent in the source."""
        files = [self.source, *self.patches] if self.source else [*self.patches]
        written = [
            _match(resource, self.config, path)
            for file in files
            for resource in self.parsed(file)
            if self._is_about(resource, same_file=file == self.source)
        ]
        # A patch overrides its base; for what nobody sets, the base is where it belongs.
        exact = next((match for match in reversed(written) if match.sets), None)
        best = exact or max(written, key=lambda match: match.depth, default=None)
        return best.resource.origin.locate(best.path) if best else self.kustomization

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return the kustomization that was built."""
        return (self.kustomization,)

    def _is_about(self, resource: Resource, *, same_file: bool) -> bool:
        """Return whether `resource` may have become this object, whose name may have gained affixes."""
        if resource.config.get("kind") != self.config.get("kind"):
            return False
        built = str((self.config.get("metadata") or {}).get("name", ""))
        return resource.name in built or (same_file and len(self.parsed(self.source)) == 1)


@dataclass(frozen=True, slots=True)
class _Match:
    resource: Resource
    path: Path
    depth: int
    """How many steps of the wanted path the resource has."""

    sets: bool
    """Whether it has them all, with the value that was built."""


def _match(resource: Resource, built: Any, path: Path) -> _Match:  # noqa: ANN401 - any JSON value
    """Follow `path`, which is in `built`, in `resource`, finding list items by their names."""
    node: Any = resource.config
    steps: list[str | int] = []
    for step in path:
        here = _child(built, step)
        found = _same_item(node, here, step) if isinstance(node, list) else step
        following = _child(node, found)
        if following is _MISSING:
            # An index means another item here; as text it means none.
            rest = (str(step),) if isinstance(node, list) else path[len(steps) :]
            return _Match(resource, (*steps, *rest), len(steps), sets=False)
        steps.append(found)
        node, built = following, here
    return _Match(resource, tuple(steps), len(steps), sets=node == built)


def _child(node: Any, step: str | int) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(node, dict):
        return node.get(step, _MISSING)
    if isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
        return node[step]
    return _MISSING


def _same_item(items: list[Any], wanted: Any, step: str | int) -> str | int:  # noqa: ANN401
    """Return the index in `items` of the item that is called like `wanted`."""
    if isinstance(wanted, dict):
        for name in _NAMES:
            if name in wanted:
                for index, item in enumerate(items):
                    if isinstance(item, dict) and item.get(name) == wanted[name]:
                        return index
                return -1
    return next((index for index, item in enumerate(items) if item == wanted), step)
