# ruff: noqa: D102 - every `evaluate` does what `Expression.evaluate` says
"""Terraform's expressions as trees that evaluate themselves in a scope.

Every node keeps the bytes it was written at, so that a value can be traced to its line.
A node that needs something unknown returns an `Unknown`; one that Terraform would refuse
raises `Failure`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from guard.parsers.terraform import operators
from guard.parsers.terraform.values import (
    Entity,
    Failure,
    Set,
    Undetermined,
    Unknown,
    Value,
    as_boolean,
    as_number,
    as_text,
    assemble,
    blend,
    clip,
    is_sequence,
)

MAX_TURNS = 10_000
"""Elements that one loop goes through."""


class Scope(Protocol):
    """Where names have a meaning: a module, an instance of a block, a turn of a loop."""

    def resolve(self, names: tuple[str, ...]) -> tuple[Value, int]:
        """Return what the first names of a reference stand for, and how many they are."""
        ...

    def nested(self, bindings: Mapping[str, Value]) -> Scope:
        """Return this scope with more names in it."""
        ...

    def spend(self, steps: int = 1) -> None:
        """Count work done. Raises `Undetermined` when there has been too much."""
        ...

    def call(self, name: str, arguments: list[Value]) -> Value:
        """Return the result of a function."""
        ...

    def note(self, text: str) -> None:
        """Tell about a limit that was met."""
        ...


class Expression:
    """A piece of syntax that has a value; from byte `start` to byte `end` of its file."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end

    def evaluate(self, scope: Scope) -> Value:
        """Return the value in `scope`."""
        raise NotImplementedError


class Literal(Expression):
    """A text without interpolation, a number, a boolean or null."""

    __slots__ = ("value",)

    def __init__(self, start: int, end: int, value: Value) -> None:
        super().__init__(start, end)
        self.value = value

    def evaluate(self, scope: Scope) -> Value:
        return self.value


class Broken(Expression):
    """Syntax that could not be read; its value cannot be known."""

    __slots__ = ("text",)

    def __init__(self, start: int, end: int, text: str) -> None:
        super().__init__(start, end)
        self.text = text

    def evaluate(self, scope: Scope) -> Value:
        return Unknown(self.text)


class Template(Expression):
    """Text with interpolations and directives in it."""

    __slots__ = ("is_heredoc", "parts")

    def __init__(
        self, start: int, end: int, parts: Sequence[str | Expression], *, is_heredoc: bool = False
    ) -> None:
        super().__init__(start, end)
        self.parts = parts
        self.is_heredoc = is_heredoc

    def evaluate(self, scope: Scope) -> Value:
        if len(self.parts) == 1 and isinstance(self.parts[0], Interpolation):
            return self.parts[0].expression.evaluate(scope)
        return self.render(scope)

    def render(self, scope: Scope) -> str | Unknown:
        """Return the text, even of a lone interpolation."""
        scope.spend(len(self.parts))
        return assemble(
            part if isinstance(part, str) else as_text(part.evaluate(scope)) for part in self.parts
        )


class Interpolation(Expression):
    """`${...}` in a template."""

    __slots__ = ("expression",)

    def __init__(self, start: int, end: int, expression: Expression) -> None:
        super().__init__(start, end)
        self.expression = expression

    def evaluate(self, scope: Scope) -> Value:
        return self.expression.evaluate(scope)


class TemplateIf(Expression):
    """`%{ if }` in a template."""

    __slots__ = ("condition", "no", "yes")

    def __init__(
        self, start: int, end: int, condition: Expression, yes: Template, no: Template
    ) -> None:
        super().__init__(start, end)
        self.condition, self.yes, self.no = condition, yes, no

    def evaluate(self, scope: Scope) -> Value:
        condition = as_boolean(self.condition.evaluate(scope))
        if isinstance(condition, Unknown):
            return blend(condition, self.yes.render(scope), self.no.render(scope))
        return (self.yes if condition else self.no).render(scope)


