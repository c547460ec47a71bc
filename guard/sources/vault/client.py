"""Requests to Vault's API: reading and listing only, tried again while that can help."""

from __future__ import annotations

import random
import ssl
import time
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import hvac  # type: ignore[import-untyped]  # it ships no types

from guard.errors import CollectError
from guard.sources.live import Budget, Options
from guard.sources.vault.access import Access

_AGAIN = frozenset({429, 500, 502, 503, 504})
_FIRST_PAUSE, _LONGEST_PAUSE = 0.2, 8.0
POLICY = "deploy/vault/guard-audit.hcl"
"""The policy that grants what guard reads, and nothing else."""


class RefusedError(CollectError):
    """The token may not do this, or is none."""


class UnknownEndpointError(CollectError):
    """The server has no such endpoint."""


@dataclass(slots=True)
class Client:
    """One server, as one token sees it."""

    access: Access
    options: Options
    _down: str = ""
    """Why there is no server any more: further requests would only wait for it again."""

    _adapter: Any = field(init=False, repr=False)

    def __post_init__(self) -> None:
        client = hvac.Client(
            url=self.access.address,
            token=self.access.token,
            cert=self.access.client_certificate,
            verify=self.access.verify,
            timeout=self.options.request_seconds,
            namespace=self.access.namespace or None,
            # A standby may point to another server: the token is for this one.
            allow_redirects=False,
            adapter=hvac.adapters.RawAdapter,
        )
        self._adapter = client.adapter

    def read(
        self,
        path: str,
        budget: Budget,
        parameters: Mapping[str, str] | None = None,
        *,
        optional: bool = False,
    ) -> dict[str, Any] | None:
        """Return what is at `path`; None when nothing is.

        `optional` is for what not every version has: there, an unknown endpoint is None, too.
        """
        try:
            answer = self._ask("get", path, budget, params=parameters)
        except UnknownEndpointError:
            if optional:
                return None
            raise
        return None if answer is None else _content(answer)

    def list(self, path: str, budget: Budget, *, optional: bool = False) -> list[str]:
        """Return the names below `path`; `optional` as in `read`."""
        try:
            answer = self._ask("list", path, budget)
        except UnknownEndpointError:
            if optional:
                return []
            raise
        keys = _content(answer).get("keys") if answer else None
        return [str(key) for key in keys] if isinstance(keys, list) else []

    def look_up(self, path: str, body: dict[str, str], budget: Budget) -> dict[str, Any] | None:
        """Return what `path` says about what `body` names; None when it is gone."""
        try:
            answer = self._ask("post", path, budget, json=body)
        except CollectError as error:
            if "invalid accessor" in str(error):
                return None  # it ended between the list and this question
            raise
        return None if answer is None else _content(answer)

    def show(self, path: str, budget: Budget) -> dict[str, Any] | None:
        """Return what `path` shows to somebody without a token; None when it shows nothing."""
        token, self._adapter.token = self._adapter.token, ""
        try:
            return self.read(path, budget, optional=True)
        except RefusedError:
            return None
        finally:
            self._adapter.token = token

    def log_in(self, path: str, body: dict[str, str], budget: Budget) -> None:
        """Get a token, and use it from now on."""
        answer = self._ask("post", path, budget, json=body) or {}
        token = (answer.get("auth") or {}).get("client_token")
        if not isinstance(token, str) or not token:
            raise CollectError(f"{path} gave no token", hint="see the auth method's role")
        self._adapter.token = token

    def log_out(self, budget: Budget) -> None:
        """End the token that `log_in` got."""
        self._ask("post", "auth/token/revoke-self", budget)

    def close(self) -> None:
        """Let go of the connections."""
        self._adapter.close()

    # --- one request ---------------------------------------------------------------------------

    def _ask(self, method: str, path: str, budget: Budget, **extra: Any) -> dict[str, Any] | None:  # noqa: ANN401
        """Return the answer's JSON, and None for what does not exist."""
        if self._down:
            raise CollectError(self._down)
        for attempt in range(self.options.retries + 1):
            budget.check()
            last = attempt == self.options.retries
            try:
                response = self._send(method, path, budget, extra)
            except OSError as broken:
                failure = _unreachable(self.access.address, broken)
                if failure is not None or last:
                    self._down = str(
                        failure or f"no answer from {self.access.address}: {_why(broken)}"
                    )
                    raise (
                        failure or CollectError(self._down, hint="see whether it runs")
                    ) from broken
                self._pause(attempt, None, budget)
                continue
            if response.status_code in _AGAIN and not last and not _is_sealed(response):
                self._pause(attempt, response.headers.get("Retry-After"), budget)
                continue
            return _judged(method, path, response)
        raise AssertionError("the last attempt returns or raises")

    def _send(self, method: str, path: str, budget: Budget, extra: dict[str, Any]) -> Any:  # noqa: ANN401 - requests' response
        seconds = max(0.001, min(self.options.request_seconds, budget.left))
        with warnings.catch_warnings():
            # Said once, by the option's own name and help, and not at every request.
            warnings.filterwarnings("ignore", message="Unverified HTTPS request")
            return self._adapter.request(
                method, f"v1/{quote(path)}", raise_exception=False, timeout=seconds, **extra
            )

    def _pause(self, attempt: int, wanted: str | None, budget: Budget) -> None:
        longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**attempt)
        seconds = longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load, hides nothing
        if wanted and wanted.isdigit():
            seconds = max(seconds, float(wanted))
        time.sleep(min(seconds, budget.left))


