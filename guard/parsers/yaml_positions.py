"""Where each value of a YAML document is written. Composed only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from guard.model import Location, Path
from guard.parsers.yaml_values import MAX_DEPTH, YamlError, compose_all, is_merge, key_of


@dataclass(frozen=True, slots=True)
class YamlOrigin:
    """The origin of a resource that was read from a YAML document.

    A number that follows the path of a block text (`run: |`) means the line of the text with
    that index, so a policy can point into a script.
    """

    path: str
    text: str
    line_offset: int = 0
    """Lines of the file before `text`."""

    root_path: Path = ()
    """The route from the document's root to the resource: ``("items", 3)``."""

    document: int = 0
    """Index of the document in `text`."""

    def locate(self, path: Path) -> Location:
        """Return the place of `path`, or of its nearest existing parent."""
        node = self._root()
        if node is None:
            return Location(self.path, self.line_offset + 1)
        mark = node
        steps = (*self.root_path, *path)
        for index, step in enumerate(steps):
            found = _step(node, step)
            if found is None:
                inner = _text_line(node, step) if index == len(steps) - 1 else None
                if inner is None and index and isinstance(steps[index - 1], int):
                    inner = _name_line(node)
                return self._location(inner or _Span.first(mark))
            mark, node = found
        return self._location(_Span.of(mark, node), self.text)

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return nothing: a document explains itself."""
        return ()

    def _root(self) -> yaml.Node | None:
        try:
            documents = compose_all(self.text)
        except YamlError:
            return None  # values came from a parser that forgives more than this one
        return documents[self.document] if self.document < len(documents) else None

    def _location(self, span: _Span, text: str = "") -> Location:
        last = _without_blank_tail(text, span) if text else span.last
        return Location(
            self.path,
            self.line_offset + span.line + 1,
            span.column + 1,
            self.line_offset + max(span.line, last) + 1,
        )


@dataclass(frozen=True, slots=True)
class _Span:
    """A zero-based range of lines."""

    line: int
    column: int
    last: int

    @classmethod
    def first(cls, mark: yaml.Node) -> _Span:
        """Return the line where a key, or an item, starts."""
        line = int(mark.start_mark.line)
        return cls(line, int(mark.start_mark.column), line)

    @classmethod
    def of(cls, mark: yaml.Node, value: yaml.Node) -> _Span:
        """Return the span from a key, or an item, to the end of its value."""
        line, column = int(mark.start_mark.line), int(mark.start_mark.column)
        end = _last_line(value)
        # the value of an alias is written elsewhere, perhaps above
        return cls(line, column, end if int(value.start_mark.line) <= line + 1 else line)


def _last_line(node: yaml.Node) -> int:
    """Return a node's last line; a collection's own end mark may lie lines behind it."""
    while isinstance(node, yaml.CollectionNode) and node.value and not node.flow_style:
        last = node.value[-1]
        child, key = (last[1], last[0]) if isinstance(last, tuple) else (last, node)
        if child.start_mark.index < key.start_mark.index:
            return int(key.end_mark.line)  # an alias: its value is written elsewhere, above
        node = child
    end = node.end_mark
    behind = end.column == 0 and end.line > node.start_mark.line
    return int(end.line) - 1 if behind else int(end.line)


def _without_blank_tail(text: str, span: _Span) -> int:
    """Return the last line of `span` that is not blank: block texts end with their blank lines."""
    if span.last <= span.line:
        return span.last
    lines = text.split("\n", span.last + 1)
    last = min(span.last, len(lines) - 1)
    while last > span.line and not lines[last].strip():
        last -= 1
    return last


def _step(node: yaml.Node, step: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """Return the node where an entry or item starts, and the node of its value."""
    if isinstance(node, yaml.MappingNode):
        return _entry(node, str(step), 0)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        return (node.value[step], node.value[step]) if 0 <= step < len(node.value) else None
    return None


def _entry(node: yaml.MappingNode, name: str, depth: int) -> tuple[yaml.Node, yaml.Node] | None:
    """Return the entry `name`: the last one written wins, and own ones win over merged ones."""
    for key, value in reversed(node.value):
        if not is_merge(key) and key_of(key) == name:
            return key, value
    if depth < MAX_DEPTH:
        for merged in _merged(node):
            if found := _entry(merged, name, depth + 1):
                return found
    return None


def _merged(node: yaml.MappingNode) -> Iterator[yaml.MappingNode]:
    for key, value in node.value:
        if is_merge(key):
            sources = value.value if isinstance(value, yaml.SequenceNode) else [value]
            yield from (source for source in sources if isinstance(source, yaml.MappingNode))


def _name_line(item: yaml.Node) -> _Span | None:
    """Return the line of a list item that says what it is called, which tells more than its first."""
    named = _entry(item, "name", 0) if isinstance(item, yaml.MappingNode) else None
    if named is None or not isinstance(named[1], yaml.ScalarNode):
        return None
    return _Span.first(named[0])


def _text_line(node: yaml.Node, step: str | int) -> _Span | None:
    """Return the line of a literal block text with index `step`."""
    if not isinstance(node, yaml.ScalarNode) or not isinstance(step, int) or step < 0:
        return None
    if node.style != "|" or step >= len(node.value.splitlines()):
        return None
    line = int(node.start_mark.line) + 1 + step
    return _Span(line, 0, line)
