"""Sends over HTTP: https, in time, again after a hiccup, and to nobody else than was named."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from guard.notify.address import Address, reject, shown
from guard.notify.channel import DeliveryError
from guard.notify.secret import Secret
from guard.notify.table import Table
from guard.notify.tls import context

if TYPE_CHECKING:
    from urllib3 import PoolManager, Retry

_PASSING = (429, 500, 502, 503, 504)
"""Statuses that may be others in a moment."""

_LONGEST_WAIT = 30
"""Seconds between two attempts, whatever the server asks for: a run has to end."""

_HINTS = {
    301: "name the address that it leads to",
    401: "check the credentials",
    403: "check the credentials, and that the channel still exists",
    404: "check the address: a revoked webhook answers so, too",
    410: "the channel is gone: name another one",
    413: "raise min-severity",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Http:
    """How a channel is reached."""

    address: Address
    seconds: float
    """One attempt may take so long to connect, and so long between two bytes."""

    retries: int
    ca_file: Path | None
    proxy: str
    """The proxy to ask for a connection; it does not see what goes through. Empty: directly."""

    authorization: Secret | None = field(default=None, repr=False)
    """The value of the Authorization header, for servers that want one."""

    @classmethod
    def read(cls, table: Table, address: Address, *, with_authorization: bool = True) -> Http:
        """Return what `table` says."""
        proxy = table.text("proxy", "")
        if proxy and (reason := reject(proxy, encrypted=False)):
            table.refuse(f"proxy {reason}", "write http://HOST:PORT, without a password")
        if proxy and address.url.startswith("http:"):
            table.refuse("proxy is for https", "leave it out: this machine needs none")
        return cls(
            authorization=table.secret("authorization") if with_authorization else None,
            proxy=proxy,
            address=address,
            seconds=table.number("timeout", 10, 0.1, 300),
            retries=int(table.number("retries", 3, 0, 10)),
            ca_file=table.path_if_given("ca-file"),
        )

    def send(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> None:
        """Send `body` to `url`, which is the address or below it; raise `DeliveryError` if not taken."""
        from urllib3.exceptions import HTTPError

        sent = {"User-Agent": "guard", **headers, **self._credentials()}
        with _silence(), self._pool() as pool:
            try:
                # Redirects are not followed: the body, and what signs it, are for the named host.
                answer = pool.request(
                    method,
                    url,
                    body=body,
                    headers=sent,
                    timeout=self.seconds,
                    retries=self._retry(),
                    redirect=False,
                    preload_content=False,
                )
                status = answer.status
                answer.release_conn()
            except HTTPError as error:
                raise _unreached(url, error) from None  # its text holds the path
        if not 200 <= status < 300:
            hint = _HINTS.get(301 if 300 <= status < 400 else status, "ask who runs the server")
            raise DeliveryError(f"{shown(url)} answered {status}", hint)

    def _pool(self) -> PoolManager:
        from urllib3 import PoolManager, ProxyManager

        trusted = context(self.ca_file)
        if self.proxy:
            return ProxyManager(self.proxy, ssl_context=trusted)
        return PoolManager(ssl_context=trusted)

    def _credentials(self) -> dict[str, str]:
        if self.authorization is None:
            return {}
        value = self.authorization.read()
        if not value.isascii():
            raise DeliveryError(f"{self.authorization} holds no header", "write it in ASCII")
        return {"Authorization": value}

    def _retry(self) -> Retry:
        from urllib3 import Retry

        class Patient(Retry):
            """Retries that a server cannot stretch: urllib3 alone would wait for hours."""

            def get_retry_after(self, response: object) -> float | None:
                seconds = super().get_retry_after(response)  # type: ignore[arg-type]
                return None if seconds is None else min(seconds, _LONGEST_WAIT)

        return Patient(
            total=self.retries,
            allowed_methods=None,
            status_forcelist=_PASSING,
            backoff_factor=0.5,
            backoff_jitter=0.5,
            backoff_max=_LONGEST_WAIT,
            raise_on_status=False,
            raise_on_redirect=False,
        )


@contextmanager
def _silence() -> Iterator[None]:
    """Keep urllib3 from logging the path of each address that it tries again."""
    log = logging.getLogger("urllib3")
    before = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(before)


def _unreached(url: str, error: Exception) -> DeliveryError:
    from urllib3.exceptions import (
        MaxRetryError,
        NewConnectionError,
        ProxyError,
        SSLError,
        TimeoutError,
    )

    cause = error.reason if isinstance(error, MaxRetryError) and error.reason else error
    if isinstance(cause, SSLError):
        # The last part says what is wrong with the certificate.
        reason = str(cause.args[0] if cause.args else cause).rpartition("] ")[2]
        return DeliveryError(
            f"{shown(url)}: {reason}", "name the CA that signed its certificate with ca-file"
        )
    if isinstance(cause, ProxyError):
        return DeliveryError(f"the proxy does not lead to {shown(url)}", "check proxy")
    if isinstance(cause, NewConnectionError):
        return DeliveryError(f"{shown(url)} cannot be reached", "check the address and the network")
    if isinstance(cause, TimeoutError):
        return DeliveryError(f"{shown(url)} did not answer in time", "raise timeout")
    return DeliveryError(f"{shown(url)} broke the connection", "check that it speaks http")
