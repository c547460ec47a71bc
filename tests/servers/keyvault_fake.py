"""A fake of Azure Key Vault, of Azure Resource Manager and of Entra ID's sign-in: there is no emulator.

It answers as Microsoft's REST reference says, under the real host names: it is an HTTPS proxy that
ends every tunnel itself, with certificates of a test authority, so a client that honours
HTTPS_PROXY needs no other setting to meet it. It knows one vault. Covered, with the versions that
guard asks for:

- Entra ID: discovery, and the client credentials flow
- Subscriptions - List; Vaults - List; Vaults - Get; Diagnostic Settings - List; Role Assignments
  - List For Scope
- Get Secrets, Get Keys, Get Key, Get Key Rotation Policy, Get Certificates, Get Certificate Policy

Lists come in pages of `page_size` with a nextLink. A request without the token of its audience gets
401, one beyond `grants` 403. `faults` makes any path answer something else, for a while or always.
"""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import trustme

from tests.servers.keyvault_answers import (
    AUDIENCES,
    MANAGEMENT,
    SIGN_IN,
    TENANT,
    VAULT,
    Vault,
    actions,
    contents,
    management,
    sign_in,
)


@dataclass
class Fault:
    """What a path answers in place of the truth."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1_000_000
    """How often, before the truth is told again."""


def forbidden(inner: str = "ForbiddenByRbac") -> Fault:
    """Return the refusal of a vault."""
    return Fault(
        403, {"error": {"code": "Forbidden", "message": "", "innererror": {"code": inner}}}
    )


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Pass over connections that the client, or `kill`, broke."""
        if not isinstance(sys.exception(), OSError | ValueError):
            super().handle_error(request, client_address)


class KeyVaultFake:
    """The servers, on one port of this machine."""

    def __init__(self, authority: trustme.CA, vault: Vault) -> None:
        self.vault = vault
        self.page_size = 2
        self.faults: dict[str, Fault] = {}
        """By host and path, such as ``ml-prod.vault.azure.net/keys``."""

        self.requests: list[str] = []
        """Host and path of everything that was asked for, in order."""

        self.grants: set[str] | None = None
        """The actions of roles that the client has; None is all."""

        self.certificates: dict[str, ssl.SSLContext] = {}
        """Another certificate for a host."""

        self._before: dict[str, Callable[[], object]] = {}
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(SIGN_IN, MANAGEMENT, VAULT).configure_cert(self._context)
        self._connections: set[Any] = set()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def proxy(self) -> str:
        """The value of HTTPS_PROXY with which a client meets the fake."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def before(self, place: str, act: Callable[[], object]) -> None:
        """Call `act` when `place` is asked for, before the answer."""
        self._before[place] = act

    def kill(self) -> None:
        """Stop listening, and break every connection there is."""
        self._server.shutdown()
        self._server.server_close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_CONNECT(self) -> None:
                self.send_response(200)
                self.end_headers()
                host = self.path.removesuffix(":443")
                context = fake.certificates.get(host, fake._context)
                try:
                    self.connection = context.wrap_socket(self.connection, server_side=True)
                except OSError:  # the client does not trust the certificate
                    self.close_connection = True
                    return
                self.close_connection = False
                fake._connections.add(self.connection)
                self.rfile = self.connection.makefile("rb")
                self.wfile = self.connection.makefile("wb")

            def do_GET(self) -> None:
                fake._answer(self, {})

            def do_POST(self) -> None:
                text = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
                fake._answer(self, {name: values[0] for name, values in parse_qs(text).items()})

            def finish(self) -> None:
                with contextlib.suppress(OSError, ValueError):
                    super().finish()
                self.connection.close()

            def log_message(self, format: str, *args: Any) -> None:
                pass

        return Handler

    def _answer(self, handler: BaseHTTPRequestHandler, form: dict[str, str]) -> None:
        host = handler.headers["Host"].removesuffix(":443")
        parts = urlsplit(handler.path)
        place = f"{host}{parts.path}"
        self.requests.append(place)
        if act := self._before.get(place):
            act()
        fault = self.faults.get(place)
        if fault and fault.times:
            fault.times -= 1
            status, body, headers = fault.status, fault.body, fault.headers
        else:
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            token = handler.headers.get("Authorization", "")
            status, body, headers = self._truth(host, parts.path, query, form, token)
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        handler.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        with contextlib.suppress(OSError):  # the client is gone, or the fake was killed
            handler.wfile.write(data)
            handler.wfile.flush()

    def _truth(
        self, host: str, path: str, query: dict[str, str], form: dict[str, str], token: str
    ) -> tuple[int, Any, dict[str, str]]:
        if host == SIGN_IN:
            return sign_in(path, form)
        if token != f"Bearer token for https://{AUDIENCES[host]}/.default":
            challenge = {"WWW-Authenticate": f'Bearer authorization="https://{SIGN_IN}/{TENANT}"'}
            return 401, {"error": {"code": "Unauthorized", "message": "AKV10032"}}, challenge
        if "api-version" not in query:
            return 400, {"error": {"code": "BadParameter", "message": "no api-version"}}, {}
        if self.grants is not None and not actions(path) <= self.grants:
            code = "AuthorizationFailed" if host == MANAGEMENT else "Forbidden"
            return 403, {"error": {"code": code, "message": f"lacks {actions(path)}"}}, {}
        answer = (
            management(self.vault, path, query)
            if host == MANAGEMENT
            else contents(self.vault, path)
        )
        if answer is None:
            return 404, {"error": {"code": "NotFound", "message": path}}, {}
        if isinstance(answer, list):
            return 200, self._page(answer, f"https://{host}:443{path}", query), {}
        return 200, answer, {}

    def _page(self, items: list[Any], address: str, query: dict[str, str]) -> dict[str, Any]:
        start = int(query.get("$skiptoken", "0"))
        end = start + self.page_size
        page: dict[str, Any] = {"value": items[start:end], "nextLink": None}
        if end < len(items):
            page["nextLink"] = f"{address}?{urlencode({**query, '$skiptoken': end})}"
        return page


@contextlib.contextmanager
def running_fake(authority: trustme.CA, vault: Vault) -> Iterator[KeyVaultFake]:
    """Run the fake until the block ends."""
    fake = KeyVaultFake(authority, vault)
    try:
        yield fake
    finally:
        fake.kill()


def ca_file(authority: trustme.CA, folder: Path) -> Path:
    """Write the certificate that a client must trust."""
    file = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file
