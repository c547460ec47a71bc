"""Requests to an API server: retried while time is left, paged, and with errors that say the cure."""

from __future__ import annotations

import json
import random
import ssl
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import urllib3
from kubernetes.client.configuration import Configuration
from kubernetes.client.rest import RESTClientObject
from urllib3.exceptions import HTTPError, LocationValueError

from guard import __version__
from guard.errors import CollectError
from guard.sources.live import Budget, Options

JSON = "application/json"
TABLE = "application/json;as=Table;g=meta.k8s.io;v=v1"
"""An object's columns and, when asked for, its metadata: never its content."""

_OK = (200, 201)
_RETRIED = frozenset({429, 502, 503, 504})
_MOST_RESTARTS = 3
_CHUNK = 1 << 16
_LONGEST_WAIT = 30.0
_MOST_BYTES = 256 << 20


class StoppedError(CollectError):
    """Nothing more can be read from this server: it is not there, or does not know the caller."""


class RefusedError(CollectError):
    """The caller may not do this."""


class _ExpiredError(CollectError):
    """The server forgot the state that a list began with; `token` goes on in the present state."""

    def __init__(self, token: str) -> None:
        super().__init__("the list expired")
        self.token = token


class Client:
    """One API server, as one caller sees it."""

    def __init__(self, configuration: Configuration, options: Options) -> None:
        self.host = configuration.host
        self._configuration = configuration
        self._options = options
        if not configuration.verify_ssl:
            urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
        self._pool = RESTClientObject(configuration).pool_manager
        self._reached = False

    def close(self) -> None:
        """Close the connections."""
        self._pool.clear()

    def get(
        self,
        path: str,
        budget: Budget,
        *,
        accept: str = JSON,
        query: Mapping[str, str | int] | None = None,
    ) -> Any:  # noqa: ANN401 - parsed JSON
        """Return what the server answers."""
        budget.check()
        address = f"{path}?{urlencode(query)}" if query else path
        return self._request("GET", address, budget, accept, None)

    def post(self, path: str, body: object, budget: Budget) -> Any:  # noqa: ANN401 - parsed JSON
        """Ask a question that needs a body. Reviews of access change nothing on the server."""
        return self._request("POST", path, budget, JSON, json.dumps(body))

    def pages(
        self, path: str, budget: Budget, *, accept: str = JSON, limit: int = 500
    ) -> Iterator[Mapping[str, Any]]:
        """Yield a list's pages. Where a list expires midway, an object may be in two of them.

        Without `resourceVersion`: with 0, which asks for whatever the server has in its cache,
        servers ignore the limit and answer with everything at once, and a server behind a slow
        network may answer with a state of long ago. Current servers answer from the cache anyway.
        """
        restarts = 0
        query: dict[str, str | int] = {"limit": limit}
        if accept == TABLE:
            query["includeObject"] = "Metadata"
        # The server makes the next page while the caller looks at this one.
        with ThreadPoolExecutor(1) as pool:
            coming = pool.submit(self.get, path, budget, accept=accept, query=query)
            while True:
                try:
                    page = coming.result()
                except _ExpiredError as expired:
                    restarts += 1
                    if restarts > _MOST_RESTARTS:
                        raise CollectError(
                            f"the list expired {restarts} times before its end",
                            hint="the server forgets too soon, see its --etcd-compaction-interval",
                        ) from expired
                    page, token = None, expired.token  # without one, from the start
                else:
                    token = _token(page)
                if token or page is None:
                    following = {**query, "continue": token} if token else query
                    coming = pool.submit(self.get, path, budget, accept=accept, query=following)
                if page is not None:
                    yield page
                    if not token:
                        return

    # --- one request -------------------------------------------------------------------------

    def _request(
        self, method: str, address: str, budget: Budget, accept: str, body: str | None
    ) -> Any:  # noqa: ANN401 - parsed JSON
        broken, failure = False, CollectError("no attempt was made")
        for attempt in range(self._options.retries + 1):
            wait = 0.0
            try:
                if broken and not self._is_ready(budget):
                    failure = CollectError(f"{self.host} is not ready yet")
                else:
                    answer = self._exchange(method, address, budget, accept, body)
                    if answer.status in _OK:
                        return _parsed(answer.content)
                    failure, wait = _refusal(answer), answer.wait
                    if answer.status not in _RETRIED:
                        raise failure
            except (HTTPError, OSError) as error:
                failure, broken = self._broken(error), True
                # A name mistyped should not cost the time that a restart takes.
                if not self._reached and attempt:
                    raise failure from error
            if attempt == self._options.retries or not budget.left:
                break
            time.sleep(min(max(wait, _backoff(attempt)), budget.left))
        raise failure

    def _is_ready(self, budget: Budget) -> bool:
        """Return whether a server that was gone is back: at first it does not know its own roles."""
        answer = self._exchange("GET", "/readyz", budget, JSON, None)
        return answer.status < 500  # one that tells not everybody is asked the question itself

    def _exchange(
        self, method: str, address: str, budget: Budget, accept: str, body: str | None
    ) -> _Answer:
        seconds = max(0.1, min(self._options.request_seconds, budget.left))
        headers = {"Accept": accept, "User-Agent": f"guard/{__version__}"}
        if body is not None:
            headers["Content-Type"] = JSON
        if credential := self._configuration.auth_settings().get("BearerToken"):
            headers["Authorization"] = str(credential["value"])
        response = self._pool.request(
            method,
            f"{self.host}{address}",
            headers=headers,
            body=body,
            timeout=urllib3.Timeout(connect=seconds, read=seconds),
            preload_content=False,
            retries=False,
            redirect=False,
        )
        self._reached = True
        try:
            content = _content(response, time.monotonic() + seconds)
        except BaseException:
            response.close()  # what is left of the answer must not be taken for the next one
            raise
        response.release_conn()
        return _Answer(response.status, content, _seconds(response.headers))

    def _broken(self, error: Exception) -> CollectError:
        """Return what a connection that could not be made, or broke, means."""
        cause = _certificate_error(error)
        if cause is not None:
            raise StoppedError(
                f"the certificate of {self.host} cannot be trusted: {cause.verify_message}",
                hint="name its CA with --ca-file, or in the kubeconfig",
            ) from error
        if isinstance(error, LocationValueError):
            raise StoppedError(f"{self.host} is no address") from error
        text = " ".join(str(error).split())
        return StoppedError(
            f"{self.host} does not answer: {text[:300]}",
            hint="check the address, the network and the server",
        )


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    content: bytes
    wait: float
    """Seconds that the server asks to wait before another attempt."""


