"""The connection to an OPA server: opa-python-client, kept to what the user asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from guard.errors import ConfigError, EngineError

_STRICT = {"strict-builtin-errors": "true"}
_UNREACHABLE = (
    "check the address, the certificate options and that the server runs, or leave out --opa"
)

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpaServer:
    """Where an OPA server is, and how it and guard prove to each other who they are."""

    url: str
    token: str | None = field(default=None, repr=False)
    ca_file: Path | None = None
    """The certificates to trust instead of the system's."""

    client_cert: Path | None = None
    client_key: Path | None = None
    """Needed when `client_cert` does not hold the key, too."""

    insecure: bool = False
    """Accept any certificate, and send a token over plain HTTP: for experiments only."""

    document_seconds: float = 60.0
    """How long all policies together may take over one document."""

    policy_seconds: float = 10.0
    """How long one policy may take, when all together did not work."""


class LostError(Exception):
    """The server cannot be reached, or does not want us: nothing more can be had from it."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


class FaultError(Exception):
    """One request failed; another one may succeed."""


class Link:
    """A client, with one deadline, whose every failure is one of the two errors above."""

    def __init__(self, server: OpaServer, seconds: float) -> None:
        self._seconds = seconds
        self._client = _client(server, seconds)

    def version(self) -> str:
        """Return the server's version, or nothing where it does not tell."""
        try:
            configuration = self._call(self._client.get_config)
        except (FaultError, LostError):
            return ""
        return str(_dig(configuration, "result", "labels", "version") or "")

    def policies(self) -> Iterator[tuple[str, str]]:
        """Yield the id and text of each module that the server holds."""
        listed = _dig(self._call(self._list), "result")
        if not isinstance(listed, list):
            raise FaultError("no list of policies came back: is it an OPA server?")
        for module in listed:
            yield str(_dig(module, "id")), str(_dig(module, "raw"))

    def _list(self) -> object:
        # The client's own lists leave out the texts, and it cannot fetch modules of a bundle.
        url = f"{self._client.root_url}/policies"
        response = self._client._session.get(url, timeout=self._seconds)
        response.raise_for_status()
        return response.json()

    def put(self, identity: str, text: str) -> None:
        """Create or replace a module."""
        # Without `rego_compat` the client would rewrite what the server refuses.
        self._call(self._client.update_policy_from_string, text, quote(identity), rego_compat=False)

    def delete(self, identity: str) -> None:
        """Remove a module."""
        self._call(self._client.delete_policy, quote(identity))

    def ask(self, package: str, document: Any) -> Any:  # noqa: ANN401 - JSON
        """Return the value of `package` for the input `document`; None when it is undefined."""
        answer = self._call(self._client.query_rule, document, package, query_params=_STRICT)
        return _dig(answer, "result")

    def close(self) -> None:
        """End the connections."""
        self._client.close_connection()

    def _call(self, work: Callable[..., _T], *arguments: object, **options: object) -> _T:
        import requests
        from opa_client import errors

        try:
            return _twice(lambda: work(*arguments, **options))
        except requests.ConnectTimeout as lost:
            raise LostError("the OPA server does not answer at all", _UNREACHABLE) from lost
        except requests.Timeout as late:
            raise FaultError(f"the OPA server gave no answer in {self._seconds:g} s") from late
        except requests.HTTPError as refused:
            raise _refusal(refused.response.status_code, refused.response.text) from refused
        except requests.exceptions.InvalidJSONError as odd:
            raise FaultError(f"no JSON came back, or could be sent: {odd}") from odd
        except OSError as lost:
            raise LostError(f"cannot talk to the OPA server: {_root(lost)}", _UNREACHABLE) from lost
        except (errors.DeletePolicyError, errors.RegoParseError) as refused:
            body = {
                "code": refused.expression,
                "message": refused.message,
                "errors": getattr(refused, "errors", []),
            }
            raise _refusal(401 if body["code"] == "unauthorized" else 400, body) from refused


