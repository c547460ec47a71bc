"""Reads one REST interface of Azure: pages, retries, and refusals told apart."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from azure.core import PipelineClient
from azure.core.exceptions import AzureError
from azure.core.pipeline import Pipeline
from azure.core.pipeline.policies import (
    BearerTokenCredentialPolicy,
    HeadersPolicy,
    HTTPPolicy,
    RetryPolicy,
    SansIOHTTPPolicy,
)
from azure.core.pipeline.transport import RequestsTransport
from azure.core.rest import HttpRequest

from guard import __version__
from guard.errors import CollectError
from guard.sources.azure.connection import (
    CA_FILE,
    LostError,
    cause,
    certificate_is_refused,
    connection,
)
from guard.sources.azure.credentials import Credentials, scope
from guard.sources.live import Budget, Options

_FIREWALL = {"ForbiddenByFirewall", "ForbiddenByConnection"}
"""Why a vault refuses everybody at an address, whatever roles they have."""


class DeniedError(CollectError):
    """The credentials are good, and may not read this."""


class GoneError(CollectError):
    """There is no such thing, or no longer."""


class Client:
    """One host of Azure."""

    def __init__(
        self, name: str, host: str, resource: str, credentials: Credentials, options: Options
    ) -> None:
        self.name, self.host, self.resource = name, host, resource
        self._retries = _Retries(options.retries)
        transport = RequestsTransport(**connection(options))
        policies: list[HTTPPolicy[Any, Any] | SansIOHTTPPolicy[Any, Any]] = [
            HeadersPolicy({"Accept": "application/json", "User-Agent": f"guard/{__version__}"}),
            self._retries,
            BearerTokenCredentialPolicy(credentials, scope(resource)),
        ]
        # Redirects are not followed: no API of Azure redirects, and a token goes with each request.
        self._client: PipelineClient[Any, Any] = PipelineClient(
            f"https://{host}", pipeline=Pipeline(transport, policies)
        )

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def get(self, path: str, budget: Budget, **parameters: str) -> Mapping[str, Any]:
        """Return the object at `path`.

        Raises `DeniedError` and `GoneError`; `LostError` when no request can succeed; another
        `CollectError` when this one did not.
        """
        return self._get(f"https://{self.host}{path}", budget, parameters)

    def pages(self, path: str, budget: Budget, **parameters: str) -> Iterator[Mapping[str, Any]]:
        """Yield the objects of the list at `path`, page by page."""
        url, seen = f"https://{self.host}{path}", set[str]()
        while url:
            page = self._get(url, budget, parameters)
            items = page.get("value")
            if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
                raise CollectError(f"{self.name} answers {path} with no list")
            yield from items
            seen.add(url)
            url, parameters = self._next(page.get("nextLink"), seen), {}

    def _next(self, link: object, seen: set[str]) -> str:
        """Return the address of the next page, which is on the same host: a token goes with it."""
        if not link:
            return ""
        try:
            parts = urlsplit(str(link))
            here = parts.scheme == "https" and (parts.hostname, parts.port or 443) == (
                self.host,
                443,
            )
        except ValueError:
            here = False
        if not here or str(link) in seen:
            raise CollectError(f"{self.name} names no usable next page, so the list is not whole")
        return str(link)

    def _get(self, url: str, budget: Budget, parameters: Mapping[str, str]) -> Mapping[str, Any]:
        budget.check()
        self._retries.budget = budget
        try:
            response = self._client.send_request(HttpRequest("GET", url, params=dict(parameters)))
        except AzureError as error:
            raise self._unreachable(error) from error
        try:
            body: Any = response.json()
        except ValueError:
            body = None
        if response.status_code == 200 and isinstance(body, dict):
            return body
        raise self._refusal(response.status_code, _codes(body))

    def _unreachable(self, error: AzureError) -> LostError:
        if certificate_is_refused(str(error)):
            return LostError(f"the certificate of {self.host} is not trusted", hint=CA_FILE)
        return LostError(
            f"{self.host} cannot be reached: {cause(str(error)) or type(error).__name__}",
            hint="check the name, the network and the proxy",
        )

    def _refusal(self, status: int, codes: list[str]) -> CollectError | LostError:
        said = " ".join([str(status), *codes])
        if status == 401:
            return LostError(
                f"{self.name} does not accept the credentials ({said})",
                hint="sign in again, to the tenant that the vault is in (AZURE_TENANT_ID)",
            )
        if not _FIREWALL.isdisjoint(codes):
            return LostError(
                f"the firewall of the vault refuses this address ({said})",
                hint="run guard in a network that the vault admits",
            )
        if status == 403:
            return DeniedError(f"not permitted ({said})")
        if status == 404:
            return GoneError(f"not found ({said})")
        if status == 429:
            return CollectError(
                f"{self.name} answers too many requests ({said}), however often guard waited",
                hint="run again when less is going on",
            )
        return CollectError(f"{self.name} answers {said}, which is no answer guard can use")


class _Retries(RetryPolicy[Any, Any]):
    """Waits as the server asks, or longer each time, never in step with others or past the budget."""

    def __init__(self, retries: int) -> None:
        super().__init__(
            retry_total=retries,
            retry_connect=retries,
            retry_read=retries,
            retry_status=retries,
            retry_backoff_factor=0.5,
        )
        self.budget = Budget(0)

    def increment(self, settings: Any, response: Any = None, error: Any = None) -> bool:  # noqa: ANN401
        """Return whether to try again; a certificate does not become trusted by trying."""
        if error is not None and certificate_is_refused(str(error)):
            return False
        return super().increment(settings, response=response, error=error)

    def sleep(self, settings: Any, transport: Any, response: Any = None) -> None:  # noqa: ANN401
        """Wait before the next attempt."""
        asked = self.get_retry_after(response) if response else None
        seconds = (asked or self.get_backoff_time(settings)) * random.uniform(1, 1.25)  # noqa: S311
        if seconds > self.budget.left:
            raise CollectError(
                f"the server asks to wait {seconds:.0f} s, longer than is left",
                hint="raise --collector-timeout",
            )
        transport.sleep(seconds)


def _codes(body: object) -> list[str]:
    """Return the codes of an error; its text repeats who asked, and says no more."""
    codes: list[str] = []
    error = body.get("error") if isinstance(body, dict) else None
    while isinstance(error, dict) and len(codes) < 4:
        if isinstance(code := error.get("code"), str) and code.isalnum() and code not in codes:
            codes.append(code)
        error = error.get("innererror")
    return codes
