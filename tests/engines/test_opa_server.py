"""The engine that asks an OPA server, against real ones."""

import contextlib
import json
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
import requests
import trustme

from guard import content
from guard.errors import ConfigError, EngineError, PolicyError
from guard.policies.embedded import EmbeddedEngine
from guard.policies.engine import Answer, Module, Query
from guard.policies.opa import OpaEngine
from guard.policies.opa_server import OpaServer
from tests.servers.opa_server import running_opa

pytestmark = pytest.mark.server

FLAGS = Module(
    "lib/flags.rego",
    """package guard.lib.flags

is_off(value) if value == false
""",
)
OPEN = Module(
    "aws/open/open.rego",
    """# What an attacker gains: the data.
package guard.policies.aws.open

import data.guard.lib.flags

deny contains {"resource": bucket.id, "path": ["closed"], "message": "bucket is open"} if {
	some bucket in input.resources.aws_s3_bucket
	flags.is_off(bucket.config.closed)
}
""",
)
SIZE = Module(
    "aws/size/size.rego",
    """package guard.policies.aws.size

deny contains {"resource": bucket.id, "path": ["size"], "message": "bucket is small"} if {
	some bucket in input.resources.aws_s3_bucket
	to_number(bucket.config.size) < 3
}
""",
)
ENDLESS = Module(
    "aws/endless/endless.rego",
    """package guard.policies.aws.endless

deny contains n if {
	n := count([1 |
		some a in numbers.range(1, 5000)
		some b in numbers.range(1, 5000)
		some c in numbers.range(1, 300)
		a + b == c * 7
	])
}
""",
)
MODULES = [OPEN, SIZE, FLAGS]
QUERIES = [Query("guard.policies.aws.open"), Query("guard.policies.aws.size")]
TOKEN = "open-sesame"  # noqa: S105 - it opens the servers of these tests alone
AUTHORIZATION = f"""package system.authz

default allow := false

allow if input.identity == "{TOKEN}"
"""


def buckets(*configs):
    listed = [{"id": f"b{number}", "config": config} for number, config in enumerate(configs)]
    return json.dumps({"resources": {"aws_s3_bucket": listed}})


BUCKETS = buckets({"closed": False, "size": "5"}, {"closed": True, "size": "1"})
FOUND = [
    Answer(
        "guard.policies.aws.open",
        [{"resource": "b0", "path": ["closed"], "message": "bucket is open"}],
    ),
    Answer(
        "guard.policies.aws.size",
        [{"resource": "b1", "path": ["size"], "message": "bucket is small"}],
    ),
]


@contextlib.contextmanager
def engine(url, modules=MODULES, **settings):
    opened = OpaEngine(OpaServer(url=url, **settings))
    try:
        opened.load(modules)
        yield opened
    finally:
        opened.close()


def held(url):
    response = requests.get(f"{url}/v1/policies", timeout=5)
    return {policy["id"] for policy in response.json()["result"]}


def hold(url, identity, text, method="PUT"):
    response = requests.request(
        method, f"{url}/v1/policies/{identity}", data=text.encode(), timeout=5
    )
    response.raise_for_status()


def test_answers_are_those_of_the_embedded_engine(opa_server):
    embedded = EmbeddedEngine()
    embedded.load(MODULES)

    with engine(opa_server.url) as asked:
        answers = asked.evaluate(BUCKETS, QUERIES)

    assert answers == FOUND == embedded.evaluate(BUCKETS, QUERIES)
    embedded.close()


def test_a_document_without_violations_gives_empty_answers(opa_server):
    with engine(opa_server.url) as asked:
        answers = asked.evaluate(buckets({"closed": True, "size": "9"}), QUERIES)

    assert answers == [Answer(query.package, []) for query in QUERIES]


def test_answers_follow_the_order_of_the_queries(opa_server):
    with engine(opa_server.url) as asked:
        assert asked.evaluate(BUCKETS, QUERIES[::-1]) == FOUND[::-1]


def test_a_report_can_name_the_version_of_the_server(opa_server):
    with engine(opa_server.url) as asked:
        assert asked.name == "OPA 1.22.2"


def test_nothing_is_left_on_the_server(opa_server):
    before = held(opa_server.url)
    with engine(opa_server.url) as asked:
        asked.evaluate(BUCKETS, QUERIES)
        assert len(held(opa_server.url) - before) == 4

    assert held(opa_server.url) == before