class TemplateFor(Expression):
    """`%{ for }` in a template."""

    __slots__ = ("body", "collection", "key", "value")

    def __init__(
        self,
        start: int,
        end: int,
        names: tuple[str, str],
        collection: Expression,
        body: Template,
    ) -> None:
        super().__init__(start, end)
        self.key, self.value = names
        self.collection, self.body = collection, body

    def evaluate(self, scope: Scope) -> Value:
        collection = self.collection.evaluate(scope)
        turns = entries(collection)
        if isinstance(turns, Unknown):
            return turns
        return assemble(
            self.body.render(scope.nested({self.key: key, self.value: value}))
            for key, value in bounded(turns, scope)
        )


def bounded(turns: Iterable[tuple[Value, Value]], scope: Scope) -> Iterator[tuple[Value, Value]]:
    """Yield the turns of a loop. Raises `Undetermined` when there are too many."""
    for count, turn in enumerate(turns):
        scope.spend()
        if count >= MAX_TURNS:
            reason = f"a loop over more than {MAX_TURNS} elements"
            scope.note(f"{reason} counts as unknown")
            raise Undetermined(Unknown(reason))
        yield turn


class Traversal(Expression):
    """A name and attributes of it: `var.region`, `aws_kms_key.lake.arn`."""

    __slots__ = ("names",)

    def __init__(self, start: int, end: int, names: tuple[str, ...]) -> None:
        super().__init__(start, end)
        self.names = names

    def evaluate(self, scope: Scope) -> Value:
        scope.spend()
        value, taken = scope.resolve(self.names)
        for name in self.names[taken:]:
            value = attribute(value, name)
        return value


class Attribute(Expression):
    """An attribute of something that is not a plain name."""

    __slots__ = ("name", "target")

    def __init__(self, start: int, end: int, target: Expression, name: str) -> None:
        super().__init__(start, end)
        self.target, self.name = target, name

    def evaluate(self, scope: Scope) -> Value:
        return attribute(self.target.evaluate(scope), self.name)


class Index(Expression):
    """An element in brackets."""

    __slots__ = ("key", "target")

    def __init__(self, start: int, end: int, target: Expression, key: Expression) -> None:
        super().__init__(start, end)
        self.target, self.key = target, key

    def evaluate(self, scope: Scope) -> Value:
        return element(self.target.evaluate(scope), self.key.evaluate(scope))


class Splat(Expression):
    """`[*]` or `.*` with what is taken from every element."""

    __slots__ = ("each", "target")

    def __init__(self, start: int, end: int, target: Expression, each: Expression) -> None:
        super().__init__(start, end)
        self.target, self.each = target, each

    def evaluate(self, scope: Scope) -> Value:
        value = self.target.evaluate(scope)
        if isinstance(value, Entity) and value.uncertain:
            value = value.opaque()
        if isinstance(value, Unknown):
            return self.each.evaluate(scope.nested({"*": value.step("[*]")}))
        if value is None:
            return []
        if not is_sequence(value):
            value = [value]
        scope.spend(len(value))
        return [self.each.evaluate(scope.nested({"*": item})) for item in value]


class Placeholder(Expression):
    """The element a splat is looking at."""

    __slots__ = ()

    def evaluate(self, scope: Scope) -> Value:
        return scope.resolve(("*",))[0]


class Tuple(Expression):
    """A list in brackets."""

    __slots__ = ("items",)

    def __init__(self, start: int, end: int, items: Sequence[Expression]) -> None:
        super().__init__(start, end)
        self.items = items

    def evaluate(self, scope: Scope) -> Value:
        return [item.evaluate(scope) for item in self.items]


class Object(Expression):
    """A map in braces."""

    __slots__ = ("items",)

    def __init__(
        self, start: int, end: int, items: Sequence[tuple[Expression, Expression]]
    ) -> None:
        super().__init__(start, end)
        self.items = items

    def evaluate(self, scope: Scope) -> Value:
        result: dict[str, Value] = {}
        for key, item in self.items:
            name = as_text(key.evaluate(scope))
            if isinstance(name, Unknown):
                return blend(name, *(value.evaluate(scope) for _, value in self.items))
            result[name] = item.evaluate(scope)
        return result