def _dig(value: Any, *keys: str) -> Any:  # noqa: ANN401 - JSON that a stranger may have sent
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _twice(work: Callable[[], _T]) -> _T:
    """Return what `work` returns, tried again when an idle connection turns out to be closed."""
    import requests

    try:
        return work()
    except (requests.Timeout, requests.exceptions.SSLError):
        raise
    except requests.ConnectionError:
        return work()


def _refusal(status: int, body: str | dict[str, Any]) -> FaultError | LostError:
    """Return what to raise for an answer that is not a success."""
    if status in (401, 403):
        return LostError("the OPA server refuses access", "check the token and its authorization")
    if isinstance(body, str):
        try:
            body = json.loads(body)
        except ValueError:
            body = {}
    details = body.get("errors") if isinstance(body, dict) else None
    if isinstance(details, list) and details:
        return FaultError("; ".join(_located(detail) for detail in details[:3]))
    message = body.get("message") if isinstance(body, dict) else None
    return FaultError(str(message or f"HTTP status {status}: is it an OPA server?"))


def _located(detail: dict[str, Any]) -> str:
    place = detail.get("location") or {}
    file = re.sub(r"^guard/[0-9a-f]{16}/", "", str(place.get("file", "")))
    where = f"{file}:{place.get('row', 0)}: " if file else ""
    return f"{where}{detail.get('message')}"


def _root(error: BaseException) -> str:
    """Return the reason at the bottom of the layers of an HTTP library."""
    while deeper := error.__cause__ or error.__context__:
        error = deeper
    reason = getattr(error, "verify_message", None) or getattr(error, "strerror", None)
    return str(reason or error)


def check(server: OpaServer) -> None:
    """Raise `ConfigError` for settings that cannot work or would give away the token."""
    parts = urlsplit(server.url)
    if parts.scheme not in ("http", "https") or not parts.hostname or not _has_port(parts):
        raise ConfigError(f"{server.url!r} is no address of an OPA server: write https://HOST:PORT")
    if parts.username or parts.password:
        raise ConfigError("the address of an OPA server must not hold a password: use a token")
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        raise ConfigError(f"{server.url}: an OPA server is addressed without a path")
    unprotected = parts.scheme == "http" and not _is_local(parts.hostname)
    if server.token and unprotected and not server.insecure:
        raise ConfigError(f"{server.url}: a token would travel in the clear: use https")
    for file in filter(None, (server.ca_file, server.client_cert, server.client_key)):
        if not file.is_file():
            raise ConfigError(f"{file}: no such file, but the connection to OPA needs it")


def _has_port(parts: SplitResult) -> bool:
    try:
        return parts.port != 0
    except ValueError:
        return False


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _client(server: OpaServer, seconds: float) -> Any:  # noqa: ANN401 - the library has no types
    try:
        from opa_client import OpaClient
    except ImportError as missing:
        raise EngineError(
            "--opa needs opa-python-client", hint="pip install 'mlops-guard[opa]'"
        ) from missing
    parts = urlsplit(server.url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    secure = parts.scheme == "https"
    certificate = [str(file) for file in (server.client_cert, server.client_key) if file]
    client = OpaClient(
        host=host,
        port=parts.port or (443 if secure else 80),
        ssl=(str(server.ca_file) if server.ca_file else True) if secure else False,
        cert=tuple(certificate) if len(certificate) > 1 else "".join(certificate) or None,
        token=server.token,
        retries=0,  # it would obey any waiting time a server names; see `_twice`
        timeout=seconds,
    )
    # The client offers no setting for these. The environment's proxies, certificates and netrc
    # must not get a say, nor may a redirect take documents to a server the user did not name.
    session = client._session
    session.trust_env = False
    session.hooks["response"].append(_stay)
    if server.insecure and secure:
        import urllib3

        urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
        session.verify = False
    return client


def _stay(response: Any, **_: object) -> None:  # noqa: ANN401 - the library has no types
    """Raise `LostError` for an answer that sends the request to another server."""
    if not response.is_redirect:
        return
    target = urlsplit(urljoin(response.url, response.headers["location"]))
    if target[:2] != urlsplit(response.url)[:2]:
        raise LostError(
            f"the OPA server redirects to {target.scheme}://{target.netloc}",
            "name that address, if that is where documents may go",
        )
