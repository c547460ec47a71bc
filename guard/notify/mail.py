"""Mail, over an encrypted connection."""

from __future__ import annotations

import random
import smtplib
import ssl
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

from guard.notify.address import is_loopback
from guard.notify.channel import TELLING, Channel, DeliveryError
from guard.notify.notice import Notice
from guard.notify.secret import Secret
from guard.notify.table import Table
from guard.notify.tls import context
from guard.notify.wording import headline, plain, sections, standing

_PORTS = {"starttls": 587, "ssl": 465, "none": 25}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail(Channel):
    """An SMTP server, and who gets the message."""

    host: str
    port: int
    security: str
    """``starttls``, ``ssl``, or ``none`` to a server on this machine."""

    username: str
    password: Secret | None = field(repr=False)
    sender: str
    recipients: Sequence[str]
    ca_file: Path | None
    seconds: float
    retries: int
    most: int
    """Findings that are shown one by one."""

    def deliver(self, notice: Notice) -> None:
        """Send one message to all recipients, again after what may pass."""
        letter = compose(notice, self.sender, self.recipients, self.most)
        password = self.password.read() if self.password else ""
        trusted = context(self.ca_file)
        for attempt in range(self.retries + 1):
            try:
                return self._send(letter, password, trusted)
            except (smtplib.SMTPException, OSError) as error:
                if attempt == self.retries or not _may_pass(error):
                    raise self._failure(error) from None  # a server's text may repeat what it got
            time.sleep(min(30.0, 0.5 * 2**attempt) + random.random() / 2)  # noqa: S311 - jitter
        return None

    def _send(self, letter: EmailMessage, password: str, trusted: ssl.SSLContext) -> None:
        if self.security == "ssl":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, timeout=self.seconds, context=trusted
            )
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=self.seconds)
        with server:
            if self.security == "starttls":
                server.starttls(context=trusted)
            if self.username:
                server.login(self.username, password)
            if refused := server.send_message(letter):
                raise smtplib.SMTPRecipientsRefused(refused)

    def _failure(self, error: Exception) -> DeliveryError:
        place = f"{self.host}:{self.port}"
        match error:
            case ssl.SSLCertVerificationError():
                return DeliveryError(
                    f"{place}: {error.verify_message}",
                    "name the CA that signed its certificate with ca-file",
                )
            case smtplib.SMTPNotSupportedError():
                return DeliveryError(
                    f"{place} offers no encryption, or no login",
                    'use another port, or security = "ssl"',
                )
            case smtplib.SMTPAuthenticationError():
                return DeliveryError(
                    f"{place} refused the login ({error.smtp_code})",
                    f"check username and {self.password}",
                )
            case smtplib.SMTPRecipientsRefused():
                who = ", ".join(sorted(error.recipients))
                return DeliveryError(f"{place} refused {who}", "check the addresses in to")
            case smtplib.SMTPResponseException():
                return DeliveryError(
                    f"{place} refused the message ({error.smtp_code})", "check from, and its logs"
                )
            case smtplib.SMTPException():
                return DeliveryError(f"{place} broke the connection", "check host and port")
        return DeliveryError(
            f"{place} cannot be reached: {getattr(error, 'strerror', None) or 'no answer in time'}",
            "check host, port and the network",
        )


def open_channel(table: Table) -> Mail:
    """Return the channel that `table` describes."""
    host = table.text("host")
    security = table.choice("security", tuple(_PORTS), "starttls")
    username, password = table.text("username", ""), table.secret("password")
    if security == "none" and not is_loopback(host):
        table.refuse("security is none", "it is starttls or ssl, unless host is this machine")
    if bool(username) != bool(password):
        table.refuse(
            "username and password belong together", "give username and password-env or -file"
        )
    channel = Mail(
        name=table.name,
        min_severity=table.severity(),
        events=table.events(TELLING),
        host=host,
        port=int(table.number("port", _PORTS[security], 1, 65535)),
        security=security,
        username=username,
        password=password,
        sender=table.text("from"),
        recipients=table.texts("to"),
        ca_file=table.path_if_given("ca-file"),
        seconds=table.number("timeout", 10, 0.1, 300),
        retries=int(table.number("retries", 3, 0, 10)),
        most=int(table.number("most", 50, 1, 500)),
    )
    for address in (channel.sender, *channel.recipients):
        name, _, domain = address.rpartition("@")
        if not (name and domain and address.isascii()) or set(address) & set(' ,;<>"'):
            table.refuse(f"{address} is no address", "write name@domain")
    return channel


def compose(notice: Notice, sender: str, recipients: Sequence[str], most: int) -> EmailMessage:
    """Return the message."""
    summary = notice.summary
    letter = EmailMessage()
    letter["Subject"] = plain(f"guard: {headline(notice)}; {summary.name}", 200)
    letter["From"] = sender
    letter["To"] = ", ".join(recipients)
    letter["Date"] = format_datetime(summary.started)
    letter["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    letter["Auto-Submitted"] = "auto-generated"  # no out-of-office answers, please
    lines = [plain(f"{summary.name}; {standing(notice)}", 1000), ""]
    for title, entries in sections(notice, most):
        lines += [title, *(f"- {entry}" for entry in entries), ""]
    lines.append(f"run {summary.run}, guard {summary.guard_version}")
    letter.set_content("\n".join(lines) + "\n")
    return letter


def _may_pass(error: Exception) -> bool:
    """Return whether another attempt can go better: not after a refusal for good."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return False  # some may have got it
    if isinstance(error, smtplib.SMTPResponseException):
        return 400 <= error.smtp_code < 500
    return not isinstance(error, ssl.SSLCertVerificationError | smtplib.SMTPNotSupportedError)
