"""Drift: what is live, compared with what the code declares, as far as policies judge it."""

from guard.drift.compare import compare

__all__ = ["compare"]
