"""Where in its file each part of a planned resource is."""

from __future__ import annotations

from guard.model import Location, Path
from guard.parsers.terraform.jsontext import JsonError, JsonNode, find, scan_json

_MAX_DEPTH = 150


class PlanText:
    """The text of a plan; its tree is built when the first place is asked for."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self._text = text
        self._root: JsonNode | None = None
        self._scanned = False

    def root(self) -> JsonNode | None:
        """Return the tree of the text, or None when it is too deep for one."""
        if not self._scanned:
            self._scanned = True
            try:
                # The byte order mark stays, as a blank, so that offsets are those of the file.
                self._root = scan_json(self._text.replace("\ufeff", " ", 1), _MAX_DEPTH)
            except (JsonError, RecursionError):
                self._root = None
        return self._root

    def location(self, node: JsonNode, *, whole: bool) -> Location:
        """Return the place of a node, or of its first line only."""
        start = node.first
        line = self._text.count("\n", 0, start) + 1
        column = start - self._text.rfind("\n", 0, start)
        end = line + self._text.count("\n", start, node.end) if whole else line
        return Location(self.path, line, column, end)


class PlanOrigin:
    """Where a resource of a plan is written."""

    __slots__ = ("_pointer", "_text", "_values")

    def __init__(self, text: PlanText, pointer: Path, values: str) -> None:
        self._text = text
        self._pointer = pointer
        self._values = values
        """The member of the resource that holds its arguments."""

    def locate(self, path: Path) -> Location:
        """Return the place of `path`, or of its nearest existing parent."""
        root = self._text.root()
        if root is None:
            return Location(self._text.path, 1)
        resource, _ = find(root, self._pointer)
        values = resource.child(self._values)
        if not path or values is None:
            return self._text.location(resource, whole=not path)
        node, taken = find(values, path)
        if not taken:
            return self._text.location(resource, whole=False)
        return self._text.location(node, whole=taken == len(path))

    def related(self, path: Path) -> tuple[Location, ...]:
        """Return nothing: a plan does not say where it comes from."""
        return ()