class For(Expression):
    """A `for` expression: a list, or a map when it has keys."""

    __slots__ = ("collection", "condition", "group", "key", "key_name", "value", "value_name")

    def __init__(
        self,
        start: int,
        end: int,
        names: tuple[str, str],
        collection: Expression,
        parts: tuple[Expression | None, Expression, Expression | None],
        *,
        group: bool = False,
    ) -> None:
        super().__init__(start, end)
        self.key_name, self.value_name = names
        self.collection = collection
        self.key, self.value, self.condition = parts
        self.group = group

    def evaluate(self, scope: Scope) -> Value:
        collection = self.collection.evaluate(scope)
        turns = entries(collection)
        if isinstance(turns, Unknown):
            return turns
        try:
            return self.as_list(scope, turns) if self.key is None else self.as_map(scope, turns)
        except Undetermined as unknown:
            # Whether an element belongs to the result depends on it.
            return blend(unknown.value, collection)

    def turns(
        self, scope: Scope, entries: Iterator[tuple[Value, Value]]
    ) -> Iterator[tuple[Value, Scope]]:
        """Yield the key and the scope of every element that the condition keeps."""
        for key, value in bounded(entries, scope):
            inner = scope.nested({self.key_name: key, self.value_name: value})
            if self.condition is not None:
                kept = as_boolean(self.condition.evaluate(inner))
                if isinstance(kept, Unknown):
                    raise Undetermined(kept)
                if not kept:
                    continue
            yield key, inner

    def as_list(self, scope: Scope, turns: Iterator[tuple[Value, Value]]) -> Value:
        """Return the list of the values."""
        return [self.value.evaluate(inner) for _, inner in self.turns(scope, turns)]

    def as_map(self, scope: Scope, turns: Iterator[tuple[Value, Value]]) -> Value:
        """Return the map of keys to values, or to lists of values when grouping."""
        result: dict[str, Value] = {}
        key_expression = self.key
        for _, inner in self.turns(scope, turns):
            key = as_text(key_expression.evaluate(inner)) if key_expression else ""
            if isinstance(key, Unknown):
                raise Undetermined(key)
            if self.group:
                result.setdefault(key, []).append(self.value.evaluate(inner))
            elif key in result:
                raise Failure(f"two elements have the key {clip(key, 40)!r}")
            else:
                result[key] = self.value.evaluate(inner)
        return result


class Call(Expression):
    """A function call."""

    __slots__ = ("arguments", "expands", "name")

    def __init__(
        self, start: int, end: int, name: str, arguments: Sequence[Expression], *, expands: bool
    ) -> None:
        super().__init__(start, end)
        self.name = name.removeprefix("core::")
        self.arguments = arguments
        self.expands = expands
        """Whether the last argument is a list of further arguments."""

    def evaluate(self, scope: Scope) -> Value:
        lazy = _LAZY.get(self.name)
        if lazy is not None:
            return lazy(self.arguments, scope)
        arguments = [argument.evaluate(scope) for argument in self.arguments]
        if self.expands:
            rest = arguments.pop()
            if isinstance(rest, (Unknown, Entity)):
                return blend(rest, *arguments)
            if not is_sequence(rest):
                raise Failure("only a list can be expanded into arguments")
            arguments.extend(rest)
        scope.spend(sum(_cost(argument) for argument in arguments) + 1)
        return scope.call(self.name, arguments)


class Conditional(Expression):
    """`condition ? yes : no`."""

    __slots__ = ("condition", "no", "yes")

    def __init__(
        self, start: int, end: int, condition: Expression, yes: Expression, no: Expression
    ) -> None:
        super().__init__(start, end)
        self.condition, self.yes, self.no = condition, yes, no

    def evaluate(self, scope: Scope) -> Value:
        condition = as_boolean(self.condition.evaluate(scope))
        if not isinstance(condition, Unknown):
            return (self.yes if condition else self.no).evaluate(scope)
        outcomes = list(self.outcomes(scope))
        if len(outcomes) == 2 and operators.equal(*outcomes) is True:
            return outcomes[0]
        return blend(condition, *outcomes)

    def outcomes(self, scope: Scope) -> Iterator[Value]:
        """Yield what the branches evaluate to; one that fails is not taken."""
        for branch in (self.yes, self.no):
            try:
                yield branch.evaluate(scope)
            except Failure:
                continue


