"""Requests to a server that misbehaves: what is tried again, what is said, and what is never sent."""

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from guard.errors import CollectError
from guard.sources.live import Budget, Options
from guard.sources.vault.access import Access
from guard.sources.vault.client import Client, RefusedError, UnknownEndpointError

CANARY = "canary-token"


class Scripted(BaseHTTPRequestHandler):
    """Gives the answers that a test wrote, the last one for ever."""

    def do_GET(self):
        self.server.requests.append((self.path, dict(self.headers)))
        answers = self.server.answers
        status, body, headers = answers.pop(0) if len(answers) > 1 else answers[0]
        if status is None:
            self.close_connection = True
            return  # the connection ends without a word
        text = body if isinstance(body, str) else json.dumps(body)
        self.send_response(status)
        for name, value in {"Content-Length": str(len(text)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text.encode())

    do_LIST = do_POST = do_GET

    def log_message(self, *arguments):
        pass


@pytest.fixture
def serve():
    servers = []

    def start(*answers):
        server = ThreadingHTTPServer(("127.0.0.1", 0), Scripted)
        server.answers = [(*answer, {})[:3] if len(answer) == 2 else answer for answer in answers]
        server.requests = []
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def client(monkeypatch) -> Callable[..., Client]:
    monkeypatch.setattr("guard.sources.vault.client._FIRST_PAUSE", 0.001)
    made = []

    def make(server, retries=3):
        address = f"http://127.0.0.1:{server.server_address[1]}"
        made.append(Client(Access(address, token=CANARY), Options(retries=retries)))
        return made[-1]

    yield make
    for each in made:
        each.close()


FINE = (200, {"data": {"type": "kv"}})
HTML = "<html>Bad gateway</html>"


@pytest.mark.parametrize(
    "trouble", [(502, HTML), (503, HTML), (500, {"errors": ["x"]}), (None, "")]
)
def test_what_may_pass_is_asked_again(serve, client, trouble):
    server = serve(trouble, trouble, FINE)

    assert client(server).read("sys/mounts", Budget(9)) == {"type": "kv"}
    assert len(server.requests) == 3


def test_a_server_may_say_how_long_to_wait(serve, client):
    server = serve((429, {"errors": ["slow down"]}, {"Retry-After": "1"}), FINE)
    budget = Budget(9)

    assert client(server).read("sys/mounts", budget) == {"type": "kv"}
    assert budget.left < 8


def test_what_does_not_pass_is_a_problem_with_its_path(serve, client):
    server = serve((502, HTML))

    with pytest.raises(CollectError, match="sys/mounts: not an answer of Vault's"):
        client(server).read("sys/mounts", Budget(9))
    assert len(server.requests) == 4


def test_a_sealed_server_is_asked_once(serve, client):
    server = serve((503, {"errors": ["Vault is sealed"]}))

    with pytest.raises(CollectError, match="the server is sealed"):
        client(server).read("sys/mounts", Budget(9))
    assert len(server.requests) == 1


def test_a_refusal_names_the_path_and_the_capability_to_grant(serve, client):
    server = serve((403, {"errors": ["1 error occurred:\n\t* permission denied\n\n"]}))

    with pytest.raises(RefusedError) as refused:
        client(server).list("auth/jwt/role", Budget(9))

    assert "may not list auth/jwt/role (1 error occurred: permission denied)" in str(refused.value)
    assert 'path "auth/jwt/role" { capabilities = ["list"] }' in (refused.value.hint or "")


def test_the_token_never_follows_to_another_server(serve, client):
    other = serve(FINE)
    elsewhere = f"http://127.0.0.1:{other.server_address[1]}/v1/sys/mounts"
    server = serve((307, "", {"Location": elsewhere}))

    with pytest.raises(CollectError, match="standby that points to"):
        client(server).read("sys/mounts", Budget(9))
    assert other.requests == []


def test_what_anybody_may_see_is_asked_for_without_the_token(serve, client):
    server = serve(FINE)
    asking = client(server)

    asking.show("sys/internal/ui/mounts", Budget(9))
    asking.read("sys/mounts", Budget(9))

    tokens = [headers.get("X-Vault-Token") for _, headers in server.requests]
    assert tokens == [None, CANARY]


def test_nothing_is_told_from_an_unknown_endpoint(serve, client):
    asking = client(serve((404, {"errors": []}), (404, {"errors": ["unsupported path"]})))

    assert asking.read("kv/config", Budget(9)) is None
    with pytest.raises(UnknownEndpointError):
        asking.read("sys/nothing", Budget(9))
    assert asking.read("sys/nothing", Budget(9), optional=True) is None
    assert asking.list("sys/nothing", Budget(9), optional=True) == []


def test_a_page_is_no_answer(serve, client):
    with pytest.raises(CollectError, match="no Vault server"):
        client(serve((200, "<html>Hello</html>"))).read("sys/mounts", Budget(9))


@pytest.mark.parametrize("data", [None, [], "text"])
def test_an_answer_about_nothing_is_empty(serve, client, data):
    server = serve((200, {"request_id": "1", "data": data}))

    assert client(server).read("sys/mounts", Budget(9)) == {}
    assert client(server).list("sys/mounts", Budget(9)) == []


def test_a_server_that_is_gone_is_waited_for_once(serve, client):
    server = serve(FINE)
    asking = client(server, retries=1)
    server.shutdown()
    server.server_close()

    for _ in range(2):
        with pytest.raises(CollectError, match="no answer from"):
            asking.read("sys/mounts", Budget(9))


def test_waiting_ends_with_the_time_of_the_collector(serve, client):
    server = serve((429, {"errors": ["slow down"]}, {"Retry-After": "60"}))

    with pytest.raises(CollectError, match="took longer"):
        client(server).read("sys/mounts", Budget(0.2))


def test_names_are_quoted(serve, client):
    server = serve(FINE)

    client(server).read("sys/policies/acl/a?b #c", Budget(9))

    assert server.requests[0][0] == "/v1/sys/policies/acl/a%3Fb%20%23c"
