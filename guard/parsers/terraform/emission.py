"""From evaluated modules to the resources that policies judge."""

from __future__ import annotations

from collections.abc import Iterator

from guard.model import Resource
from guard.parsers.terraform.blocks import configuration
from guard.parsers.terraform.instance import Instance, ModuleCall
from guard.parsers.terraform.module import Module
from guard.parsers.terraform.positions import BlockOrigin
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
    if folder.settings is not None:
        yield _declaration(module, folder.settings, "terraform/settings", "terraform", "terraform")
    for block in folder.providers:
        yield _provider(module, block)
    for name, block in folder.variables.items():
        yield _declaration(module, block, "terraform/variable", f"var.{name}", name)
    yield from _instances(module)
    for name, block in folder.outputs.items():
        yield _declaration(module, block, "terraform/output", f"output.{name}", name)


def _instances(module: Module) -> Iterator[Resource]:
    folder = module.folder
    calls = {("module", name): block for name, block in folder.modules.items()}
    for mode, declared in (
        ("data", folder.data),
        ("resource", folder.resources),
        ("module", calls),
    ):
        for (kind, name), block in declared.items():
            shown = {"data": f"data.{kind}", "module": "terraform/module"}.get(mode, kind)
            for instance in module.instances(mode, (kind, name), block):
                yield _resource(instance, shown, name)


def _resource(instance: Instance, kind: str, name: str) -> Resource:
    origin = BlockOrigin(instance.block, instance.scope, instance.module)
    return Resource(kind, instance.address, name, instance.config(), origin)


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
