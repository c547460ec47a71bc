"""What a listener shows of its TLS before anything is asked of it."""

from __future__ import annotations

import socket
import ssl
from typing import Any

from guard import config

_NOT_TLS = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"})
_DAY = 86_400


def is_plain(host: str, port: int, seconds: float) -> bool:
    """Return whether what listens there speaks no TLS. False when nothing listens."""
    unverified = ssl.create_default_context()
    unverified.check_hostname = False
    unverified.verify_mode = (
        ssl.CERT_NONE
    )  # nothing is sent: only whether a handshake happens counts
    try:
        with (
            socket.create_connection((host, port), timeout=seconds) as plain,
            unverified.wrap_socket(plain, server_hostname=host),
        ):
            return False
    except ssl.SSLError as refused:
        return refused.reason in _NOT_TLS
    except OSError:
        return False


def observed(host: str, port: int, context: ssl.SSLContext, seconds: float) -> dict[str, Any]:
    """Return the version that the server agrees to, and how long its certificate is good for.

    Raises `OSError` when there is no connection, or no certificate that `context` accepts.
    """
    with (
        socket.create_connection((host, port), timeout=seconds) as plain,
        context.wrap_socket(plain, server_hostname=host) as secure,
    ):
        certificate = secure.getpeercert() or {}
        found: dict[str, Any] = {"enabled": True, "version": secure.version()}
    if expiry := certificate.get("notAfter"):
        seconds_left = ssl.cert_time_to_seconds(str(expiry)) - config.now().timestamp()
        found["certificate"] = {"expires": str(expiry), "days_left": int(seconds_left // _DAY)}
    return found
