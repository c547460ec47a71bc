"""What names mean: in a module, in an instance of a block, in a template file."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from guard.parsers.terraform.expressions import Expression, Scope, Template
from guard.parsers.terraform.values import Failure, Unknown, Value

if TYPE_CHECKING:
    from guard.parsers.terraform.module import Module


class ModuleScope:
    """The names of a module, and those that an instance or a loop adds."""

    __slots__ = ("bindings", "module")

    def __init__(self, module: Module, bindings: Mapping[str, Value]) -> None:
        self.module = module
        self.bindings = bindings

    def nested(self, bindings: Mapping[str, Value]) -> ModuleScope:
        """Return this scope with more names in it."""
        return ModuleScope(self.module, {**self.bindings, **bindings})

    def spend(self, steps: int = 1) -> None:
        """Count work done."""
        self.module.session.spend(steps)

    def note(self, text: str) -> None:
        """Tell about a limit that was met."""
        self.module.session.note(f"{self.module.folder.path or '.'}: {text}")

    def call(self, name: str, arguments: list[Value]) -> Value:
        """Return the result of a function."""
        from guard.parsers.terraform.functions import call  # many, and not always needed

        return call(name, arguments, FileContext(self))

    def resolve(self, names: tuple[str, ...]) -> tuple[Value, int]:
        """Return what the first names of a reference stand for, and how many they are."""
        root = names[0]
        if root in self.bindings:
            return self.bindings[root], 1
        if len(names) > 1:
            resolver = _ROOTS.get(root)
            if resolver is not None:
                return resolver(self.module, names)
            if root == "each" or root == "count":  # a block that is not repeated has none
                raise Failure(f"{root} without a repetition")
            if "_" in root:
                return self.module.resource(root, names[1]), 2
        raise Failure(f"{root} means nothing here")


class TemplateScope:
    """The names given to a template file, and nothing else."""

    __slots__ = ("bindings", "outer")

    def __init__(self, outer: Scope, bindings: Mapping[str, Value]) -> None:
        self.outer = outer
        self.bindings = bindings

    def nested(self, bindings: Mapping[str, Value]) -> TemplateScope:
        """Return this scope with more names in it."""
        return TemplateScope(self.outer, {**self.bindings, **bindings})

    def spend(self, steps: int = 1) -> None:
        """Count work done."""
        self.outer.spend(steps)

    def note(self, text: str) -> None:
        """Tell about a limit that was met."""
        self.outer.note(text)

    def call(self, name: str, arguments: list[Value]) -> Value:
        """Return the result of a function."""
        return self.outer.call(name, arguments)

    def resolve(self, names: tuple[str, ...]) -> tuple[Value, int]:
        """Return what a name was given as."""
        if names[0] in self.bindings:
            return self.bindings[names[0]], 1
        raise Failure(f"the template is given no {names[0]}")


class FileContext:
    """The files that functions read, by paths relative to the root module."""

    __slots__ = ("scope",)

    def __init__(self, scope: ModuleScope) -> None:
        self.scope = scope

    def read(self, path: str) -> bytes | None:
        """Return the content of a file of the scan, or None when it is not part of it."""
        session = self.scope.module.session
        if path.startswith(("/", "~")):
            return None
        return session.files.read(posixpath.normpath(posixpath.join(session.root, path)))

    def render(self, text: str, names: dict[str, Value]) -> Value:
        """Return the text of a template in which only `names` mean something."""
        template: Expression = self.scope.module.session.files.template(text)
        scope = TemplateScope(self.scope, names)
        return template.render(scope) if isinstance(template, Template) else None


Resolver = Callable[["Module", tuple[str, ...]], tuple[Value, int]]


def _data(module: Module, names: tuple[str, ...]) -> tuple[Value, int]:
    if len(names) < 3:
        raise Failure("data without a name")
    return module.data(names[1], names[2]), 3


def _path(module: Module, names: tuple[str, ...]) -> tuple[Value, int]:
    if names[1] == "module":
        return posixpath.relpath(module.folder.path or ".", module.session.root or "."), 2
    return ("." if names[1] == "root" else Unknown(".".join(names[:2]), is_text=True)), 2


def _terraform(module: Module, names: tuple[str, ...]) -> tuple[Value, int]:
    known = names[1] in ("workspace", "env")
    return (module.session.workspace if known else Unknown(".".join(names[:2]))), 2


_ROOTS: dict[str, Resolver] = {
    "data": _data,
    "ephemeral": lambda _, names: (Unknown(".".join(names[:3])), len(names)),
    "local": lambda module, names: (module.local(names[1]), 2),
    "module": lambda module, names: (module.call(names[1]), 2),
    "path": _path,
    "terraform": _terraform,
    "var": lambda module, names: (module.variable(names[1]), 2),
}
