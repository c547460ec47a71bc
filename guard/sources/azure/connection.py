"""How guard connects to Azure, and what it says when that fails."""

from __future__ import annotations

from typing import Any

from guard.errors import GuardError
from guard.sources.live import Options

CA_FILE = "name the certificates it chains to with --ca-file"

_CAUSES = (
    ("Failed to resolve", "the name does not resolve"),
    ("refused", "the connection is refused"),
    ("timed out", "no answer in time"),
    ("onnection aborted", "the connection broke"),
    ("onnection reset", "the connection broke"),
    ("unreachable", "there is no route"),
)
"""What the libraries below write, in many words, and what it means."""


class LostError(GuardError):
    """Nothing more can be read through a client: it is of no use to ask for the next thing."""


def connection(options: Options) -> dict[str, Any]:
    """Return how connections are made, as azure-core's transports take it."""
    verify: bool | str = str(options.ca_file) if options.ca_file else not options.insecure
    return {
        "connection_timeout": options.request_seconds,
        "read_timeout": options.request_seconds,
        "connection_verify": verify,
    }


def certificate_is_refused(text: str) -> bool:
    """Return whether an error says that a server's certificate was not accepted."""
    return "certificate verify failed" in text.lower().replace("_", " ")


def cause(text: str) -> str:
    """Return in a few words why there is no connection; nothing when `text` does not tell."""
    known = next((meaning for mark, meaning in _CAUSES if mark in text), "")
    return f"{known} at the proxy" if known and "connect to proxy" in text else known