def test_only_what_a_document_needs_is_pushed(opa_server):
    before = held(opa_server.url)
    with engine(opa_server.url) as asked:
        asked.evaluate(BUCKETS, QUERIES[1:])

        pushed = {name.rpartition("/")[2] for name in held(opa_server.url) - before}
        assert pushed == {"ask.rego", "size.rego"}


def test_policies_that_the_server_holds_are_used_and_stay(opa_server):
    hold(opa_server.url, "team/size", SIZE.text)
    try:
        with engine(opa_server.url, [SIZE]) as asked:
            assert asked.evaluate(BUCKETS, QUERIES[1:]) == FOUND[1:]
            assert not any(name.endswith("size.rego") for name in held(opa_server.url))
        assert held(opa_server.url) == {"team/size"}
    finally:
        hold(opa_server.url, "team/size", "", "DELETE")


def test_policies_of_a_bundle_on_the_server_are_used_where_they_are(opa_binary, tmp_path):
    bundle = tmp_path / "bundle"
    ask = "guard/lib/ask/ask.rego"
    for module in [*MODULES, Module(ask, (content.REGO / ask).read_text())]:
        (bundle / module.name).parent.mkdir(parents=True)
        (bundle / module.name).write_text(module.text)

    with running_opa(opa_binary, tmp_path, ["--bundle", str(bundle)]) as server:
        before = held(server.url)
        with engine(server.url) as asked:
            assert asked.evaluate(BUCKETS, QUERIES) == FOUND
            assert held(server.url) == before
        assert len(before) == 4


def test_what_else_the_server_holds_is_not_evaluated(opa_server):
    test = ENDLESS.text.replace("aws.endless", "aws.endless_test")
    hold(opa_server.url, "team/endless_test", test)
    try:
        with engine(opa_server.url, document_seconds=30.0) as asked:
            started = time.monotonic()
            assert asked.evaluate(BUCKETS, QUERIES) == FOUND
            assert time.monotonic() - started < 10
    finally:
        hold(opa_server.url, "team/endless_test", "", "DELETE")


def test_another_version_of_a_policy_on_the_server_is_refused(opa_server):
    hold(opa_server.url, "team/size", SIZE.text.replace("3", "4"))
    try:
        with (
            pytest.raises(
                PolicyError, match=r"another version of guard\.policies\.aws\.size as te"
            ),
            engine(opa_server.url),
        ):
            pass
    finally:
        hold(opa_server.url, "team/size", "", "DELETE")


def test_a_policy_that_errs_costs_no_other_its_answer(opa_server):
    document = buckets({"closed": False, "size": "many"})

    with engine(opa_server.url) as asked:
        opened, sized = asked.evaluate(document, QUERIES)

    assert opened == FOUND[0]
    assert sized.violations is None
    assert sized.error.startswith("aws/size/size.rego:5: to_number: ")


def test_a_policy_that_takes_too_long_costs_no_other_its_answer(opa_server):
    queries = [*QUERIES, Query("guard.policies.aws.endless")]
    limits = {"document_seconds": 1.0, "policy_seconds": 1.0}

    with engine(opa_server.url, [*MODULES, ENDLESS], **limits) as asked:
        answers = asked.evaluate(BUCKETS, queries)

    assert answers[:2] == FOUND
    assert answers[2].error == "the OPA server gave no answer in 1 s"


def test_a_policy_that_does_not_compile_is_named(opa_server):
    broken = Module("mine/broken.rego", "package mine.broken\n\ndeny contains x\n")

    with (
        engine(opa_server.url, [broken]) as asked,
        pytest.raises(
            PolicyError, match=r"refuses mine/broken\.rego: mine/broken\.rego:3: .*unsafe"
        ),
    ):
        asked.evaluate(BUCKETS, [Query("mine.broken")])


def test_files_of_one_package_are_loaded_whatever_their_order(opa_server):
    caller = Module("a.rego", 'package mine.p\n\ndeny contains {"n": 3} if is_odd(3)\n')
    called = Module("b.rego", "package mine.p\n\nis_odd(n) if n % 2 == 1\n")

    with engine(opa_server.url, [caller, called]) as asked:
        assert asked.evaluate("{}", [Query("mine.p")]) == [Answer("mine.p", [{"n": 3}])]