def _judged(method: str, path: str, response: Any) -> dict[str, Any] | None:  # noqa: ANN401 - requests' response
    """Return the JSON of an answer, None when there is no such thing; raise what else it means."""
    status, errors = response.status_code, _errors(response)
    if status == 404 and not errors:
        return None
    if status < 300:
        body = _json(response)
        return body if isinstance(body, dict) else {}
    said = "; ".join(errors) or f"status {status}"
    if status == 403:
        capability = {"get": "read", "list": "list", "post": "update"}[method]
        raise RefusedError(
            f"the token may not {capability} {path} ({said})",
            hint=f'grant it, as {POLICY} does: path "{path}" {{ capabilities = ["{capability}"] }}',
        )
    if status in {307, 308}:
        raise CollectError(
            f"this is a standby that points to {response.headers.get('Location', 'another server')}",
            hint="audit the active server",
        )
    if _is_sealed(response):
        raise CollectError("the server is sealed", hint="unseal it, and audit it then")
    if status in {404, 405}:
        raise UnknownEndpointError(f"{path}: {said}", hint="this version of the server lacks it")
    if status in {472, 473}:
        raise CollectError(
            "this is a replica that answers no such request", hint="audit the primary"
        )
    raise CollectError(f"{path}: {said}")


def _is_sealed(response: Any) -> bool:  # noqa: ANN401 - requests' response
    return response.status_code == 503 and any("sealed" in error for error in _errors(response))


def _errors(response: Any) -> list[str]:  # noqa: ANN401 - requests' response
    body = _json(response) if response.status_code >= 400 else None
    errors = body.get("errors") if isinstance(body, dict) else None
    if isinstance(errors, list):
        return [" ".join(str(error).replace("*", "").split()) for error in errors if error]
    # What is no answer of Vault's API comes from something before it: a proxy, another service.
    return ["not an answer of Vault's"] if response.status_code >= 400 else []


def _json(response: Any) -> Any:  # noqa: ANN401 - requests' response, any JSON
    if not response.content:
        return {}
    try:
        return response.json()
    except ValueError as wrong:
        if response.status_code < 400:
            raise CollectError(
                "the answer is not JSON, so this is no Vault server", hint="check host and port"
            ) from wrong
        return None


def _content(answer: dict[str, Any]) -> dict[str, Any]:
    """Return what an answer is about: its `data`, or the whole where an endpoint has no such key."""
    data = answer.get("data", answer)
    return data if isinstance(data, dict) else {}


def _unreachable(address: str, error: OSError) -> CollectError | None:
    """Return the problem when no further attempt can help, as with a certificate nobody knows."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CollectError(
                f"the certificate of {address} is not trusted: {cause.verify_message}",
                hint="name the authority that issued it with --ca-file or VAULT_CACERT",
            )
        if isinstance(cause, ssl.SSLError) and cause.reason in {
            "WRONG_VERSION_NUMBER",
            "HTTP_REQUEST",
        }:
            return CollectError(
                f"{address} speaks no TLS",
                hint=f"if that is meant, set VAULT_ADDR={address.replace('https:', 'http:')}",
            )
    return None


def _why(error: OSError) -> str:
    """Return the innermost cause, without the addresses and objects that wrap it."""
    innermost = [cause for cause in _causes(error) if isinstance(cause, OSError)][-1]
    name = type(innermost).__name__
    return innermost.strerror or ("timed out" if "Timeout" in name else "connection broken")


def _causes(error: BaseException) -> list[BaseException]:
    """Return an exception and all it came from, the innermost last."""
    found: list[BaseException] = []
    pending: list[object] = [error]
    while pending:
        each = pending.pop(0)
        if isinstance(each, BaseException) and each not in found:
            found.append(each)
            pending += [getattr(each, "reason", None), each.__cause__, each.__context__, *each.args]
    return found
