"""The configuration that a plan was made from: what is set, and which names it refers to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from guard.model import Path, Resource, unknown
from guard.parsers.terraform.planpositions import PlanOrigin, PlanText
from guard.parsers.terraform.planvalues import is_expression
from guard.parsers.terraform.values import MAX_DEPTH

_INDEX = re.compile(r"\[(?:\"(?:[^\"\\]|\\.)*\"|[0-9]+)\]")
_NAME = re.compile(rf"[^.\[\]\"]+(?:{_INDEX.pattern})?")
_MAX_STEPS = 20
"""Variables and outputs that a reference is followed through."""


class Configuration:
    """The modules of a configuration by their address without indices."""

    def __init__(self, configuration: dict[str, Any]) -> None:
        self.providers = _mapping(configuration.get("provider_config"))
        self.modules: dict[str, dict[str, Any]] = {}
        self.calls: dict[str, tuple[Path, str, dict[str, Any]]] = {}
        """By address: where in the file, the caller's address, the call."""

        self._blocks: dict[tuple[str, str], Any] = {}
        root: Path = ("configuration", "root_module")
        top = _mapping(configuration.get("root_module"))
        pending: list[tuple[str, Path, dict[str, Any], int]] = [("", root, top, 0)]
        while pending:
            address, pointer, module, depth = pending.pop()
            self.modules[address] = module
            for resource in _items(module.get("resources")):
                key = (address, str(resource.get("address")))
                self._blocks[key] = _mapping(resource.get("expressions"))
            for name, call in _mapping(module.get("module_calls")).items():
                if isinstance(call, dict) and depth < MAX_DEPTH:
                    inner = f"{address}.module.{name}".lstrip(".")
                    where = (*pointer, "module_calls", name)
                    self.calls[inner] = (where, address, call)
                    child = _mapping(call.get("module"))
                    pending.append((inner, (*where, "module"), child, depth + 1))

    def expressions(self, module: str, block: str) -> Any:  # noqa: ANN401 - JSON holds anything
        """Return the expressions of a block in a module, or None when there are none."""
        return self._blocks.get((without_indices(module), block))

    def index(self, resources: Iterable[tuple[str, dict[str, Any]]]) -> References:
        """Return how references lead to `resources`, given with the addresses of modules."""
        found = References(self)
        for module, resource in resources:
            if resource.get("mode") == "managed":
                address = str(resource.get("address"))
                block = f"{resource.get('type')}.{resource.get('name')}"
                found.blocks.setdefault((module, block), []).append(address)
                callers = found.instances.setdefault(without_indices(module), [])
                if module not in callers:
                    callers.append(module)
        return found


@dataclass(slots=True)
class References:
    """Finds the addresses of resources that names lead to."""

    configuration: Configuration
    blocks: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """Addresses of instances, by module and block."""

    instances: dict[str, list[str]] = field(default_factory=dict)
    """Addresses of module instances, by their address without indices."""

    def addresses(self, module: str, names: Iterable[object]) -> tuple[str, ...]:
        """Return the resources that references in a module lead to."""
        found: dict[str, None] = {}
        seen: set[tuple[str, str]] = set()
        pending = [(module, name) for name in names if isinstance(name, str)]
        while pending and len(seen) < _MAX_STEPS * 10:
            step = pending.pop(0)
            if step not in seen:
                seen.add(step)
                pending += self._follow(*step, found)
        return tuple(sorted(found))

    def _follow(self, module: str, name: str, found: dict[str, None]) -> Iterator[tuple[str, str]]:
        """Add a resource to `found`, or yield the names that a variable or output stands for."""
        parts = _NAME.findall(name)
        if len(parts) < 2 or parts[0] in ("data", "local", "each", "count", "path", "self"):
            return
        if parts[0] == "var":
            place = self.configuration.calls.get(without_indices(module))
            if place is not None:
                _, _, call = place
                caller = module.rpartition("module.")[0].rstrip(".")
                expression = _mapping(call.get("expressions")).get(parts[1])
                yield from ((caller, reference) for reference in references_in(expression))
        elif parts[0] == "module":
            yield from self._output(module, parts)
        else:
            block = f"{parts[0]}.{without_indices(parts[1])}"
            addresses = self.blocks.get((module, block), [])
            exact = f"{module}.{parts[0]}.{parts[1]}".lstrip(".")
            found.update(dict.fromkeys([exact] if exact in addresses else addresses))

    def _output(self, module: str, parts: Sequence[str]) -> Iterator[tuple[str, str]]:
        target = f"{module}.module.{parts[1]}".lstrip(".")
        plain = without_indices(target)
        outputs = _mapping(self.configuration.modules.get(plain, {}).get("outputs"))
        if len(parts) < 3 or parts[2] not in outputs:
            return
        expression = _mapping(outputs[parts[2]]).get("expression")
        for instance in self.instances.get(plain, [target]):
            if instance == target or target == plain:
                yield from ((instance, reference) for reference in references_in(expression))


def without_indices(address: str) -> str:
    """Return an address without the keys of `count` and `for_each`."""
    return _INDEX.sub("", address) if "[" in address else address


def references_in(expression: Any) -> Iterator[str]:  # noqa: ANN401 - JSON holds anything
    """Yield the names that an expression refers to."""
    for name in _mapping(expression).get("references") or ():
        if isinstance(name, str):
            yield name


def configured(configuration: Configuration, text: PlanText) -> Iterator[Resource]:
    """Yield the providers and module calls of a configuration."""
    for key, provider in configuration.providers.items():
        if isinstance(provider, dict):
            name, alias = str(provider.get("name")), provider.get("alias")
            module = str(provider.get("module_address") or "")
            address = ".".join(str(part) for part in (module, "provider", name, alias) if part)
            config = {"provider": name, **_constants(provider.get("expressions"), address)}
            if alias:
                config["alias"] = alias
            origin = PlanOrigin(text, ("configuration", "provider_config", key), "expressions")
            yield Resource("terraform/provider", address, name, config, origin)
    for address, (pointer, _, call) in configuration.calls.items():
        config = _constants(call.get("expressions"), address)
        for key, name in (("source", "source"), ("version_constraint", "version")):
            if call.get(key):
                config[name] = call[key]
        name = address.rpartition(".")[2]
        origin = PlanOrigin(text, pointer, "expressions")
        yield Resource("terraform/module", address, name, config, origin)


def _constants(expressions: Any, address: str) -> dict[str, Any]:  # noqa: ANN401
    """Return what arguments are known to be; those that refer to anything are unknown."""
    found: dict[str, Any] = {}
    for name, expression in _mapping(expressions).items():
        if is_expression(expression):
            if "constant_value" in expression:
                found[name] = expression["constant_value"]
            else:
                found[name] = unknown(next(references_in(expression), f"{address}.{name}"))
        elif expression:
            blocks = expression if isinstance(expression, list) else [expression]
            found[name] = [_constants(block, f"{address}.{name}") for block in blocks]
    return {name: value for name, value in found.items() if value is not None}


def _mapping(value: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON holds anything
    return value if isinstance(value, dict) else {}


def _items(value: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - JSON holds anything
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
