import hashlib
import hmac
import json

import pytest
from prometheus_client.parser import text_string_to_metric_families

from guard.model import Difference
from tests.servers.opa_server import free_port

pytestmark = pytest.mark.server

PATH = "/services/T0/B0/hunter2"


@pytest.fixture
def slack(server, monkeypatch):
    monkeypatch.setenv("SLACK_URL", f"{server.url}{PATH}")
    return {"type": "slack", "url-env": "SLACK_URL"}


def webhook(server, path="/guard", **more):
    return {"type": "webhook", "url": f"{server.url}{path}", **more}


def test_slack_gets_a_message_with_blocks(server, slack, tell):
    assert tell(slack) == []

    [request] = server.requests
    assert (request.method, request.path) == ("POST", PATH)
    assert request.headers["Content-Type"] == "application/json"
    message = json.loads(request.body)
    assert message["text"] == "guard: 1 new finding (1 high)"
    assert [block["type"] for block in message["blocks"]] == ["header", "context", "section"]


def test_nobody_is_told_of_a_run_without_a_change(server, slack, tell):
    assert tell(slack, webhook(server), difference=Difference()) == []

    assert server.requests == []


def test_the_signature_of_a_webhook_is_that_of_its_body_and_its_key(server, tell, tmp_path):
    key = tmp_path / "key"
    key.write_text("hunter2\n", "utf-8")

    assert tell(webhook(server, **{"secret-file": str(key)})) == []

    [request] = server.requests
    expected = hmac.new(b"hunter2", request.body, hashlib.sha256).hexdigest()
    assert request.headers["X-Guard-Signature-256"] == f"sha256={expected}"
    assert b"hunter2" not in request.body


def test_the_body_of_a_webhook_holds_the_time_of_its_header_and_the_changes(server, tell, build):
    fixed = build.finding(resource_id="gate")

    assert tell(webhook(server), difference=Difference(fixed=[fixed]), gaps=["pods not seen"]) == []

    [request] = server.requests
    body = json.loads(request.body)
    assert request.headers["X-Guard-Timestamp"] == str(body["sent"])
    assert request.headers["X-Guard-Delivery"] == body["run"]["id"]
    assert "X-Guard-Signature-256" not in request.headers
    assert body["schema_version"] == "1.0"
    assert body["new"] == {"count": 0, "findings": []}
    assert body["fixed"]["findings"][0]["resource"]["id"] == "gate"
    assert body["new_gaps"] == ["pods not seen"]


def test_a_busy_server_is_asked_again_with_the_same_body(server, tell, naps):
    server.answers = [(429, {"Retry-After": "7"}), (500, {}), (200, {})]

    assert tell(webhook(server)) == []

    assert len({request.body for request in server.requests}) == 1
    assert len(server.requests) == 3
    assert 7 in naps


def test_a_server_cannot_make_guard_wait_for_long(server, tell, naps):
    server.answers = [(429, {"Retry-After": "86400"})] * 2

    assert tell(webhook(server, retries=1)) == [
        f"[[notify]] 1 (webhook) was not told: {server.url}/… answered 429; ask who runs the server"
    ]
    assert max(naps) <= 30


@pytest.mark.parametrize("status", [400, 403, 404, 410, 413])
def test_a_refusal_is_not_repeated_and_its_warning_hides_the_path(server, slack, tell, status):
    server.answers = [(status, {})]

    [warning] = tell(slack)

    assert len(server.requests) == 1
    assert f"[[notify]] 1 (slack) was not told: {server.url}/… answered {status}" in warning
    assert "hunter2" not in warning


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(server, secure_server, tell, status):
    server.answers = [(status, {"Location": f"{secure_server.url}/elsewhere"})]

    [warning] = tell(webhook(server))

    assert f"answered {status}; name the address that it leads to" in warning
    assert (len(server.requests), secure_server.requests) == (1, [])


def test_a_certificate_of_ones_own_authority_needs_its_file(secure_server, tell, ca_file, tmp_path):
    no_ca = tmp_path / "empty.pem"
    no_ca.touch()

    [untrusted] = tell(webhook(secure_server, PATH, retries=0))
    [empty] = tell(webhook(secure_server, PATH, **{"ca-file": str(no_ca)}))
    [missing] = tell(webhook(secure_server, PATH, **{"ca-file": str(tmp_path / "no.pem")}))

    assert "certificate verify failed" in untrusted
    assert "name the CA that signed its certificate with ca-file" in untrusted
    assert "empty.pem holds no certificates" in empty
    assert "no.pem holds no certificates" in missing
    assert "hunter2" not in untrusted
    assert secure_server.requests == []
    assert tell(webhook(secure_server, **{"ca-file": str(ca_file)})) == []
    assert len(secure_server.requests) == 1


