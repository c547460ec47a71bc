"""Colours, for those who look at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guard.model import Severity
from guard.reports.plain import visible

SHOWN = 10
"""How many of what is only worth knowing a text lists."""

COLORS = {
    Severity.CRITICAL: "1;35",
    Severity.HIGH: "1;31",
    Severity.MEDIUM: "33",
    Severity.LOW: "36",
}


class Paint:
    """Colours texts, or leaves them as they are."""

    def __init__(self, *, enabled: bool) -> None:
        self._enabled = enabled

    def __call__(self, code: str, text: str) -> str:
        """Return `text` in the colour of `code`."""
        return f"\x1b[{code}m{text}\x1b[0m" if self._enabled else text

    def notes(self, notes: Sequence[str]) -> Iterator[str]:
        """Yield the lines of a paragraph with `notes`, the first of them; nothing when there are none."""
        if notes:
            yield self("1", "Notes")
            yield from (f"  {visible(note)}" for note in notes[:SHOWN])
            if len(notes) > SHOWN:
                yield f"  … and {len(notes) - SHOWN} more; `-o json` lists them all"
            yield ""

    def severity(self, severity: Severity) -> str:
        """Return the word for `severity`, in its colour."""
        return self(COLORS[severity], severity.label)
