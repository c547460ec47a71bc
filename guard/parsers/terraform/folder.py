"""What the files of one folder declare together: a module, not yet called by anybody."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from guard.errors import ParseError
from guard.parsers.terraform.expressions import Literal
from guard.parsers.terraform.syntax import Argument, Block, Body, Source

Key = TypeVar("Key")

Declaration = tuple[str, str]
"""A resource's type and name."""


@dataclass(slots=True, eq=False)
class Folder:
    """The declarations of a module."""

    path: str
    variables: dict[str, Block] = field(default_factory=dict)
    locals: dict[str, Argument] = field(default_factory=dict)
    resources: dict[Declaration, Block] = field(default_factory=dict)
    data: dict[Declaration, Block] = field(default_factory=dict)
    modules: dict[str, Block] = field(default_factory=dict)
    outputs: dict[str, Block] = field(default_factory=dict)
    providers: list[Block] = field(default_factory=list)
    settings: Block | None = None
    errors: list[ParseError] = field(default_factory=list)
    is_sketch: bool = False
    """Whether it stands for a module whose code is not part of the scan."""

    def local_source(self, call: Block) -> str | None:
        """Return the folder that a module call names, or None when its source is elsewhere."""
        source = module_source(call)
        if not source.startswith(("./", "../")) and source not in (".", ".."):
            return None
        target = posixpath.normpath(posixpath.join(self.path, source))
        return "" if target == "." else target


def module_source(call: Block) -> str:
    """Return the source of a module call as written, or nothing when it is no literal."""
    argument = call.body.arguments.get("source")
    if argument is None or not isinstance(argument.expression, Literal):
        return ""
    value = argument.expression.value
    return value if isinstance(value, str) else ""


def read_folder(path: str, sources: Iterable[Source]) -> Folder:
    """Return what `sources` declare; override files come last and change what others say."""
    folder = Folder(path)
    ordered = sorted(sources, key=lambda source: (is_override(source.path), source.path))
    for source in ordered:
        folder.errors += source.errors
        override = is_override(source.path)
        for block in source.body.blocks:
            _add(folder, block, override=override)
    return folder


def is_override(path: str) -> bool:
    """Return whether a file changes the declarations of other files."""
    stem = posixpath.basename(path).removesuffix(".json").rpartition(".")[0]
    return stem == "override" or stem.endswith("_override")


def _add(folder: Folder, block: Block, *, override: bool) -> None:
    labels = block.labels
    if block.type == "locals":
        for name, argument in block.body.arguments.items():
            if override or name not in folder.locals:
                folder.locals[name] = argument
    elif block.type == "terraform":
        settings = folder.settings
        folder.settings = block if settings is None else _joined(settings, block)
    elif block.type == "provider" and labels:
        folder.providers.append(block)
    elif block.type in ("resource", "data") and len(labels) > 1:
        declared = folder.resources if block.type == "resource" else folder.data
        _declare(declared, (labels[0], labels[1]), block, override=override)
    elif block.type in ("variable", "module", "output") and labels:
        named = {
            "variable": folder.variables,
            "module": folder.modules,
            "output": folder.outputs,
        }[block.type]
        _declare(named, labels[0], block, override=override)


def _declare(declared: dict[Key, Block], key: Key, block: Block, *, override: bool) -> None:
    present = declared.get(key)
    if present is None:
        declared[key] = block
    elif override:
        declared[key] = _overridden(present, block)


def _overridden(block: Block, override: Block) -> Block:
    """Return `block` with the arguments and kinds of blocks that `override` has."""
    replaced = {inner.type for inner in override.body.blocks}
    kept = [inner for inner in block.body.blocks if inner.type not in replaced]
    return _with_body(
        block,
        Body(
            {**block.body.arguments, **override.body.arguments},
            [*kept, *override.body.blocks],
        ),
    )


def _joined(block: Block, other: Block) -> Block:
    """Return one block with the content of both."""
    return _with_body(
        block,
        Body(
            {**block.body.arguments, **other.body.arguments},
            [*block.body.blocks, *other.body.blocks],
        ),
    )


def _with_body(block: Block, body: Body) -> Block:
    return Block(
        block.source, block.type, block.labels, body, block.start, block.header_end, block.end
    )
