"""Answers that a real API server gives too seldom to wait for: from a small server of our own."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from kubernetes.client.configuration import Configuration

from guard.errors import CollectError
from guard.sources.kubernetes import client as client_module
from guard.sources.kubernetes.client import Client, StoppedError
from guard.sources.kubernetes.discovery import discover
from guard.sources.live import Budget, Options


class FakeServer(ThreadingHTTPServer):
    """Gives the answers it was told to, in order, and notes what it was asked."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers, self.asked = [], []

    def client(self, **options):
        configuration = Configuration()
        configuration.host = f"http://127.0.0.1:{self.server_port}"
        return Client(configuration, Options(**options))


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        answers = self.server.answers
        status, headers, body = answers.pop(0) if len(answers) > 1 else answers[0]
        self.send_response(status)
        for name, text in headers.items():
            self.send_header(name, text)
        pieces = [body] if isinstance(body, bytes) else body
        self.send_header("Connection", "close")
        self.end_headers()
        for piece in pieces:
            try:
                self.wfile.write(piece)
                self.wfile.flush()
            except OSError:
                return  # the client had enough

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def fake():
    server = FakeServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def _no_backoff(monkeypatch):
    monkeypatch.setattr(client_module, "_backoff", lambda _attempt: 0.0)


def _page(names, token=""):
    items = [{"metadata": {"name": name}} for name in names]
    return 200, {}, json.dumps({"items": items, "metadata": {"continue": token}}).encode()


def _status(code, **status):
    return code, {}, json.dumps({"kind": "Status", **status}).encode()


def _names(pages):
    return [item["metadata"]["name"] for page in pages for item in page["items"]]


@pytest.mark.parametrize("code", [429, 502, 503, 504])
def test_what_passes_is_tried_again(fake, code):
    fake.answers = [_status(code), _status(code), _page(["a"])]

    assert _names(fake.client().pages("/list", Budget(10))) == ["a"]
    assert len(fake.asked) == 3


def test_a_server_that_asks_to_wait_is_given_the_time(fake):
    fake.answers = [(429, {"Retry-After": "1"}, b"{}"), _page(["a"])]
    since = time.monotonic()

    assert _names(fake.client().pages("/list", Budget(10))) == ["a"]
    assert time.monotonic() - since >= 1


def test_nobody_is_waited_for_longer_than_the_budget(fake):
    fake.answers = [(503, {"Retry-After": "9999"}, b'{"message": "too busy"}')]
    since = time.monotonic()

    with pytest.raises(CollectError, match="the server answers 503: too busy"):
        fake.client().get("/x", Budget(0.5))

    assert time.monotonic() - since < 3


def test_retries_come_to_an_end(fake):
    fake.answers = [_status(503, message="overloaded")]

    with pytest.raises(CollectError, match="the server answers 503: overloaded"):
        fake.client(retries=2).get("/x", Budget(10))

    assert len(fake.asked) == 3


def test_what_does_not_pass_is_not_tried_again(fake):
    fake.answers = [_status(500, message="conversion webhook failed")]

    with pytest.raises(CollectError, match="conversion webhook failed"):
        fake.client().get("/x", Budget(10))

    assert len(fake.asked) == 1


def test_credentials_that_expire_midway_end_the_audit(fake):
    fake.answers = [_page(["a"], "next"), _status(401)]
    pages = fake.client().pages("/list", Budget(10))

    assert _names([next(pages)]) == ["a"]
    with pytest.raises(StoppedError, match="wrong or expired"):
        next(pages)


def test_a_list_that_expired_for_good_starts_again(fake):
    fake.answers = [_page(["a"], "next"), _status(410), _page(["a", "b"])]

    assert _names(fake.client().pages("/list", Budget(10))) == ["a", "a", "b"]
    assert "continue" not in fake.asked[2]


def test_a_list_that_keeps_expiring_is_given_up(fake):
    fake.answers = [_status(410)]

    with pytest.raises(CollectError, match="expired 4 times"):
        list(fake.client().pages("/list", Budget(10)))


def test_an_answer_that_dribbles_is_cut_off(fake):
    def dribble():
        for _ in range(100):
            time.sleep(0.05)
            yield b" "

    fake.answers = [(200, {}, dribble())]
    since = time.monotonic()

    with pytest.raises(StoppedError, match="takes too long"):
        fake.client(request_seconds=0.3, retries=0).get("/x", Budget(10))

    assert time.monotonic() - since < 2


def test_a_page_beyond_measure_is_refused(fake, monkeypatch):
    monkeypatch.setattr(client_module, "_MOST_BYTES", 1 << 20)
    fake.answers = [(200, {}, b" " * (2 << 20))]

    with pytest.raises(CollectError, match="one page has more than 1 MiB"):
        fake.client().get("/x", Budget(10))


@pytest.mark.parametrize("body", [b"<html>", b"", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_json_is_told(fake, body):
    fake.answers = [(200, {}, body)]

    with pytest.raises(CollectError, match="something else than JSON"):
        fake.client().get("/x", Budget(10))


@pytest.mark.parametrize("body", [b"[]", b"1", b"null"])
def test_what_is_no_list_is_told(fake, body):
    fake.answers = [(200, {}, body)]

    with pytest.raises(CollectError, match="no list"):
        list(fake.client().pages("/x", Budget(10)))


def test_credentials_do_not_follow_to_where_a_server_points(fake):
    fake.answers = [(302, {"Location": "http://127.0.0.1:1/elsewhere"}, b"")]

    with pytest.raises(CollectError, match="the server answers 302"):
        fake.client().get("/x", Budget(10))

    assert fake.asked == ["/x"]


def test_an_answer_that_breaks_off_is_asked_for_again(fake):
    fake.answers = [(200, {"Content-Length": "1000"}, b'{"items": ['), _page(["a"])]

    assert _names(fake.client().pages("/list", Budget(10))) == ["a"]


@pytest.mark.parametrize(
    "body",
    [b'{"groups": 1}', b'{"groups": [{}]}', b'{"kind": "APIGroupDiscoveryList", "items": 1}'],
)
def test_a_server_that_does_not_say_its_kinds_is_told(fake, body):
    fake.answers = [(200, {}, body)]

    with pytest.raises(CollectError, match="does not say what kinds it has"):
        discover(fake.client(), Budget(10))