def test_a_server_that_is_down_or_slow_is_a_warning_without_the_path(server, tell):
    server.delay = 0.5
    down = {"type": "webhook", "url": f"http://127.0.0.1:{free_port()}{PATH}", "retries": 0}

    warnings = tell(down, webhook(server, PATH, timeout=0.1, retries=0))

    assert "cannot be reached; check the address and the network" in warnings[0]
    assert "did not answer in time; raise timeout" in warnings[1]
    assert "hunter2" not in "".join(warnings)


def test_what_is_tried_again_is_in_no_log(server, tell, naps, caplog, capfd):
    caplog.set_level("DEBUG")
    server.answers = [(503, {})]
    down = {"type": "webhook", "url": f"http://127.0.0.1:{free_port()}{PATH}"}

    assert len(tell(down, webhook(server, PATH))) == 1

    assert len(naps) >= 3
    assert "hunter2" not in caplog.text + "".join(capfd.readouterr())


def test_a_channel_that_fails_does_not_keep_the_next_from_being_told(server, slack, tell):
    server.answers = [(403, {})]

    warnings = tell(slack, webhook(server))

    assert len(warnings) == 1
    assert [request.path for request in server.requests] == [PATH, "/guard"]


def test_a_secret_that_is_missing_is_named_and_nothing_is_sent(server, tell, monkeypatch, tmp_path):
    monkeypatch.setenv("EMPTY", "")
    monkeypatch.setenv("TWO_LINES", "one\nX-Other: two")
    monkeypatch.setenv("FOREIGN", "señor")
    monkeypatch.setenv("PLAIN_URL", "http://hooks.example.com/hunter2")
    (tmp_path / "image").write_bytes(b"\x89PNG\xff")

    warnings = tell(
        {"type": "slack", "url-env": "NOT_SET"},
        {"type": "slack", "url-env": "PLAIN_URL"},
        webhook(server, **{"secret-env": "EMPTY"}),
        webhook(server, **{"secret-file": str(tmp_path / "none")}),
        webhook(server, **{"secret-file": str(tmp_path / "image")}),
        webhook(server, **{"authorization-env": "TWO_LINES"}),
        webhook(server, **{"authorization-env": "FOREIGN"}),
    )

    reasons = [warning.partition("not told: ")[2] for warning in warnings]
    assert reasons[0] == "the environment has no NOT_SET; set it where guard is run"
    assert reasons[1] == "the URL in $PLAIN_URL is not encrypted; write https://HOST/PATH"
    assert reasons[2] == "$EMPTY is empty; put the secret there"
    assert "none cannot be read: No such file" in reasons[3]
    assert "image holds no secret" in reasons[4]
    assert reasons[5] == "$TWO_LINES holds no secret; put it there on one line"
    assert reasons[6] == "$FOREIGN holds no header; write it in ASCII"
    assert server.requests == []


def test_a_proxy_leads_to_the_server_and_sees_nothing_of_the_message(
    server, secure_server, tell, ca_file, monkeypatch
):
    monkeypatch.setenv("AUTHORIZATION", "Splunk hunter2")
    table = webhook(secure_server, PATH, proxy=server.url, **{"ca-file": str(ca_file)})

    assert tell({**table, "authorization-env": "AUTHORIZATION"}) == []

    [connection], [request] = server.requests, secure_server.requests
    assert connection.method == "CONNECT"
    assert "hunter2" not in str(connection)
    assert request.path == PATH
    assert request.headers["Authorization"] == "Splunk hunter2"


def test_a_proxy_that_refuses_is_a_warning(server, secure_server, tell, ca_file):
    server.answers = [(403, {})]
    table = webhook(secure_server, PATH, proxy=server.url, **{"ca-file": str(ca_file)})

    [warning] = tell({**table, "retries": 0})

    assert f"the proxy does not lead to {secure_server.url}/…; check proxy" in warning
    assert secure_server.requests == []


def test_a_pushgateway_gets_all_metrics_of_its_job_and_instance(server, tell):
    table = {"type": "pushgateway", "url": f"{server.url}/push/", "instance": "a/b"}

    assert tell(table, difference=Difference()) == []

    [request] = server.requests
    assert request.method == "PUT"
    assert request.path == "/push/metrics/job/guard/instance@base64/YS9i"
    families = {family.name for family in text_string_to_metric_families(request.body.decode())}
    assert families == {
        "guard_findings",
        "guard_run_complete",
        "guard_run_timestamp_seconds",
        "guard_run_duration_seconds",
        "guard_policies_evaluated",
        "guard_coverage_ratio",
    }


def test_a_pushgateway_that_refuses_is_a_warning(server, tell, naps):
    server.answers = [(503, {})] * 4

    [warning] = tell({"type": "pushgateway", "url": server.url})

    assert "answered 503" in warning
    assert len(server.requests) == 4
