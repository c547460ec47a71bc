import email
from email import policy

import pytest

from guard.model import Difference
from tests.servers.opa_server import free_port

pytestmark = pytest.mark.server


@pytest.fixture
def table(mailbox, ca_file, monkeypatch):
    monkeypatch.setenv("SMTP_PASSWORD", "hunter2")
    mailbox.password = "hunter2"  # noqa: S105 - the fake's
    return {
        "type": "email",
        "host": "127.0.0.1",
        "port": mailbox.port,
        "username": "guard",
        "password-env": "SMTP_PASSWORD",
        "from": "guard@example.com",
        "to": ["audit@example.com", "team@example.com"],
        "ca-file": str(ca_file),
    }


def letter(mailbox):
    [content] = mailbox.letters
    return email.message_from_bytes(content, policy=policy.default)


def test_a_message_goes_to_all_over_an_encrypted_connection(mailbox, table, tell, build):
    finding = build.finding(message="open is “true”")

    assert tell(table, difference=Difference(new=[finding])) == []

    message = letter(mailbox)
    assert message["Subject"] == "guard: 1 new finding (1 high); k8s://prod"
    assert message["From"] == "guard@example.com"
    assert message["To"] == "audit@example.com, team@example.com"
    assert message["Message-ID"].endswith("@example.com>")
    assert message["Date"].datetime.isoformat() == "2026-11-24T06:59:43+00:00"
    text = message.get_content()
    assert "- high GRD-TST-001 test_thing.door: open is “true” [infra/main.tf:3]" in text
    assert "hunter2" not in text
    assert mailbox.commands == [
        *["EHLO", "STARTTLS", "EHLO+tls", "AUTH+tls", "MAIL+tls"],
        *["RCPT+tls", "RCPT+tls", "DATA+tls", "QUIT+tls"],
    ]


def test_a_server_that_speaks_tls_from_the_start_is_understood(mailbox, table, tell):
    mailbox.encryption = "ssl"

    assert tell({**table, "security": "ssl"}) == []

    assert len(mailbox.letters) == 1
    assert mailbox.commands[0] == "EHLO+tls"


def test_a_server_of_this_machine_needs_no_encryption_and_no_login(mailbox, table, tell):
    mailbox.encryption, mailbox.password = "none", ""
    plain = {key: table[key] for key in ("type", "host", "port", "from", "to")}

    assert tell({**plain, "security": "none"}) == []

    assert len(mailbox.letters) == 1


def test_nothing_is_said_to_a_server_without_encryption(mailbox, table, tell):
    mailbox.encryption = "none"

    [warning] = tell(table)

    assert "offers no encryption, or no login" in warning
    assert "AUTH" not in mailbox.commands
    assert "MAIL" not in mailbox.commands


def test_nothing_is_said_to_a_server_that_nobody_trusts(mailbox, table, tell):
    del table["ca-file"]

    [warning] = tell(table)

    assert "name the CA that signed its certificate with ca-file" in warning
    assert mailbox.commands == ["EHLO", "STARTTLS"]


def test_a_refused_login_is_not_repeated_and_its_warning_holds_no_password(mailbox, table, tell):
    mailbox.password = "another"  # noqa: S105 - the fake's

    [warning] = tell(table)

    assert "refused the login (535); check username and $SMTP_PASSWORD" in warning
    assert "hunter2" not in warning
    assert mailbox.commands.count("AUTH+tls") == 1


def test_a_busy_server_is_asked_again(mailbox, table, tell, naps):
    mailbox.busy = 2

    assert tell(table) == []

    assert len(mailbox.letters) == 1
    assert len(naps) == 2


def test_a_server_that_stays_busy_is_a_warning(mailbox, table, tell, naps):
    mailbox.busy = 9

    [warning] = tell({**table, "retries": 1})

    assert "refused the message (451)" in warning
    assert mailbox.letters == []


def test_a_recipient_that_is_refused_is_named_though_others_got_the_message(mailbox, table, tell):
    mailbox.refused = {"team@example.com"}

    [warning] = tell(table)

    assert "refused team@example.com; check the addresses in to" in warning
    assert len(mailbox.letters) == 1


def test_a_server_that_is_down_is_a_warning(table, tell):
    [warning] = tell({**table, "port": free_port(), "retries": 0})

    assert "cannot be reached: Connection refused; check host, port and the network" in warning


def test_a_ca_file_that_is_missing_is_named(table, tell):
    [warning] = tell({**table, "ca-file": "/nowhere/ca.pem", "retries": 0})

    assert "/nowhere/ca.pem holds no certificates" in warning


def test_what_was_examined_writes_no_headers_and_no_lines(mailbox, table, tell, build):
    hostile = "x\nBcc: thief@example.com\r\n.\r\nQUIT"
    finding = build.finding(message=hostile, resource_id=hostile)

    assert tell(table, difference=Difference(new=[finding])) == []

    message = letter(mailbox)
    assert message["Bcc"] is None
    assert "x\ufffdBcc: thief@example.com" in message.get_content()
