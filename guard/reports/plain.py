"""Text of others, made safe to show: a scanned file must not drive the reader's terminal."""

from __future__ import annotations

_CONTROLS = [*range(9), *range(10, 32), *range(127, 160)]
_DIRECTIONS = [0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_VISIBLE = dict.fromkeys((*_CONTROLS, *_DIRECTIONS), "\N{REPLACEMENT CHARACTER}")


def visible(text: str) -> str:
    """Return `text` on one line, with a mark for what a terminal would obey instead of showing."""
    return text.translate(_VISIBLE)