class Binary(Expression):
    """An operator between two operands."""

    __slots__ = ("left", "operator", "right")

    def __init__(
        self, start: int, end: int, operator: str, left: Expression, right: Expression
    ) -> None:
        super().__init__(start, end)
        self.operator, self.left, self.right = operator, left, right

    def evaluate(self, scope: Scope) -> Value:
        decisive = _DECISIVE.get(self.operator)
        if decisive is None:
            return operators.apply(
                self.operator, self.left.evaluate(scope), self.right.evaluate(scope)
            )
        left = as_boolean(self.left.evaluate(scope))
        if left is decisive:
            return decisive
        right = as_boolean(self.right.evaluate(scope))
        if right is decisive:
            return decisive
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return blend(left, right)
        return right


class Unary(Expression):
    """`!` or `-` before an operand."""

    __slots__ = ("operand", "operator")

    def __init__(self, start: int, end: int, operator: str, operand: Expression) -> None:
        super().__init__(start, end)
        self.operator, self.operand = operator, operand

    def evaluate(self, scope: Scope) -> Value:
        value = self.operand.evaluate(scope)
        if self.operator == "!":
            truth = as_boolean(value)
            return truth if isinstance(truth, Unknown) else not truth
        number = as_number(value)
        return number if isinstance(number, Unknown) else -number


class Parentheses(Expression):
    """An expression in parentheses."""

    __slots__ = ("inner",)

    def __init__(self, start: int, end: int, inner: Expression) -> None:
        super().__init__(start, end)
        self.inner = inner

    def evaluate(self, scope: Scope) -> Value:
        return self.inner.evaluate(scope)


def _cost(value: Value) -> int:
    """Return the steps that a function may take for an argument."""
    return 1 + len(value) // 10 if isinstance(value, (list, dict)) else 1


_DECISIVE = {"&&": False, "||": True}


def attribute(value: Value, name: str) -> Value:
    """Return `value.name`."""
    if isinstance(value, dict):
        if name in value:
            return value[name]
        raise Failure(f"no attribute {clip(name, 40)!r}")
    if isinstance(value, Unknown):
        return value.step(f".{name}")
    if isinstance(value, Entity):
        return value if value.uncertain and name.isdigit() else value.attribute(name)
    if name.isdigit() and is_sequence(value):
        return element(value, int(name))
    raise Failure(f"no attribute {clip(name, 40)!r}")


def element(value: Value, key: Value) -> Value:
    """Return `value[key]`."""
    if isinstance(value, Entity):
        if value.uncertain:
            return value
        value = value.opaque() if isinstance(key, Unknown) else value
    if isinstance(value, Unknown) or isinstance(key, Unknown):
        return _unknown_element(value, key)
    if isinstance(value, (dict, Entity)):
        name = as_text(key)
        return attribute(value, name) if isinstance(name, str) else _unknown_element(value, name)
    if is_sequence(value) and not isinstance(value, Set):
        number = as_number(key)
        if isinstance(number, int) and 0 <= number < len(value):
            return value[number]
    raise Failure("no such element")


def _unknown_element(value: Value, key: Value) -> Unknown:
    if isinstance(value, Unknown):
        shown = key.expression if isinstance(key, Unknown) else _shown_key(key)
        return Unknown(clip(f"{value.expression}[{shown}]"), blend(value, key).references)
    return blend(key, value)


def _shown_key(key: Value) -> str:
    return f'"{key}"' if isinstance(key, str) else str(key)


def entries(value: Value) -> Iterator[tuple[Value, Value]] | Unknown:
    """Return the keys and values that a loop over `value` sees, in Terraform's order."""
    if isinstance(value, Entity) and value.uncertain:
        return value.opaque()
    if isinstance(value, Unknown):
        return value
    if isinstance(value, dict):
        return iter(sorted(value.items(), key=lambda item: item[0]))
    if isinstance(value, Set):
        return ((item, item) for item in value)
    if is_sequence(value):
        return enumerate(value)
    raise Failure("only a collection can be looped over")


def _try(arguments: Sequence[Expression], scope: Scope) -> Value:
    for argument in arguments:
        try:
            return argument.evaluate(scope)
        except Failure:
            continue
    raise Failure("no argument of try succeeds")


def _can(arguments: Sequence[Expression], scope: Scope) -> Value:
    try:
        value = arguments[0].evaluate(scope) if arguments else None
    except Failure:
        return False
    return value if isinstance(value, Unknown) else True


_LAZY: dict[str, Callable[[Sequence[Expression], Scope], Value]] = {"try": _try, "can": _can}
