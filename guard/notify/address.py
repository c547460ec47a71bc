"""Where messages are sent to, and what of that may be shown."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from guard.notify.channel import DeliveryError
from guard.notify.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An https URL, or where it is kept when whoever knows it may write to the channel."""

    url: str = ""
    secret: Secret | None = None

    def read(self) -> str:
        """Return the URL; raise `DeliveryError` when it cannot be had, or is none to send to."""
        if self.secret is None:
            return self.url
        url = self.secret.read()
        if reason := reject(url):
            raise DeliveryError(f"the URL in {self.secret} {reason}", "write https://HOST/PATH")
        return url


def reject(url: str, *, encrypted: bool = True) -> str | None:
    """Return why nothing is sent to `url`; None when it will do. The reason does not quote it.

    With `encrypted`, plain http is for this machine only.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is not a URL"
    if not url.isascii() or not url.isprintable() or " " in url:
        return "is not a URL"
    if parts.scheme not in {"http", "https"} or not host:
        return "is not an http URL"
    if "@" in parts.netloc:
        return "holds a password"
    if encrypted and parts.scheme == "http" and not is_loopback(host):
        return "is not encrypted"
    return None


def is_loopback(host: str) -> bool:
    """Return whether `host` is this machine, so that nobody can listen in between."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def shown(url: str) -> str:
    """Return `url` as a message may show it: the path of a webhook is its password."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/…"
