"""Results in, text out. A renderer never decides, filters or exits."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from guard.model import Result

Renderer = Callable[[Result], str]

FORMATS = ("text", "json", "sarif", "junit", "markdown", "github", "gitlab")


def render(format_: str, result: Result, *, color: bool = False) -> str:
    """Return `result` in one of `FORMATS`, as text that UTF-8 can hold; only text has colours."""
    module = import_module(f"guard.reports.{'json_' if format_ == 'json' else format_}")
    renderer: Renderer = module.render
    text = module.render(result, color=color) if format_ == "text" else renderer(result)
    # JSON can spell a lone surrogate, which UTF-8 cannot: one in a name must not cost the report.
    return str(text).encode("utf-8", "replace").decode("utf-8")
