"""Lists and maps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from guard.parsers.terraform.expressions import attribute
from guard.parsers.terraform.functions.registry import (
    anything,
    define,
    integer,
    known_sequence,
    mapping,
    sequence,
    text,
    texts,
)
from guard.parsers.terraform.operators import equal
from guard.parsers.terraform.values import (
    MAX_NODES,
    Entity,
    Failure,
    Set,
    Undetermined,
    Unknown,
    Value,
    as_boolean,
    is_sequence,
)


@define("alltrue", sequence)
def _alltrue(values: Sequence[Value]) -> bool | Unknown:
    return _decide(values, decisive=False)


@define("anytrue", sequence)
def _anytrue(values: Sequence[Value]) -> bool | Unknown:
    return _decide(values, decisive=True)


def _decide(values: Sequence[Value], *, decisive: bool) -> bool | Unknown:
    """Return `decisive` when one value is it; unknown when one might be."""
    truths = [False if value is None else as_boolean(value) for value in values]
    if any(truth is decisive for truth in truths):
        return decisive
    return next((truth for truth in truths if isinstance(truth, Unknown)), not decisive)


@define("chunklist", sequence, integer)
def _chunklist(values: Sequence[Value], size: int) -> list[Value]:
    if size < 0:
        raise Failure("negative size")
    if size == 0:
        return [list(values)]
    return [list(values[index : index + size]) for index in range(0, len(values), size)]


@define("coalesce", anything, rest=anything)
def _coalesce(*values: Value) -> Value:
    for value in values:
        if isinstance(value, Unknown) and not value.is_text:
            raise Undetermined(value)
        if value is not None and value != "":
            return value
    raise Failure("nothing but null and empty text")


@define("coalescelist", sequence, rest=anything)
def _coalescelist(*values: Value) -> Value:
    for value in values:
        if value is not None and len(sequence(value)):
            return value
    raise Failure("nothing but empty lists")


@define("compact", sequence)
def _compact(values: Sequence[Value]) -> list[Value]:
    for value in values:
        if isinstance(value, Unknown) and not value.is_text:
            raise Undetermined(value)
    return [value for value in values if value is not None and value != ""]


@define("concat", sequence, rest=sequence)
def _concat(*lists: Sequence[Value]) -> list[Value]:
    if sum(len(items) for items in lists) > MAX_NODES:
        raise Failure("list too long")
    return [item for items in lists for item in items]


@define("contains", sequence, anything)
def _contains(values: Sequence[Value], wanted: Value) -> bool | Unknown:
    if isinstance(values, range) and isinstance(wanted, int):
        return wanted in values
    open_: Unknown | None = None
    for value in values:
        same = equal(value, wanted)
        if same is True:
            return True
        if isinstance(same, Unknown) and open_ is None:
            open_ = same
    return False if open_ is None else open_


@define("element", sequence, integer)
def _element(values: Sequence[Value], index: int) -> Value:
    if not values or index < 0:
        raise Failure("no such element")
    return values[index % len(values)]


@define("flatten", sequence)
def _flatten(values: Sequence[Value]) -> list[Value]:
    flat: list[Value] = []
    for value in _leaves(values):
        if isinstance(value, Unknown) and not value.is_text:
            raise Undetermined(value)
        if len(flat) >= MAX_NODES:
            raise Failure("list too long")
        flat.append(value)
    return flat


def _leaves(values: Iterable[Value]) -> Iterator[Value]:
    for value in values:
        if is_sequence(value):
            yield from _leaves(value)
        else:
            yield value


@define("index", sequence, anything)
def _index(values: Sequence[Value], wanted: Value) -> int:
    for position, value in enumerate(values):
        same = equal(value, wanted)
        if isinstance(same, Unknown):
            raise Undetermined(same)
        if same:
            return position
    raise Failure("not in the list")


@define("keys", mapping)
def _keys(values: dict[str, Value]) -> list[str]:
    return sorted(values)


@define("values", mapping)
def _values(values: dict[str, Value]) -> list[Value]:
    return [values[key] for key in sorted(values)]


@define("length", anything)
def _length(value: Value) -> int:
    if isinstance(value, (Unknown, Entity)):
        raise Undetermined(value if isinstance(value, Unknown) else value.opaque())
    if isinstance(value, Set) and len(value) > 1:
        for item in value:
            if isinstance(item, Unknown):
                raise Undetermined(item)
    if is_sequence(value) or isinstance(value, dict):
        return len(value)
    return len(text(value))


@define("list", rest=anything)
def _list(*values: Value) -> list[Value]:
    return list(values)


@define("lookup", anything, text, anything, optional=1)
def _lookup(values: Value, key: str, *default: Value) -> Value:
    if isinstance(values, Unknown):
        raise Undetermined(values)
    try:
        return attribute(values, key)
    except Failure:
        if default:
            return default[0]
        raise


@define("map", rest=anything)
def _map(*pairs: Value) -> dict[str, Value]:
    if len(pairs) % 2:
        raise Failure("a key without a value")
    return {text(key): value for key, value in zip(pairs[::2], pairs[1::2], strict=True)}


@define("matchkeys", sequence, known_sequence, known_sequence)
def _matchkeys(
    values: Sequence[Value], keys: Sequence[Value], wanted: Sequence[Value]
) -> list[Value]:
    if len(values) != len(keys):
        raise Failure("lists of different lengths")
    return [value for value, key in zip(values, keys, strict=True) if key in wanted]


@define("merge", rest=anything)
def _merge(*maps: Value) -> dict[str, Value]:
    merged: dict[str, Value] = {}
    for values in maps:
        if values is not None:
            merged.update(mapping(values))
    return merged


@define("one", anything)
def _one(value: Value) -> Value:
    if isinstance(value, Unknown):
        raise Undetermined(value)
    if value is None:
        raise Failure("null where a list is needed")
    if not is_sequence(value):
        return value
    if len(value) > 1:
        raise Failure("more than one element")
    return value[0] if len(value) else None


@define("reverse", sequence)
def _reverse(values: Sequence[Value]) -> list[Value]:
    return list(reversed(values))


@define("slice", sequence, integer, integer)
def _slice(values: Sequence[Value], start: int, end: int) -> list[Value]:
    if not 0 <= start <= end <= len(values):
        raise Failure("slice out of range")
    return list(values[start:end])


@define("sort", texts)
def _sort(values: list[str]) -> list[str]:
    return sorted(values)


@define("transpose", mapping)
def _transpose(values: dict[str, Value]) -> dict[str, list[str]]:
    result: dict[str, list[str]] = {}
    for key in sorted(values):
        for item in texts(values[key]):
            result.setdefault(item, []).append(key)
    return {key: result[key] for key in sorted(result)}


@define("zipmap", sequence, sequence)
def _zipmap(keys: Sequence[Value], values: Sequence[Value]) -> dict[str, Value]:
    if len(keys) != len(values):
        raise Failure("lists of different lengths")
    return {text(key): value for key, value in zip(keys, values, strict=True)}
