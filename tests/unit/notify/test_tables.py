import pytest

from guard import notify
from guard.errors import ConfigError
from guard.model import Severity

SLACK = {"type": "slack", "url-env": "SLACK_URL"}
WEBHOOK = {"type": "webhook", "url": "https://hooks.example.com/guard"}
EMAIL = {
    "type": "email",
    "host": "mail.example.com",
    "from": "guard@example.com",
    "to": ["a@example.com"],
}
FILES = [
    {"type": "jsonl", "path": "guard.jsonl"},
    {"type": "ocsf", "path": "guard.ocsf"},
    {"type": "metrics-file", "path": "guard.prom"},
]
PUSHGATEWAY = {"type": "pushgateway", "url": "https://push.example.com"}
ALL = [SLACK, WEBHOOK, EMAIL, PUSHGATEWAY, *FILES]


def test_every_type_of_channel_is_read_in_the_order_of_the_tables():
    channels = notify.read(ALL)

    assert [channel.name for channel in channels] == [
        f"[[notify]] {number} ({table['type']})" for number, table in enumerate(ALL, 1)
    ]


def test_a_channel_that_says_nothing_is_told_of_new_and_fixed_findings_and_of_gaps():
    [channel] = notify.read([SLACK])

    assert channel.min_severity == Severity.LOW
    assert channel.events == ("new", "fixed", "incomplete")


def test_a_channel_chooses_what_it_is_told_with_dashes_or_underscores():
    [dashes] = notify.read([{**SLACK, "min-severity": "high", "on": ["new"]}])
    [underscores] = notify.read([{**SLACK, "min_severity": "high", "on": ["new"]}])

    assert dashes == underscores
    assert (dashes.min_severity, dashes.events) == (Severity.HIGH, ("new",))


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ({}, "[[notify]] 2: type is missing"),
        ({"type": "pager"}, "(pager): type is pager"),
        ({"type": 3}, "type is not a text"),
        ({"type": "slack"}, "(slack): url-env and url-file are missing"),
        ({**SLACK, "colour": "red"}, "there is no colour"),
        ({**SLACK, "min-severity": "worst"}, "min-severity is worst"),
        ({**SLACK, "on": "new"}, "on is not a list"),
        ({**SLACK, "on": []}, "on is not a list of texts"),
        ({**SLACK, "on": ["old"]}, "on has old"),
        ({**SLACK, "timeout": 0}, "timeout is 0"),
        ({**SLACK, "timeout": float("nan")}, "timeout is nan"),
        ({**SLACK, "retries": True}, "retries is not a number"),
        ({**SLACK, "most": 1000}, "most is 1000"),
        ({**SLACK, "url-file": "/run/url"}, "url-env and url-file are both given"),
        ({"type": "webhook"}, "url-env and url-file are missing"),
        ({**WEBHOOK, "url-env": "URL"}, "url is given twice"),
        ({**WEBHOOK, "url": "http://hooks.example.com/"}, "url is not encrypted"),
        ({**WEBHOOK, "url": "ftp://hooks.example.com/"}, "url is not an http URL"),
        ({**WEBHOOK, "url": "https://user:hunter2@example.com/"}, "url holds a password"),
        ({**WEBHOOK, "url": "https://[::1/"}, "url is not a URL"),
        ({**WEBHOOK, "url": "https://a.example.com:99999/"}, "url is not a URL"),
        ({**WEBHOOK, "url": "https://a.example.com/\nX: y"}, "url holds a control character"),
        ({**WEBHOOK, "proxy": "http://user:hunter2@proxy:3128"}, "proxy holds a password"),
        ({**WEBHOOK, "proxy": "proxy:3128"}, "proxy is not an http URL"),
        ({**WEBHOOK, "url": "http://localhost/", "proxy": "http://proxy"}, "proxy is for https"),
        ({**EMAIL, "security": "none"}, "security is none"),
        ({**EMAIL, "username": "guard"}, "username and password belong together"),
        ({**EMAIL, "password-env": "PASSWORD"}, "username and password belong together"),
        ({**EMAIL, "to": ["a@example.com, b@example.com"]}, "is no address"),
        ({**EMAIL, "from": "guard@example.com\nBcc: x@example.com"}, "from holds a control"),
        ({**EMAIL, "to": [4]}, "to is not a list of texts"),
        ({**EMAIL, "port": 0}, "port is 0"),
        ({"type": "metrics-file", "path": "guard.txt"}, "path is guard.txt"),
        ({"type": "metrics-file", "path": "guard.prom", "on": ["new"]}, "there is no on"),
        ({"type": "jsonl"}, "path is missing"),
        ({"type": "jsonl", "path": ""}, "path is empty"),
    ],
)
def test_a_wrong_table_is_refused_with_its_number_its_key_and_a_cure(table, reason):
    with pytest.raises(ConfigError, match=r"^guard\.toml: \[\[notify\]\] 2") as refused:
        notify.read([SLACK, table])

    assert reason in str(refused.value)
    assert refused.value.hint
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({"type": "slack", "url": "https://hooks.slack.com/services/T0/B0/hunter2"}, "url"),
        ({**WEBHOOK, "secret": "hunter2"}, "secret"),
        ({**WEBHOOK, "authorization": "Bearer hunter2"}, "authorization"),
        ({**EMAIL, "username": "guard", "password": "hunter2"}, "password"),
    ],
)
def test_a_secret_in_the_file_is_refused_without_repeating_it(table, key):
    with pytest.raises(ConfigError) as refused:
        notify.read([table])

    assert f"{key} is a secret and stands in guard.toml" in str(refused.value)
    assert f"{key}-env or {key}-file" in refused.value.hint
    assert "hunter2" not in f"{refused.value} {refused.value.hint}"


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost"])
def test_plain_http_is_for_this_machine(host):
    assert notify.read([{**WEBHOOK, "url": f"http://{host}:8080/hook"}])


def test_secrets_are_not_read_before_there_is_something_to_tell(monkeypatch):
    monkeypatch.delenv("SLACK_URL", raising=False)

    assert notify.read([SLACK, {**WEBHOOK, "secret-file": "/nowhere"}])
