"""Stands before moto and fails where a test wants it to, as AWS would."""

from __future__ import annotations

import contextlib
import http.client
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

_HOP = {"connection", "content-length", "transfer-encoding"}


@dataclass(frozen=True, slots=True)
class Call:
    """One request, by what AWS calls it."""

    service: str
    operation: str
    """Of services with actions; for the others, the method and the path."""

    region: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer in place of moto's; `code` as services write it."""

    code: str
    status: int = 400
    body: str = ""
    """In place of an error."""


Rule = Callable[[Call], Fault | None]


@dataclass(slots=True)
class Proxy:
    """Where clients connect to, and what they asked for."""

    url: str
    stop: Callable[[], None]
    calls: list[Call] = field(default_factory=list)


@contextlib.contextmanager
def proxy(upstream: str, rule: Rule) -> Iterator[Proxy]:
    """Serve until the block ends, or until `stop` is called: then nobody answers any more."""
    host = urlsplit(upstream).netloc
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    stopped = threading.Event()

    def stop() -> None:
        if not stopped.is_set():
            stopped.set()
            threading.Thread(target=server.shutdown).start()
            server.socket.close()

    running = Proxy(f"http://127.0.0.1:{server.server_address[1]}", stop)
    _Handler.settings[server.server_address[1]] = (host, rule, running, stopped)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield running
    finally:
        stop()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    settings: dict[int, tuple[str, Rule, Proxy, threading.Event]] = {}  # noqa: RUF012

    def do_GET(self) -> None:
        host, rule, running, stopped = self.settings[self.server.server_address[1]]
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        call = _call(self.command, self.path, dict(self.headers), body)
        running.calls.append(call)
        fault = rule(call)
        if stopped.is_set():
            self.close_connection = True
            return
        if fault and fault.body:
            self._answer(fault.status, {"Content-Type": "text/html"}, fault.body.encode())
            return
        if fault:
            self._answer(fault.status, *_error(fault, dict(self.headers), call))
            return
        upstream = http.client.HTTPConnection(host, timeout=30)
        upstream.request(self.command, self.path, body, dict(self.headers))
        answer = upstream.getresponse()
        content = answer.read()
        headers = {name: text for name, text in answer.getheaders() if name.lower() not in _HOP}
        upstream.close()
        self._answer(answer.status, headers, content)

    do_POST = do_PUT = do_DELETE = do_HEAD = do_GET

    def _answer(self, status: int, headers: dict[str, str], content: bytes) -> None:
        with contextlib.suppress(OSError):
            self.send_response_only(status)
            for name, text in headers.items():
                self.send_header(name, text)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    def log_message(self, format: str, *arguments: object) -> None:
        pass


def _call(method: str, path: str, headers: dict[str, str], body: bytes) -> Call:
    scope = headers.get("Authorization", "").partition("Credential=")[2].split("/")
    region, service = scope[2:4] if len(scope) > 3 else ("", "")
    target = headers.get("X-Amz-Target", "")
    action = parse_qs(body.decode("utf-8", "replace")).get("Action", [""])[0]
    return Call(service, target.rpartition(".")[2] or action or f"{method} {path}", region)


def _error(fault: Fault, headers: dict[str, str], call: Call) -> tuple[dict[str, str], bytes]:
    if "X-Amz-Target" in headers or call.service in {"kafka", "lambda", "elasticfilesystem"}:
        text = f'{{"__type": "{fault.code}", "message": "made up by the test"}}'
        return {"Content-Type": "application/x-amz-json-1.1", "x-amzn-ErrorType": fault.code}, (
            text.encode()
        )
    error = f"<Error><Code>{fault.code}</Code><Message>made up by the test</Message></Error>"
    if call.service == "s3":
        return {"Content-Type": "application/xml"}, error.encode()
    if call.service == "ec2":
        whole = f"<Response><Errors>{error}</Errors><RequestID>1</RequestID></Response>"
    else:
        whole = f"<ErrorResponse>{error}<RequestId>1</RequestId></ErrorResponse>"
    return {"Content-Type": "text/xml"}, whole.encode()
