"""Servers that take notifications, on this machine, and one run to tell about."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from guard import notify
from guard.model import Difference
from tests.live.notify.fake_smtp import Mailbox, fake_smtp
from tests.live.notify.receiver import Receiver, receiver
from tests.unit.conftest import Build


@pytest.fixture(scope="session")
def build() -> Build:
    return Build()


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


@pytest.fixture(scope="session")
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def server() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


@pytest.fixture
def secure_server(tls: ssl.SSLContext) -> Iterator[Receiver]:
    with receiver(tls) as running:
        yield running


@pytest.fixture
def mailbox(tls: ssl.SSLContext) -> Iterator[Mailbox]:
    with fake_smtp(tls) as running:
        yield running


@pytest.fixture
def tell(build):
    """Tell the channels of some tables about one new finding, or about what a test gives."""

    def send(*tables, difference=None, gaps=()):
        changes = Difference(new=[build.finding()]) if difference is None else difference
        summary = notify.summarize(build.result(*changes.new), ["k8s://prod"], gaps)
        return [str(failure) for failure in notify.send(notify.read(tables), summary, changes)]

    return send


@pytest.fixture
def naps(monkeypatch):
    """The waits between attempts, which a test does not sit out. Those of servers are not among them."""
    waited = []
    monkeypatch.setattr("time.sleep", waited.append)
    return waited