def test_a_package_that_picks_others_by_name_gets_all_of_them(opa_server):
    names = Module("names.rego", 'package mine.names\n\nbad := {"x"}\n')
    picker = Module(
        "picker.rego",
        """package mine.picker

deny contains {"name": name} if {
	some key in ["names"]
	some name in data.mine[key].bad
}
""",
    )

    with engine(opa_server.url, [picker, names]) as asked:
        assert asked.evaluate("{}", [Query("mine.picker")]) == [
            Answer("mine.picker", [{"name": "x"}])
        ]


def test_packages_with_several_rules_give_the_violations_of_each(opa_server):
    mine = Module(
        "mine.rego",
        'package main\n\ndeny contains {"n": 1} if true\n\nwarn contains {"n": 2} if true\n',
    )

    with engine(opa_server.url, [mine]) as asked:
        [answer] = asked.evaluate("{}", [Query("main", ("deny", "warn", "violation"))])

    assert answer.violations == [{"n": 1}, {"n": 2}]


def test_a_package_that_vanished_is_an_error_and_not_a_pass(opa_server):
    with engine(opa_server.url) as asked:
        asked.evaluate(BUCKETS, QUERIES)
        [size] = [name for name in held(opa_server.url) if name.endswith("size.rego")]
        hold(opa_server.url, size, "", "DELETE")

        opened, sized = asked.evaluate(BUCKETS, QUERIES)

    assert opened == FOUND[0]
    assert sized.error == "the OPA server no longer holds this package"


def test_threads_share_an_engine(opa_server):
    with engine(opa_server.url) as asked, ThreadPoolExecutor(4) as pool:
        rounds = list(pool.map(lambda _: asked.evaluate(BUCKETS, QUERIES), range(12)))

    assert rounds == [FOUND] * 12


def test_the_environment_cannot_send_documents_elsewhere(opa_server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")

    with engine(opa_server.url) as asked:
        assert asked.evaluate(BUCKETS, QUERIES) == FOUND


def test_a_server_that_died_leaves_errors_and_no_pass(opa_binary, tmp_path):
    with running_opa(opa_binary, tmp_path) as server, engine(server.url) as asked:
        assert asked.evaluate(BUCKETS, QUERIES) == FOUND
        server.kill()

        answers = asked.evaluate(BUCKETS, QUERIES)

    assert [answer.violations for answer in answers] == [None, None]
    assert all("Connection refused; check the address" in answer.error for answer in answers)


def test_a_server_that_dies_while_it_evaluates_keeps_the_answers_it_gave(opa_binary, tmp_path):
    mine = Module("mine.rego", ENDLESS.text.replace("guard.policies.aws", "mine"))
    queries = [Query("mine.endless"), *QUERIES]

    with (
        running_opa(opa_binary, tmp_path) as server,
        engine(server.url, [mine, *MODULES]) as asked,
    ):
        threading.Timer(2.0, server.kill).start()
        started = time.monotonic()
        answers = asked.evaluate(BUCKETS, queries)

    assert time.monotonic() - started < 20
    assert answers[1:] == FOUND
    assert answers[0].violations is None
    assert "cannot talk to the OPA server" in answers[0].error


def test_a_server_that_is_down_is_an_error_with_a_cure(opa_binary, tmp_path):
    with running_opa(opa_binary, tmp_path) as server:
        server.kill()

        with (
            pytest.raises(EngineError, match="Connection refused") as refused,
            engine(server.url),
        ):
            pass

    assert "that the server runs" in refused.value.hint


def test_a_token_opens_a_server_that_asks_for_one(opa_binary, tmp_path):
    authorization = tmp_path / "authz.rego"
    authorization.write_text(AUTHORIZATION)
    options = ["--authentication=token", "--authorization=basic", str(authorization)]

    with running_opa(opa_binary, tmp_path, options) as server:
        with engine(server.url, token=TOKEN) as asked:
            assert asked.evaluate(BUCKETS, QUERIES) == FOUND
        for token in (None, "wrong"):
            with (
                pytest.raises(EngineError, match="refuses access") as refused,
                engine(server.url, token=token),
            ):
                pass
            assert refused.value.hint == "check the token and its authorization"


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def tls_server(authority, opa_binary, tmp_path_factory):
    """A server with a certificate of our own authority, which wants one of its clients, too."""
    folder = tmp_path_factory.mktemp("tls")
    certificate = authority.issue_cert("127.0.0.1")
    files = {name: folder / name for name in ("server.pem", "server.key", "ca.pem", "client.pem")}
    certificate.cert_chain_pems[0].write_to_path(files["server.pem"])
    certificate.private_key_pem.write_to_path(files["server.key"])
    authority.cert_pem.write_to_path(files["ca.pem"])
    authority.issue_cert("guard@example.com").private_key_and_cert_chain_pem.write_to_path(
        files["client.pem"]
    )
    context = ssl.create_default_context(cafile=files["ca.pem"])
    context.load_cert_chain(files["client.pem"])
    options = [
        f"--tls-cert-file={files['server.pem']}",
        f"--tls-private-key-file={files['server.key']}",
        f"--tls-ca-cert-file={files['ca.pem']}",
        "--authentication=tls",
    ]
    with running_opa(opa_binary, folder, options, tls=context) as server:
        yield server.url, files


def test_an_own_authority_and_a_client_certificate_are_used(tls_server):
    url, files = tls_server

    with engine(url, ca_file=files["ca.pem"], client_cert=files["client.pem"]) as asked:
        assert asked.evaluate(BUCKETS, QUERIES) == FOUND


def test_a_certificate_nobody_vouches_for_is_refused(tls_server):
    url, files = tls_server

    with (
        pytest.raises(EngineError, match=r"unable to get local issuer|self-signed") as refused,
        engine(url, client_cert=files["client.pem"]),
    ):
        pass
    assert "certificate options" in refused.value.hint


def test_the_certificates_of_the_environment_do_not_replace_the_named_ones(
    tls_server, monkeypatch, tmp_path
):
    url, files = tls_server
    stranger = tmp_path / "stranger.pem"
    trustme.CA().cert_pem.write_to_path(stranger)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(stranger))

    with engine(url, ca_file=files["ca.pem"], client_cert=files["client.pem"]) as asked:
        assert asked.evaluate(BUCKETS, QUERIES) == FOUND


