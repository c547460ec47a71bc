"""Results in, text out. A renderer never decides, filters or exits."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from guard.model import Result

Renderer = Callable[[Result], str]

FORMATS = ("text", "json", "sarif", "junit", "markdown", "github", "gitlab")


def render(format_: str, result: Result, *, color: bool = False) -> str:
    """Return `result` in one of `FORMATS`; only text has colours."""
    module = import_module(f"guard.reports.{'json_' if format_ == 'json' else format_}")
    if format_ == "text":
        return str(module.render(result, color=color))
    renderer: Renderer = module.render
    return renderer(result)
