"""From evaluated modules to the resources that policies judge."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from guard.model import REFERENCES, UNTOLD, Resource, is_unknown, unknown
from guard.parsers.terraform.blocks import configuration
from guard.parsers.terraform.instance import Instance, ModuleCall
from guard.parsers.terraform.kubernetesobjects import kubernetes_object
from guard.parsers.terraform.module import Module
from guard.parsers.terraform.positions import BlockOrigin, written
from guard.parsers.terraform.session import MAX_RESOURCES
from guard.parsers.terraform.syntax import Block


def emit(root: Module) -> tuple[list[Resource], set[str]]:
    """Return the resources of a module and of all it calls, and the folders they are in."""
    resources: list[Resource] = []
    reached: set[str] = set()
    for module in _modules(root):
        if module.loader.folder(module.folder.path) is not None:
            reached.add(module.folder.path)
        resources.extend(_of_module(module))
        if len(resources) > MAX_RESOURCES:
            root.session.note(f"more than {MAX_RESOURCES} resources; further ones are not listed")
            return resources[:MAX_RESOURCES], reached
    return resources, reached


def _modules(root: Module) -> Iterator[Module]:
    """Yield a module, then those it calls, each once for every call."""
    pending = [root]
    while pending:
        module = pending.pop(0)
        yield module
        pending += [
            call.target
            for name, block in module.folder.modules.items()
            for call in module.instances("module", ("module", name), block)
            if isinstance(call, ModuleCall) and call.target is not None
        ]


def _of_module(module: Module) -> Iterator[Resource]:
    folder = module.folder
    if folder.is_sketch:
        for resource in _instances(module, only=_is_told):
            if not resource.type.startswith("data."):
                yield _sketched(module, resource)
        return
    if folder.settings is not None:
        yield _declaration(module, folder.settings, "terraform/settings", "terraform", "terraform")
    for block in folder.providers:
        yield _provider(module, block)
    for name, block in folder.variables.items():
        yield _declaration(module, block, "terraform/variable", f"var.{name}", name)
    yield from _instances(module)
    for name, block in folder.outputs.items():
        yield _declaration(module, block, "terraform/output", f"output.{name}", name)


def _sketched(module: Module, resource: Resource) -> Resource:
    """Return a resource of a sketch; what the caller does not say is left to the real module."""
    known = {json.dumps(value) for value in _unknowns(_arguments(module))}
    return replace(resource, config=_untold(resource.config, known), partial=True)


def _arguments(module: Module) -> dict[str, Any]:
    return module.caller.config() if module.caller else {}


def _unknowns(value: object) -> Iterator[object]:
    """Yield the values that cannot be known, however deep."""
    if is_unknown(value):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _unknowns(inner)


def _untold(value: Any, known: set[str]) -> Any:  # noqa: ANN401 - any JSON value
    if is_unknown(value):
        return value if json.dumps(value) in known or REFERENCES in value else unknown(UNTOLD)
    if isinstance(value, dict):
        return {key: _untold(inner, known) for key, inner in value.items()}
    if isinstance(value, list):
        return [_untold(inner, known) for inner in value]
    return value


def _is_told(module: Module, block: Block) -> bool:
    """Return whether the caller of a sketch says anything about a resource in it."""
    return bool(written(module, block.source.text(block.start, block.end)))


def _instances(
    module: Module, only: Callable[[Module, Block], bool] = lambda _module, _block: True
) -> Iterator[Resource]:
    folder = module.folder
    calls = {("module", name): block for name, block in folder.modules.items()}
    for mode, declared in (
        ("data", folder.data),
        ("resource", folder.resources),
        ("module", calls),
    ):
        for (kind, name), block in declared.items():
            if not only(module, block):
                continue
            shown = {"data": f"data.{kind}", "module": "terraform/module"}.get(mode, kind)
            for instance in module.instances(mode, (kind, name), block):
                yield _resource(instance, shown, name)


def _resource(instance: Instance, kind: str, name: str) -> Resource:
    origin = BlockOrigin(instance.block, instance.scope, instance.module)
    resource = Resource(kind, instance.address, name, instance.config(), origin)
    return kubernetes_object(resource, instance)


def _provider(module: Module, block: Block) -> Resource:
    resource = _declaration(
        module, block, "terraform/provider", f"provider.{block.labels[0]}", block.labels[0]
    )
    config = {"provider": block.labels[0], **resource.config}
    alias = config.get("alias")
    name = f"{resource.id}.{alias}" if isinstance(alias, str) else resource.id
    return Resource(resource.type, name, resource.name, config, resource.origin)


def _declaration(module: Module, block: Block, kind: str, name: str, label: str) -> Resource:
    config = configuration(module.session, block.body, module.scope, block.type)
    origin = BlockOrigin(block, module.scope, module)
    return Resource(kind, f"{module.prefix}{name}", label, config, origin)
