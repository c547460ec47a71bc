"""Colours, for those who look at a terminal."""

from __future__ import annotations

from guard.model import Severity

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

    def severity(self, severity: Severity) -> str:
        """Return the word for `severity`, in its colour."""
        return self(COLORS[severity], severity.label)
