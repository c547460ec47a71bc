"""Whom a channel trusts."""

from __future__ import annotations

import ssl
from pathlib import Path

from guard.notify.channel import DeliveryError


def context(ca_file: Path | None) -> ssl.SSLContext:
    """Return what checks a server's certificate: against `ca_file`, or what the system trusts."""
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:  # an SSLError is one, too
        raise DeliveryError(
            f"{ca_file} holds no certificates", "name a PEM file with CA certificates"
        ) from error
