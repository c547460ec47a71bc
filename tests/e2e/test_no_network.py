"""guard talks to nobody, and loads nothing that the command at hand does not need."""

import socket

import pytest

from tests.e2e.conftest import EXAMPLE

HEAVY = {
    *("aiohttp", "click.shell_completion", "http", "jinja2", "jsonschema", "kubernetes"),
    *("opa_client", "pathspec", "regorus", "requests", "rich", "sqlalchemy", "ssl"),
    *("tree_sitter", "urllib3", "yaml", "yaml12", "concurrent.futures", "subprocess"),
}


def test_a_scan_opens_no_socket(guard, monkeypatch):
    def refuse(*_):
        raise AssertionError("guard opened a socket")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)

    done = guard("scan", EXAMPLE, "-o", "json")

    assert done.code == 1, done.err
    assert len(done.found) > 30
    assert done.document["coverage"]["problems"] == []


@pytest.mark.parametrize(
    ("arguments", "unneeded"),
    [
        (("--version",), HEAVY),
        (("--help",), HEAVY - {"subprocess", "concurrent.futures"}),
        (("scan", "--help"), {"regorus", "tree_sitter", "requests", "opa_client", "rich", "ssl"}),
        (("policy", "list"), {"tree_sitter", "requests", "opa_client", "rich", "ssl"}),
    ],
)
def test_a_command_loads_only_what_it_needs(guard_process, arguments, unneeded):
    script = (
        "import sys\n"
        "from guard.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sorted(sys.modules), file=sys.stderr)\n"
    )

    done = guard_process(*arguments, command=("-c", script))
    loaded = set(done.err.split())

    assert done.out
    assert "guard.cli" in loaded
    assert sorted(loaded & unneeded) == []


def test_importing_guard_does_nothing(guard_process, tmp_path):
    script = (
        "import sys, guard, guard.cli; print(*(n for n in sys.modules if n.startswith('guard')))"
    )

    loaded = guard_process(command=("-c", script)).out.split()

    assert set(loaded) <= {
        *("guard", "guard.cli", "guard.cli.say", "guard.errors", "guard.reports"),
        *("guard.reports.plain",),
        *(name for name in loaded if name.startswith("guard.model")),
    }
    assert list(tmp_path.iterdir()) == []
