"""Values of YAML documents: fast, by the YAML 1.2 core schema, safe on hostile text.

`py-yaml12` reads nearly all texts. Of the fast parsers it is the one that is exact about the
core schema (`on` and `yes` are text, `1_000` is text, dates are text) and that keeps several
documents apart from a list; `yaml-rs` reads `1_000` as a number and joins documents into a list.
Three things are beyond `py-yaml12`, and go through PyYAML's nodes instead: aliases, which it
copies without any bound; merge keys, which it leaves as they are; and the few texts it refuses
although they are valid. Both parsers overflow the stack on deep nesting written in few
characters (`- - - -`), so depth is checked on events first where a text makes it possible.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import yaml
import yaml12

MAX_DEPTH = 100
"""Levels of nesting; engines that evaluate policies refuse little more than this."""

MAX_EXPANSION = 2_000_000
"""Nodes and characters that aliases may add to a document."""

_BRACKETS = 400
_DEEP = b" " * 400
_INDENTS = bytes.maketrans(b"\t-?:", b"    ")
"""Makes every character that may open a level of nesting a blank."""

_ANCHOR = re.compile(r"&[^\s\[\]{},&]")
_ALIAS = re.compile(r"\*[^\s\[\]{},*]")
_MERGE = re.compile(r"""(?:^|[\s{,-])["']?<<["']?\s*:""", re.MULTILINE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CONTROL_BYTES = bytes([*range(9), 11, 12, *range(14, 32), 127])

_TAG = "tag:yaml.org,2002:"
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_INTEGER = re.compile(r"[-+]?[0-9]{1,400}|0o[0-7]{1,400}|0x[0-9a-fA-F]{1,400}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


class YamlError(ValueError):
    """The text is not YAML that guard can read; `line` is where."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line, self.reason = line, reason


def load(text: str, prune: Callable[[Any], Any] | None = None) -> Any:  # noqa: ANN401 - YAML holds anything
    """Return the value of the only document in `text`; None when there is none.

    `prune` may drop parts nobody reads, before the work on them is done. Raises `YamlError` for
    invalid text and for more than one document.
    """
    documents = load_all(text, prune)
    if len(documents) > 1:
        raise YamlError(1, "more than one YAML document where one belongs")
    return documents[0] if documents else None


def load_all(text: str, prune: Callable[[Any], Any] | None = None) -> list[Any]:
    """Return the values of all documents in `text`, as JSON has them: keys are always text.

    Raises `YamlError` for invalid text, nesting beyond `MAX_DEPTH` and aliases beyond
    `MAX_EXPANSION`.
    """
    # On bytes: several times as fast as a regular expression, and every text comes through here.
    data = text.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _CONTROL_BYTES)) != len(data) and (
        control := _CONTROL.search(text)
    ):
        raise YamlError(text.count("\n", 0, control.start()) + 1, "control character")
    if _may_be_deep(data):
        _check_depth(text)
    if not _is_shared(text):
        try:
            documents = yaml12.parse_yaml(text.removeprefix("\ufeff"), multi=True)
        except ValueError:
            pass  # PyYAML decides: it accepts some texts that py-yaml12 refuses
        else:
            return [_plain(prune(document) if prune else document, 0) for document in documents]
    values = [_Constructor(node).value for node in compose_all(text)]
    return [prune(value) for value in values] if prune else values


def _is_shared(text: str) -> bool:
    """Return whether `text` may use aliases, which need an anchor, or merge keys."""
    if "<<" in text and _MERGE.search(text):
        return True
    return _marks(_ANCHOR, text) and _marks(_ALIAS, text)


def _marks(pattern: re.Pattern[str], text: str) -> bool:
    """Return whether `pattern` occurs where a YAML value may start."""
    return any(
        match.start() == 0 or text[match.start() - 1] in " \t\r\n[{,:-"
        for match in pattern.finditer(text)
    )


class _Loader(yaml.CBaseLoader):
    """Composes nodes without matching each against lists of tags, which takes a third of the time."""

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> str:  # noqa: ANN401 - PyYAML's signature
        return f"{_TAG}str"


@lru_cache(maxsize=8)
def compose_all(text: str) -> tuple[yaml.Node | None, ...]:
    """Return the node of each document in `text`; nodes know where they were written.

    Raises `YamlError` like `load_all`, but does not bound aliases: a node that is used twice
    is one object.
    """
    data = text.encode("utf-8", "surrogatepass")
    if _may_be_deep(data) or data.count(b"[") + data.count(b"{") > _BRACKETS:
        _check_depth(text)
    try:
        return tuple(yaml.compose_all(text, Loader=_Loader))
    except (yaml.YAMLError, RecursionError) as error:
        raise _error(error, text) from error


def scalar(node: yaml.Node) -> Any:  # noqa: ANN401 - any scalar
    """Return the value of a scalar by the core schema, or by its tag if it has one."""
    text = str(node.value)
    kind = str(node.tag).removeprefix(_TAG)
    if kind in {"int", "float", "bool", "null"} or (
        kind == "str" and not getattr(node, "style", None)
    ):
        return _resolve(text)
    return text


def key_text(key: object) -> str:
    """Return a mapping's key as JSON writes it."""
    if isinstance(key, str):
        return key
    if isinstance(key, bool):
        return "true" if key else "false"
    return "null" if key is None else str(key)


def _resolve(text: str) -> Any:  # noqa: ANN401 - any scalar
    if text in _NULLS:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text.startswith(("0o", "0x")) else int(text)
    if _FLOAT.fullmatch(text):
        return _finite(float(text))
    return text


def _finite(number: float) -> float | str:
    """Return `number`, or its text when JSON has no such number."""
    return number if math.isfinite(number) else str(number)


def _plain(value: Any, depth: int) -> Any:  # noqa: ANN401 - any YAML value
    """Return what py-yaml12 read, without its wrappers and with text for keys."""
    if depth > MAX_DEPTH:
        raise YamlError(1, f"nested deeper than {MAX_DEPTH} levels")
    if isinstance(value, dict):
        return {_plain_key(key): _plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, float):
        return _finite(value)
    if isinstance(value, yaml12.Yaml):
        return _plain(value.value, depth + 1)
    return value


def _plain_key(key: Any) -> str:  # noqa: ANN401 - any YAML value
    while isinstance(key, yaml12.Yaml):
        key = key.value
    return key_text(key)


class _Constructor:
    """Builds the value of one document, counting what its aliases add."""

    def __init__(self, document: yaml.Node | None) -> None:
        self._built: dict[int, tuple[Any, int]] = {}
        self._open: set[int] = set()
        self._added = 0
        self.value = None if document is None else self._build(document)[0]

    def _build(self, node: yaml.Node) -> tuple[Any, int]:
        """Return a node's value and its size, written out."""
        identity = id(node)
        if identity in self._built:
            value, size = self._built[identity]
            self._count(node, size)
            return value, size
        if identity in self._open:
            raise YamlError(_line(node), "an alias inside the thing it stands for")
        self._open.add(identity)
        built = self._collect(node)
        self._open.discard(identity)
        self._built[identity] = built
        return built

    def _count(self, node: yaml.Node, size: int) -> None:
        self._added += size
        if self._added > MAX_EXPANSION:
            raise YamlError(_line(node), "aliases expand to too much text")

    def _collect(self, node: yaml.Node) -> tuple[Any, int]:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            items = [self._build(item) for item in node.value]
            return [value for value, _ in items], 1 + sum(size for _, size in items)
        return scalar(node), 1 + len(node.value)

    def _mapping(self, node: yaml.MappingNode) -> tuple[dict[str, Any], int]:
        merged: dict[str, Any] = {}
        own: dict[str, Any] = {}
        total = 1
        for key, item in node.value:
            value, size = self._build(item)
            total += size + 1
            if is_merge(key):
                merged = {**_merge(value), **merged}
            else:
                name = key_of(key)
                total += len(name)
                own[name] = value
        return {**merged, **own}, total


def is_merge(key: yaml.Node) -> bool:
    """Return whether a mapping's key is `<<`, which takes over another mapping's entries."""
    return isinstance(key, yaml.ScalarNode) and key.value == "<<" and not key.style


def key_of(key: yaml.Node) -> str:
    """Return a key node as the text that values have for it."""
    if isinstance(key, yaml.ScalarNode):
        return key_text(scalar(key))
    return "{...}" if isinstance(key, yaml.MappingNode) else "[...]"


def _merge(value: object) -> dict[str, Any]:
    """Return the entries that `<<` brings; of several mappings the first wins."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list):
        return {
            key: item
            for mapping in reversed(value)
            if isinstance(mapping, dict)
            for key, item in mapping.items()
        }
    return {}


def _may_be_deep(data: bytes) -> bool:
    """Return whether block nesting may go far beyond `MAX_DEPTH`, which parsers would not survive."""
    return _DEEP in data.translate(_INDENTS)


def _check_depth(text: str) -> None:
    """Raise `YamlError` when `text` nests too deeply or is invalid; never recurses."""
    depth = 0
    try:
        for event in _events(text):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    raise YamlError(_line(event), f"nested deeper than {MAX_DEPTH} levels")
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError as error:
        raise _error(error, text) from error


def _events(text: str) -> Iterator[yaml.Event]:
    yield from yaml.parse(text, Loader=yaml.CBaseLoader)


def _error(error: Exception, text: str) -> YamlError:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "context", None)
    last = text.rstrip().count("\n") + 1  # an end that came too soon is reported behind it
    return YamlError(min(mark.line + 1, last) if mark else 1, str(reason or "invalid YAML"))


def _line(written: yaml.Node | yaml.Event) -> int:
    return written.start_mark.line + 1 if written.start_mark else 1
