"""How a function of Terraform is declared, and what happens when an argument is unknown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from guard.parsers.terraform.values import (
    Encoded,
    Entity,
    Failure,
    Undetermined,
    Unknown,
    Value,
    as_boolean,
    as_number,
    as_text,
    blend,
    first_unknown,
    is_sequence,
    oversized,
)

Converter = Callable[[Value], Value]


class Context(Protocol):
    """What functions may know besides their arguments."""

    def read(self, path: str) -> bytes | None:
        """Return the content of a file of the scan, or None when it is not part of it."""
        ...

    def render(self, text: str, names: dict[str, Value]) -> Value:
        """Return the text of a template in which only `names` mean something."""
        ...


@dataclass(frozen=True, slots=True)
class Function:
    """One function: its action, and how its arguments are converted."""

    action: Callable[..., Value]
    parameters: tuple[Converter, ...]
    optional: int
    rest: Converter | None
    uses_context: bool

    def apply(self, arguments: Sequence[Value], context: Context) -> Value:
        """Return the result. Raises `Failure` for wrong arguments, `Undetermined` for unknown."""
        count, most = len(arguments), len(self.parameters)
        if count < most - self.optional or (count > most and self.rest is None):
            raise Failure("wrong number of arguments")
        converted = [
            convert(argument) for convert, argument in zip(self.parameters, arguments, strict=False)
        ]
        if self.rest is not None:
            converted += [self.rest(argument) for argument in arguments[most:]]
        if self.uses_context:
            return self.action(context, *converted)
        return self.action(*converted)


FUNCTIONS: dict[str, Function] = {}


def define(
    name: str,
    *parameters: Converter,
    optional: int = 0,
    rest: Converter | None = None,
    context: bool = False,
) -> Callable[[Callable[..., Value]], Callable[..., Value]]:
    """Register a function. The last `optional` parameters may be left out."""

    def register(action: Callable[..., Value]) -> Callable[..., Value]:
        FUNCTIONS[name] = Function(action, parameters, optional, rest, context)
        return action

    return register


def call(name: str, arguments: Sequence[Value], context: Context) -> Value:
    """Return the result of a function, unknown when it depends on something unknown."""
    function = FUNCTIONS.get(name)
    if function is None:
        return blend(*arguments, expression=f"{name}(...)")
    try:
        result = function.apply(arguments, context)
    except Undetermined as unknown:
        return blend(unknown.value, *arguments)
    except (OverflowError, RecursionError, MemoryError) as error:
        raise Failure(f"{name} cannot handle its argument") from error
    if oversized(result) and not isinstance(result, range):
        return Unknown(f"{name}(...) is too large")
    return result


def anything(value: Value) -> Value:
    """Take any value, known or not."""
    return value


def text(value: Value) -> str:
    """Take a text, or what converts to one."""
    found: str = _known(as_text(value))
    return found


def number(value: Value) -> int | float:
    """Take a number, or a text that is one."""
    found: int | float = _known(as_number(value))
    return found


def integer(value: Value) -> int:
    """Take a whole number."""
    found = number(value)
    if isinstance(found, int):
        return found
    raise Failure("not a whole number")


def boolean(value: Value) -> bool:
    """Take a boolean, or the text of one."""
    found: bool = _known(as_boolean(value))
    return found


def sequence(value: Value) -> Sequence[Value]:
    """Take a list, tuple or set; its elements may be unknown."""
    if is_sequence(_known(value)):
        return value  # type: ignore[no-any-return]
    raise Failure("not a list")


def known_sequence(value: Value) -> Sequence[Value]:
    """Take a list, tuple or set of which everything is known."""
    found = sequence(value)
    known(found)
    return found


def texts(value: Value) -> list[str]:
    """Take a list of known texts."""
    return [text(item) for item in sequence(value)]


def mapping(value: Value) -> dict[str, Value]:
    """Take a map or object; its values may be unknown."""
    if isinstance(_known(value), dict):
        return value  # type: ignore[no-any-return]
    raise Failure("not a map")


def known(value: Value) -> Value:
    """Take a value of which everything is known."""
    if unknown := first_unknown(value):
        raise Undetermined(unknown)
    return value


def _known(value: Value) -> Value:
    if isinstance(value, Unknown):
        raise Undetermined(value)
    if isinstance(value, Entity):
        raise Undetermined(value.opaque())
    return value


def decoded(value: Value) -> Value:
    """Take a text, or the object that was encoded into it."""
    return value if isinstance(value, Encoded) else text(value)