def test_a_certificate_is_not_checked_when_that_was_asked_for(tls_server):
    url, files = tls_server

    with engine(url, insecure=True, client_cert=files["client.pem"]) as asked:
        assert asked.evaluate(BUCKETS, QUERIES) == FOUND


def test_a_server_that_wants_a_client_certificate_refuses_without(tls_server):
    url, files = tls_server

    with pytest.raises(EngineError, match="cannot talk"), engine(url, ca_file=files["ca.pem"]):
        pass


@contextlib.contextmanager
def answering(status, body, headers=()):
    """Run a server that is no OPA, and list the paths it was asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_PUT = do_DELETE = do_GET

        def log_message(self, *arguments):
            """Keep the terminal for the tests."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (404, b"not here", "HTTP status 404: is it an OPA server"),
        (200, b"<html>", "no JSON"),
        (200, b"[]", "no list of policies"),
        (502, b"[]", "HTTP status 502"),
    ],
)
def test_a_server_that_is_no_opa_is_an_error(status, body, reason):
    with (
        answering(status, body) as (url, _),
        pytest.raises(EngineError, match=reason),
        engine(url),
    ):
        pass


def test_a_redirect_is_not_followed():
    with (
        answering(200, b"{}") as (elsewhere, asked),
        answering(307, b"", [("Location", f"{elsewhere}/v1/policies/")]) as (url, _),
        pytest.raises(EngineError, match=r"redirects to http://127\.0\.0\.1"),
        engine(url),
    ):
        pass

    assert asked == []


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"url": "opa:8181"}, "no address"),
        ({"url": "ftp://opa"}, "no address"),
        ({"url": "https://opa:port"}, "no address"),
        ({"url": "https://opa:99999"}, "no address"),
        ({"url": "https://opa/prefix"}, "without a path"),
        ({"url": "https://me:secret@opa"}, "must not hold a password"),
        ({"url": "http://opa.example:8181", "token": "t"}, "in the clear"),
        ({"url": "https://opa", "ca_file": "absent.pem"}, r"absent\.pem: no such file"),
    ],
)
def test_settings_that_cannot_work_are_refused_before_anything_is_sent(settings, reason, tmp_path):
    if "ca_file" in settings:
        settings = {**settings, "ca_file": tmp_path / settings["ca_file"]}

    with pytest.raises(ConfigError, match=reason):
        OpaEngine(OpaServer(**settings))


def test_a_token_is_not_shown_by_its_settings():
    assert TOKEN not in repr(OpaServer(url="https://opa", token=TOKEN))
