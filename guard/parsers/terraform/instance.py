"""Instances of blocks: resources, data sources and module calls, evaluated on demand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import TYPE_CHECKING, Any

from guard.parsers.terraform import document
from guard.parsers.terraform.blocks import Piece, Pieces, configuration, nested
from guard.parsers.terraform.scope import ModuleScope
from guard.parsers.terraform.syntax import Argument, Block
from guard.parsers.terraform.values import Entity, Unknown, Value

if TYPE_CHECKING:
    from guard.parsers.terraform.module import Module

META_ARGUMENTS = frozenset({"count", "depends_on", "for_each", "provider", "providers"})
"""What Terraform itself reads in a resource or module call."""

_ALWAYS_COMPUTED = frozenset({"arn", "id"})


class Instance(Entity):
    """A resource or data source, once for each turn of its `count` or `for_each`."""

    __slots__ = ("block", "cells", "module", "scope")

    def __init__(
        self,
        module: Module,
        block: Block,
        address: str,
        bindings: Mapping[str, Value],
        *,
        uncertain: bool = False,
    ) -> None:
        super().__init__(address, uncertain=uncertain)
        self.module = module
        self.block = block
        self.cells: dict[Hashable, Value] = {}
        self.scope = ModuleScope(module, {**bindings, "self": self})

    @property
    def is_data(self) -> bool:
        """Whether it is a data source."""
        return self.block.type == "data"

    def value(self, argument: Argument) -> Value:
        """Return the value of one of its arguments."""
        session = self.module.session
        return session.once(
            self.cells,
            argument.name,
            argument,
            f"{self.address}.{argument.name}",
            lambda: session.attempt(argument.expression, self.scope, argument.source),
        )

    def attribute(self, name: str) -> Value:
        """Return an argument's value, or the unknown that the provider will put there."""
        argument = self.block.body.arguments.get(name)
        if argument is not None and name not in META_ARGUMENTS:
            value = self.value(argument)
            if value is not None and not isinstance(value, Unknown):
                return value
            return self.computed(name, value)
        if self.is_data:
            found = self.once((name, "computed"), name, lambda: document.attribute(self, name))
            if found is not None:
                return found
        pieces = self.blocks().get(name)
        if isinstance(pieces, list) and pieces:
            return [Part(self, piece, f"{name}[{index}]") for index, piece in enumerate(pieces)]
        return self.computed(name)

    def blocks(self) -> Pieces:
        """Return its nested blocks; none while their number depends on themselves."""
        session = self.module.session
        found = self.once(
            ("", "blocks"), "dynamic", lambda: nested(session, self.block.body, self.scope)
        )
        return found if isinstance(found, dict) else {}

    def once(self, key: Hashable, name: str, compute: Callable[[], Value]) -> Value:
        """Return something about it that is computed when first asked for."""
        return self.module.session.once(
            self.cells, key, self.block, f"{self.address}.{name}", compute
        )

    def computed(self, name: str, value: Unknown | None = None) -> Unknown:
        """Return an attribute that is known only after deployment."""
        expression = f"{self.address}.{name}"
        is_text = name in _ALWAYS_COMPUTED
        if self.is_data:
            return Unknown(expression, is_text=is_text)
        references = frozenset((self.address,)) | (value.references if value else frozenset())
        return Unknown(expression, references, is_text=is_text or bool(value and value.is_text))

    def opaque(self) -> Unknown:
        """Return the whole as a value that cannot be known."""
        return Unknown(self.address) if self.is_data else super().opaque()

    def config(self) -> dict[str, Any]:
        """Return what policies see of it."""
        return configuration(
            self.module.session,
            self.block.body,
            self.scope,
            self.block.type,
            skip=META_ARGUMENTS,
            value=self.value,
        )


class Part(Entity):
    """A nested block of a resource, as a reference to it sees it."""

    __slots__ = ("name", "owner", "piece")

    def __init__(self, owner: Instance, piece: Piece, name: str) -> None:
        super().__init__(f"{owner.address}.{name}")
        self.owner, self.piece, self.name = owner, piece, name

    def attribute(self, name: str) -> Value:
        """Return an argument's value, or the unknown that the provider will put there."""
        argument = self.piece.body.arguments.get(name)
        if argument is not None:
            session, scope = self.owner.module.session, self.piece.scope
            value = self.owner.once(
                (self.name, name),
                f"{self.name}.{name}",
                lambda: session.attempt(argument.expression, scope, argument.source),
            )
            if value is not None and not isinstance(value, Unknown):
                return value
        return self.owner.computed(f"{self.name}.{name}")

    def opaque(self) -> Unknown:
        """Return the whole as a value that cannot be known."""
        return self.owner.computed(self.name)


class ModuleCall(Instance):
    """A call of a module; its attributes are the module's outputs."""

    __slots__ = ("target",)

    def __init__(
        self,
        module: Module,
        block: Block,
        address: str,
        bindings: Mapping[str, Value],
        *,
        uncertain: bool = False,
    ) -> None:
        super().__init__(module, block, address, bindings, uncertain=uncertain)
        self.target: Module | None = module.enter(self)

    def attribute(self, name: str) -> Value:
        """Return the value of an output."""
        if self.target is None or self.target.lacks_output(name):
            return super(Instance, self).attribute(name)
        return self.target.output(name)