def _content(response: urllib3.BaseHTTPResponse, end: float) -> bytes:
    """Return a whole answer, if it comes in time and is not too large."""
    content = bytearray()
    while chunk := response.read1(_CHUNK):  # what is there: a full chunk may never be
        content += chunk
        if len(content) > _MOST_BYTES:
            raise CollectError(f"one page has more than {_MOST_BYTES >> 20} MiB")
        if time.monotonic() > end:
            raise TimeoutError("the answer takes too long")
    return bytes(content)


def _refusal(answer: _Answer) -> CollectError:
    """Return what an answer other than a result means."""
    try:
        status = json.loads(answer.content)
    except (ValueError, RecursionError):
        status = {}
    status = status if isinstance(status, dict) else {}
    message = " ".join(str(status.get("message") or "").split())[:400]
    if answer.status == 401:
        return StoppedError(
            "the server does not know the caller: the credentials are wrong or expired",
            hint="renew them, and try `kubectl auth whoami`",
        )
    if answer.status == 403:
        return RefusedError(message.rpartition(" is forbidden: ")[2] or "forbidden")
    if answer.status == 410:
        metadata = status.get("metadata")
        token = metadata.get("continue") if isinstance(metadata, dict) else None
        return _ExpiredError(token if isinstance(token, str) else "")
    return CollectError(f"the server answers {answer.status}{': ' if message else ''}{message}")


def _token(page: object) -> str:
    """Return what leads to the page after `page`; empty after the last one."""
    if not isinstance(page, dict):
        raise CollectError("the server answered with no list")
    metadata = page.get("metadata")
    return str(metadata.get("continue") or "") if isinstance(metadata, dict) else ""


def _certificate_error(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return error
        inner = error.args[0] if error.args and isinstance(error.args[0], Exception) else None
        error = error.__cause__ or error.__context__ or inner
    return None


def _parsed(content: bytes) -> Any:  # noqa: ANN401 - parsed JSON
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise CollectError("the server answered with something else than JSON") from error


def _seconds(headers: Mapping[str, str]) -> float:
    """Return what Retry-After says in seconds, the only form that API servers use."""
    text = headers.get("Retry-After", "")
    return min(float(text), _LONGEST_WAIT) if text.isdecimal() else 0.0


def _backoff(attempt: int) -> float:
    """Return seconds to wait after a failed attempt, with jitter: audits of many may start together."""
    return float(2**attempt) * random.uniform(0.5, 1.0)  # noqa: S311 - nothing depends on it
