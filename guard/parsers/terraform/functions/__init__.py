"""Terraform's functions, by family."""

from guard.parsers.terraform.functions import (
    collections,
    conversion,
    encoding,
    files,
    formatting,
    hashes,
    network,
    numbers,
    patterns,
    sets,
    texts,
    times,
)
from guard.parsers.terraform.functions.registry import FUNCTIONS, Context, call

__all__ = [
    "FUNCTIONS",
    "Context",
    "call",
    "collections",
    "conversion",
    "encoding",
    "files",
    "formatting",
    "hashes",
    "network",
    "numbers",
    "patterns",
    "sets",
    "texts",
    "times",
]
