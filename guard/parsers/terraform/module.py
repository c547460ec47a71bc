"""Modules as they are called: their variables, locals, resources and outputs, on demand."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from guard.model import Location
from guard.parsers.terraform.expressions import entries
from guard.parsers.terraform.folder import Declaration, Folder, module_source
from guard.parsers.terraform.instance import Instance, ModuleCall
from guard.parsers.terraform.registry import sketch
from guard.parsers.terraform.scope import ModuleScope
from guard.parsers.terraform.session import MAX_INSTANCES, MAX_MODULES, Session
from guard.parsers.terraform.syntax import Argument, Block
from guard.parsers.terraform.types import convert
from guard.parsers.terraform.values import (
    Failure,
    Unknown,
    Value,
    as_number,
    as_text,
    clip,
    is_sequence,
)


@dataclass(frozen=True, slots=True)
class Given:
    """A root module's variable as somebody set it."""

    value: Value
    location: Location | None = None


class Loader(Protocol):
    """Finds the folders that modules are in."""

    def folder(self, path: str) -> Folder | None:
        """Return what a folder declares, or None when it holds no Terraform."""
        ...


class Module:
    """One call of a folder; the root module is called by nobody."""

    def __init__(
        self,
        session: Session,
        loader: Loader,
        folder: Folder,
        *,
        caller: ModuleCall | None = None,
        given: Mapping[str, Given] | None = None,
    ) -> None:
        self.session = session
        self.loader = loader
        self.folder = folder
        self.caller = caller
        self.given = given or {}
        self.prefix = f"{caller.address}." if caller else ""
        self.scope = ModuleScope(self, {})
        self._variables: dict[Hashable, Value] = {}
        self._locals: dict[Hashable, Value] = {}
        self._outputs: dict[Hashable, Value] = {}
        self._instances: dict[Hashable, Value] = {}
        self._emitted: dict[tuple[str, Declaration], list[Instance]] = {}
        session.modules += 1

    def variable(self, name: str) -> Value:
        """Return the value of a variable."""
        block = self.folder.variables.get(name)
        label = f"{self.prefix}var.{name}"
        if block is None:
            return Unknown(label)
        written = self.argument(name) or block
        return self.session.once(
            self._variables, name, written, label, lambda: self._variable(name, block, label)
        )

    def _variable(self, name: str, block: Block, label: str) -> Value:
        arguments = block.body.arguments
        kind = arguments.get("type")
        constraint = kind.expression if kind else None
        value: Value = None
        argument = self.argument(name)
        is_set = True
        if argument is not None and self.caller is not None:
            value = self.caller.value(argument)
        elif self.caller is None and name in self.given:
            value = self.given[name].value
        else:
            is_set = False
        value = convert(value, constraint, self.scope)
        default = arguments.get("default")
        if is_set and (value is not None or not self._refuses_null(block)):
            return value
        if default is None:
            return None if is_set else Unknown(label)
        found = self.session.attempt(default.expression, self.scope, default.source)
        return convert(found, constraint, self.scope)

    def _refuses_null(self, block: Block) -> bool:
        argument = block.body.arguments.get("nullable")
        if argument is None:
            return False
        return self.session.attempt(argument.expression, self.scope, argument.source) is False

    def argument(self, name: str) -> Argument | None:
        """Return what the caller passes for a variable."""
        if self.caller is None or name in ("source", "version"):
            return None
        return self.caller.block.body.arguments.get(name)

    def local(self, name: str) -> Value:
        """Return the value of a local."""
        argument = self.folder.locals.get(name)
        if argument is None:
            raise Failure(f"no local {clip(name, 40)!r}")
        return self.session.once(
            self._locals,
            name,
            argument,
            f"{self.prefix}local.{name}",
            lambda: self.session.attempt(argument.expression, self.scope, argument.source),
        )

    def output(self, name: str) -> Value:
        """Return the value of an output."""
        block = self.folder.outputs.get(name)
        argument = block.body.arguments.get("value") if block else None
        if argument is None:
            raise Failure(f"no output {clip(name, 40)!r}")
        return self.session.once(
            self._outputs,
            name,
            argument,
            f"{self.prefix}{name}",
            lambda: self.session.attempt(argument.expression, self.scope, argument.source),
        )

    def lacks_output(self, name: str) -> bool:
        """Return whether an output is left out of a sketch."""
        return self.folder.is_sketch and name not in self.folder.outputs

    def resource(self, kind: str, name: str) -> Value:
        """Return what a reference to a resource stands for."""
        block = self.folder.resources.get((kind, name))
        address = f"{self.prefix}{kind}.{name}"
        if block is None:
            return Unknown(address, frozenset((address,)))
        return self._reference("resource", (kind, name), block, address)

    def data(self, kind: str, name: str) -> Value:
        """Return what a reference to a data source stands for."""
        block = self.folder.data.get((kind, name))
        address = f"{self.prefix}data.{kind}.{name}"
        if block is None:
            return Unknown(address)
        return self._reference("data", (kind, name), block, address)

    def call(self, name: str) -> Value:
        """Return what a reference to a module call stands for."""
        block = self.folder.modules.get(name)
        address = f"{self.prefix}module.{name}"
        if block is None:
            return Unknown(address, frozenset((address,)))
        return self._reference("module", ("module", name), block, address)

    def instances(self, mode: str, declaration: Declaration, block: Block) -> list[Instance]:
        """Return the instances of a block: of mode `resource`, `data` or `module`."""
        dotted = f"data.{'.'.join(declaration)}" if mode == "data" else ".".join(declaration)
        self._reference(mode, declaration, block, f"{self.prefix}{dotted}")
        return self._emitted.get((mode, declaration), [])

    def _reference(self, mode: str, declaration: Declaration, block: Block, address: str) -> Value:
        arguments = block.body.arguments
        repetition = arguments.get("count") or arguments.get("for_each")
        key = (mode, declaration)
        return self.session.once(
            self._instances,
            key,
            repetition or block,
            address,
            lambda: self._expand(key, block, address),
        )

    def _expand(self, key: tuple[str, Declaration], block: Block, address: str) -> Value:
        make = ModuleCall if key[0] == "module" else Instance
        count, for_each = (block.body.arguments.get(name) for name in ("count", "for_each"))
        emitted = self._emitted[key] = []
        if count is None and for_each is None:
            emitted.append(make(self, block, address, {}))
            return emitted[0]
        turns = self._counted(count) if count else self._keyed(for_each)
        if isinstance(turns, Unknown):
            names = {"count": {"index": Unknown("count.index")}} if count else _open_each(turns)
            emitted.append(make(self, block, address, names, uncertain=True))
            return emitted[0]
        found: dict[Value, Instance] = {}
        for place, (turn, value) in enumerate(turns):
            if place >= MAX_INSTANCES:
                self.session.note(
                    f"{block.header()}: {address} has more than {MAX_INSTANCES} instances; "
                    "the others are not listed"
                )
                return Unknown(address, frozenset((address,)))
            names = {"count": {"index": turn}} if count else {"each": {"key": turn, "value": value}}
            shown = turn if count else json.dumps(turn, ensure_ascii=False)
            found[turn] = make(self, block, f"{address}[{shown}]", names)
            emitted.append(found[turn])
        return emitted if count else found

    def _counted(self, argument: Argument) -> Iterator[tuple[int, Value]] | Unknown:
        value = self.session.attempt(argument.expression, self.scope, argument.source)
        try:
            number = as_number(value)
        except Failure:
            return Unknown(_shown(argument))
        if isinstance(number, Unknown):
            return number
        return ((index, None) for index in range(max(0, int(number))))

    def _keyed(self, argument: Argument | None) -> Iterator[tuple[str, Value]] | Unknown:
        if argument is None:
            return Unknown("for_each")
        value = self.session.attempt(argument.expression, self.scope, argument.source)
        try:
            found = entries(value)
            if isinstance(found, Unknown):
                return found
            turns = ((item, item) for item in value) if is_sequence(value) else found
            return iter(_with_text_keys(turns))
        except Failure:
            return Unknown(_shown(argument))

    def enter(self, call: ModuleCall) -> Module | None:
        """Return the module that `call` calls, or None when it cannot be followed."""
        path = self.folder.local_source(call.block)
        if path is None:
            return self._outside(call)
        folder = self.loader.folder(path)
        if folder is None:
            reason = f"module source {module_source(call.block)!r} is not part of the scan"
            self.session.note(f"{call.block.header()}: {reason}")
            return None
        if path in self.ancestors():
            reason = f"{call.address} calls a module that it is part of"
            self.session.complain(call.block.source, call.block.start, reason)
            return None
        if self.session.modules >= MAX_MODULES:
            self.session.note(f"more than {MAX_MODULES} modules; further ones are not evaluated")
            return None
        return Module(self.session, self.loader, folder, caller=call)

    def _outside(self, call: ModuleCall) -> Module | None:
        """Return the sketch of a module that is not part of the scan, when there is one."""
        source = module_source(call.block)
        folder = sketch(source)
        if folder is None or self.session.modules >= MAX_MODULES:
            self.session.note(
                f"{call.address}: source {source!r} is not local; its resources are not evaluated"
            )
            return None
        self.session.note(
            f"{call.address}: source {source!r} is not local; only what its arguments say is judged"
        )
        return Module(self.session, self.loader, folder, caller=call)

    def ancestors(self) -> Iterator[str]:
        """Yield the folders of this module and of those that call it."""
        module: Module | None = self
        while module is not None:
            yield module.folder.path
            module = module.caller.module if module.caller else None


def _with_text_keys(turns: Iterator[tuple[Value, Value]]) -> list[tuple[str, Value]]:
    """Return turns whose keys are texts. Raises `Failure` when one cannot be known."""
    found: list[tuple[str, Value]] = []
    for key, value in turns:
        name = as_text(key)
        if isinstance(name, Unknown):
            raise Failure("a key that cannot be known")
        found.append((name, value))
        if len(found) > MAX_INSTANCES:
            break
    return found


def _open_each(turns: Unknown) -> dict[str, Value]:
    return {
        "each": {
            "key": Unknown("each.key", turns.references),
            "value": Unknown("each.value", turns.references),
        }
    }


def _shown(argument: Argument) -> str:
    return clip(argument.source.text(argument.expression.start, argument.expression.end))
