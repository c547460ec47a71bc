"""A fake SMTP server: as much of the protocol as a client needs to hand over a message."""

from __future__ import annotations

import base64
import contextlib
import socketserver
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Mailbox:
    """What a test sees of the server, and how it is told to behave."""

    port: int = 0
    password: str = ""
    """What a login must bring; without one, none is offered."""

    encryption: str = "starttls"
    """``starttls``, ``ssl``, or ``none``."""

    refused: set[str] = field(default_factory=set)
    """Recipients that it does not know."""

    busy: int = 0
    """How many messages to put off before one is taken."""

    letters: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    """The first word of each command, with ``+tls`` when it came encrypted."""


class _Session(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        with contextlib.ExitStack() as stack, contextlib.suppress(OSError):
            self._converse(stack)

    def _converse(self, stack: contextlib.ExitStack) -> None:
        box, tls = self.server.box, self.server.box.encryption == "ssl"
        self._say("220 fake")
        while line := self.rfile.readline().decode("ascii", "replace").strip():
            word = line.split()[0].upper()
            box.commands.append(f"{word}+tls" if tls else word)
            if word == "STARTTLS":
                self._say("220 go ahead")
                secure = self.server.tls.wrap_socket(self.connection, server_side=True)
                stack.enter_context(secure)
                self.rfile = stack.enter_context(secure.makefile("rb"))
                self.wfile = stack.enter_context(secure.makefile("wb", 0))
                tls = True
            elif word == "QUIT":
                return self._say("221 bye")
            else:
                self._say(self._answer(word, line, tls=tls))
        return None

    def _answer(self, word: str, line: str, *, tls: bool) -> str:
        box = self.server.box
        match word:
            case "EHLO":
                offers = ["fake"]
                offers += ["STARTTLS"] if box.encryption == "starttls" and not tls else []
                offers += ["AUTH PLAIN"] if box.password and tls else []
                return "\r\n".join([*(f"250-{offer}" for offer in offers), "250 8BITMIME"])
            case "AUTH":
                *_, given = base64.b64decode(line.split()[2]).decode().split("\0")
                return "235 in" if given == box.password else f"535 {given} is wrong"
            case "RCPT":
                address = line.partition("<")[2].partition(">")[0]
                return "550 nobody" if address in box.refused else "250 known"
            case "DATA" if box.busy:
                box.busy -= 1
                return "451 later"
            case "DATA":
                self._say("354 go ahead")
                letter = b"".join(iter(self.rfile.readline, b".\r\n"))
                box.letters.append(letter)
        return "250 fine"

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    box: Mailbox
    tls: ssl.SSLContext


@contextlib.contextmanager
def fake_smtp(tls: ssl.SSLContext) -> Iterator[Mailbox]:
    """Run a server on a free port until the block ends."""
    with _Server(("127.0.0.1", 0), _Session) as server:
        server.box, server.tls = Mailbox(server.server_address[1]), tls
        yield from _serving(server)


def _serving(server: _Server) -> Iterator[Mailbox]:
    get_request = server.get_request

    def maybe_secure():  # type: ignore[no-untyped-def]
        connection, address = get_request()
        if server.box.encryption == "ssl":
            connection = server.tls.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        return connection, address

    server.get_request = maybe_secure  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server.box
    finally:
        server.shutdown()
        thread.join()
