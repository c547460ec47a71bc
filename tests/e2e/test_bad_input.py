"""Bad input of every kind: a message that names file and line, the rest still scanned, exit 3, soon."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from guard.sources.files import MAX_FILE_BYTES
from tests.e2e.conftest import ROOT_IMAGE
from tests.servers.opa_server import running_opa

ONE = ("--policy-id", "GRD-DKR-001")
JSON = ("-o", "json")
SECONDS = 20
"""Far more than any of this takes, on a machine that is busy; a hang takes longer."""


@pytest.fixture
def scan(guard, write):
    """Scan what the test wrote, beside a Dockerfile whose finding must not get lost."""
    write("sound/Dockerfile", ROOT_IMAGE)

    def run(*more):
        started = time.monotonic()
        done = guard("scan", ".", *ONE, *JSON, *more)
        assert time.monotonic() - started < SECONDS
        assert "Traceback" not in done.err
        assert "a bug in guard" not in done.err
        assert ("GRD-DKR-001", "sound/Dockerfile:1", "fail") in done.found
        return done

    return run


def problems(done):
    return [
        (problem["path"], problem["line"], problem["reason"])
        for problem in done.document["coverage"]["problems"]
    ]


WORKFLOW = ".github/workflows/w.yaml"
POD = "apiVersion: v1\nkind: Pod\n"


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("pod.yaml", POD + "metadata:\n\tname: x\n", 4),
        ("pod.yaml", POD + "metadata: {name: x\n", 3),
        ("pod.yaml", POD + "metadata: *nobody\n", 3),
        ("pod.json", '{"apiVersion": "v1",\n "kind": "Pod",\n "metadata": {]}\n', 3),
        ("main.tf", 'resource "a_b" "c" {\n  x = \n}\n', 2),
        ("main.tf", 'resource "a_b" "c" {\n  x = 1\n', 2),
        ("main.tf.json", '{"resource":\n {"a_b": }}\n', 2),
        ("plan.json", '{"terraform_version": "1.9",\n "planned_values": [}\n', 2),
        ("Dockerfile", "FROM x\nRUNN true\n", 2),
        ("Dockerfile", "# nothing\n", 1),
        (WORKFLOW, "on: push\njobs: [\n", 2),
        ("kustomization.yaml", "resources: [\n", 1),
        ("pod.yaml", POD + "x: \x01\n", 3),
        ("pod.yaml", POD.encode() + b"x: caf\xe9\n", 3),
        (WORKFLOW, b"on: push\njobs:\n  a: caf\xe9\n", 3),
        ("Dockerfile", b"FROM x\nLABEL y=caf\xe9\n", 2),
    ],
)
def test_a_broken_file_is_named_with_its_line(scan, write, name, text, line):
    write(name, text)

    done = scan()

    assert done.code == 3
    [(path, found, reason)] = problems(done)
    assert (path, found) == (name, line)
    assert reason
    assert f"guard: {name}:{line}: " in done.err


def test_one_broken_document_hides_no_other(guard, write):
    write("all.yaml", POD + "metadata: {name: a}\nspec: {hostPID: true}\n---\nkind: [\n---\n" + POD)

    done = guard("scan", ".", "--policy-id", "GRD-K8S-014", *JSON)

    assert done.code == 3
    assert done.found == [("GRD-K8S-014", "all.yaml:4", "fail")]
    assert done.document["coverage"]["resources"] == {"kubernetes/pod": 2}


@pytest.mark.parametrize("name", ["pod.yaml", "main.tf", "Dockerfile", "plan.json"])
def test_a_huge_file_is_not_read(scan, write, name):
    with write(name, "").open("r+b") as file:
        file.truncate(200 << 20)

    done = scan()

    assert done.code == 3
    assert problems(done) == [
        (name, 0, f"is 200 MB; guard reads files up to {MAX_FILE_BYTES >> 20} MB")
    ]


def laughs(levels=12):
    lines = ["a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]"]
    for level in range(1, levels):
        items = ", ".join([f"*a{level - 1}"] * 10)
        lines.append(f"a{level}: &a{level} [{items}]")
    return POD + "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pod.yaml", POD + "x: " + "[" * 10_000 + "]" * 10_000 + "\n"),
        ("pod.yaml", POD + "x: " + "{a: " * 10_000 + "}" * 10_000 + "\n"),
        ("pod.yaml", POD + "x:\n  " + "- " * 10_000 + "y\n"),
        (
            "pod.json",
            '{"apiVersion": "v1", "kind": "Pod", "x": ' + "[" * 10_000 + "]" * 10_000 + "}",
        ),
        ("pod.yaml", laughs()),
        ("pod.yaml", POD + "x: &x [*x]\n"),
        (WORKFLOW, "on: push\njobs: " + "[" * 10_000 + "]" * 10_000 + "\n"),
        ("main.tf", "locals {\n  x = " + "[" * 10_000 + "]" * 10_000 + "\n}\n"),
        ("main.tf", "locals {\n  x = " + "(" * 10_000 + "1" + ")" * 10_000 + "\n}\n"),
        ("main.tf.json", '{"locals": {"x": ' + "[" * 10_000 + "]" * 10_000 + "}}"),
        ("plan.json", '{"planned_values": ' + "[" * 10_000 + "]" * 10_000 + "}"),
        ("kustomization.yaml", "resources: " + "[" * 10_000 + "]" * 10_000 + "\n"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else None,
)
def test_a_bomb_is_refused(scan, write, name, text):
    write(name, text)

    done = scan()

    assert done.code == 3
    assert name in {path for path, _, _ in problems(done)}


@pytest.mark.parametrize(
    "text",
    [
        "FROM x\nRUN " + "true && " * 50_000 + "true\n",
        "FROM x\nRUN " + "$(" * 5_000 + ")" * 5_000 + "\n",
        "FROM x\nRUN " + "sh -c '" * 5_000 + "\n",
        "FROM x\n" + "".join(f"FROM {n}\n" for n in range(5_000)),
        "FROM x\nRUN true \\\n" * 5_000,
        "ARG a=x\n" + "".join("ARG a=$a$a$a$a\n" for _ in range(40)) + "FROM $a\n",
    ],
    ids=lambda text: text[:30],
)
def test_a_dockerfile_cannot_hold_guard_up(scan, write, text):
    write("Dockerfile", text)

    scan()


@pytest.mark.parametrize(
    "files",
    [
        {"main.tf": 'module "a" {\n  source = "./"\n}\n'},
        {
            "main.tf": 'module "a" {\n  source = "./m"\n}\n',
            "m/main.tf": 'module "b" {\n  source = "../"\n}\n',
        },
        {"main.tf": "locals {\n  a = local.b\n  b = local.a\n}\n"},
        {"main.tf": 'resource "a_b" "c" {\n  count = 1000000000\n}\n'},
        {"main.tf": 'resource "a_b" "c" {\n  for_each = toset(range(100000000))\n}\n'},
        {"main.tf": 'locals {\n  x = file("/dev/zero")\n  y = file("/etc/passwd")\n}\n'},
        {
            "main.tf": "locals {\n  a0 = [1, 1]\n"
            + "".join(f"  a{n} = [local.a{n - 1}, local.a{n - 1}]\n" for n in range(1, 60))
            + '}\nresource "a_b" "c" {\n  x = jsonencode(local.a59)\n}\n'
        },
    ],
    ids=lambda files: files["main.tf"][:40],
)
def test_terraform_that_never_ends_does(scan, write, files):
    for name, text in files.items():
        write(name, text)

    scan()


# --- the file system ---------------------------------------------------------------------------


def test_a_link_out_of_the_folder_is_not_followed_and_is_said(guard, write, tmp_path):
    write("outside/secret.yaml", POD)
    write("scanned/Dockerfile", ROOT_IMAGE)
    (tmp_path / "scanned/pod.yaml").symlink_to("../outside/secret.yaml")
    (tmp_path / "scanned/folder").symlink_to("../outside")

    done = guard("scan", "scanned", *ONE, *JSON)

    assert done.code == 1
    assert [skipped["path"] for skipped in done.document["coverage"]["skipped"]] == [
        "scanned/folder",
        "scanned/pod.yaml",
    ]
    assert done.document["coverage"]["resources"] == {"dockerfile": 1}


def test_terraform_does_not_read_out_of_the_folder(guard, write):
    write("outside/main.tf", 'output "o" {\n  value = 1\n}\n')
    write("outside/policy.json", '{"Statement": "cnry"}')
    write(
        "scanned/main.tf",
        'module "m" {\n  source = "../outside"\n}\n'
        'resource "aws_s3_bucket_policy" "p" {\n  policy = file("../outside/policy.json")\n}\n',
    )

    done = guard("scan", "scanned", *JSON)

    assert "cnry" not in done.out
    assert done.document["coverage"]["found"] == {"terraform": 1}


def test_loops_of_links_end(scan, write, tmp_path):
    (tmp_path / "sound/loop").symlink_to(".")
    (tmp_path / "self.yaml").symlink_to("self.yaml")
    (tmp_path / "a.tf").symlink_to("b.tf")
    (tmp_path / "b.tf").symlink_to("a.tf")

    assert scan().code == 1


def test_a_folder_that_is_a_link_may_be_named(guard, write, tmp_path):
    write("real/Dockerfile", ROOT_IMAGE)
    (tmp_path / "link").symlink_to("real")

    assert guard("scan", "link", *ONE, *JSON).found == [
        ("GRD-DKR-001", "link/Dockerfile:1", "fail")
    ]


@contextmanager
def _pipe(path):
    os.mkfifo(path)
    yield


@contextmanager
def _socket(path):
    with socket.socket(socket.AF_UNIX) as listening:
        # relative, since the name of a socket may not be long
        before = Path.cwd()
        os.chdir(path.parent)
        try:
            listening.bind(path.name)
        finally:
            os.chdir(before)
        yield


@pytest.mark.parametrize("make", [_pipe, _socket])
@pytest.mark.parametrize("name", ["pod.yaml", "main.tf", "Dockerfile", "terraform.tfvars"])
def test_what_is_no_file_is_skipped_and_said(scan, tmp_path, make, name):
    with make(tmp_path / name):
        done = scan()

    assert done.code == 1
    assert done.document["coverage"]["skipped"] == [
        {"path": name, "reason": "a pipe, socket or device"}
    ]


@pytest.mark.parametrize("path", ["pipe.yaml", "/dev/null"])
def test_a_path_that_is_no_file_is_incomplete(guard, tmp_path, path):
    os.mkfifo(tmp_path / "pipe.yaml")

    done = guard("scan", path, *ONE)

    assert done.code == 3
    assert path in done.err


def test_file_names_that_are_no_text_are_scanned_and_shown(guard, tmp_path):
    for name in (b"caf\xe9.Dockerfile", b"a\nb.Dockerfile", b"\x1b[2J.Dockerfile"):
        Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))).write_text(  # noqa: PTH118
            f"FROM x:{len(name)}\n", "utf-8"
        )

    for format_ in ("json", "text", "sarif", "junit", "markdown", "github", "gitlab"):
        done = guard("scan", ".", *ONE, "-o", format_)
        assert done.code == 1, done.err
        assert "\x1b" not in done.out
        assert "caf" in done.out


def test_a_folder_and_a_file_that_may_not_be_read_are_problems(scan, write, monkeypatch):
    write("secret/Dockerfile", ROOT_IMAGE)
    write("pod.yaml", POD)
    write("main.tf", "")
    scandir, read_bytes = os.scandir, Path.read_bytes

    # Modes say nothing to root, whom tests may run as.
    def guarded_scandir(path="."):
        if str(path).endswith("secret"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    def guarded_read(path):
        if path.name in {"pod.yaml", "main.tf"}:
            raise PermissionError(13, "Permission denied", str(path))
        return read_bytes(path)

    monkeypatch.setattr(os, "scandir", guarded_scandir)
    monkeypatch.setattr(Path, "read_bytes", guarded_read)
    done = scan()

    assert done.code == 3
    assert problems(done) == [
        ("main.tf", 0, "cannot be read: Permission denied"),
        ("pod.yaml", 0, "cannot be read: Permission denied"),
        ("secret", 0, "cannot be read: Permission denied"),
    ]


# --- policies ----------------------------------------------------------------------------------

METADATA = """\
# METADATA
# title: Images must be good
# description: They are not.
# custom:
#   id: {id}
#   severity: low
#   category: configuration
#   resources: [dockerfile]
#   remediation: None.
package {package}

"""
VIOLATION = '{"resource": input.resources.dockerfile[0].id, "path": [], "message": "x"}'
ENDLESS = f"""\
deny contains {VIOLATION} if {{
	some a in numbers.range(1, 100000)
	some b in numbers.range(1, 100000)
	a * b == -1
}}
"""


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (ENDLESS, "took too long"),
        (f"a if b\n\nb if a\n\ndeny contains {VIOLATION} if a\n", "recurs"),
        (f"deny contains {VIOLATION} if made.up(1)\n", "unknown built-in made.up"),
        ("deny contains if {\n", ""),
        (f"deny contains {VIOLATION} if startswith(1, 2)\n", "startswith"),
        ('deny contains "text"\n', "not what the contract asks for"),
    ],
    ids=["endless", "recursive", "built-in", "syntax", "type", "contract"],
)
def test_a_bad_policy_is_named_and_the_others_are_evaluated(scan, write, rule, reason):
    write("rules/bad.rego", METADATA.format(id="BAD-1", package="bad") + rule)
    write(
        "rules/good.rego",
        METADATA.format(id="GOOD-1", package="good") + f"deny contains {VIOLATION}\n",
    )

    done = scan("--policy", "rules", "--policy-id", "GOOD-1", "--timeout", "1")
    whole = scan("--policy", "rules", "--timeout", "1", *chosen(done, "BAD-1"))

    assert whole.code == 3
    [(path, line, why), *_] = problems(whole)
    assert path in {"rules/bad.rego", "BAD-1"}
    assert reason in why
    assert line or path == "BAD-1"
    assert ("GOOD-1", "sound/Dockerfile:1", "fail") in whole.found


def chosen(done, policy_id):
    """Name the policy where it was loaded at all: one that is refused has no id to name."""
    loaded = not any(path == "rules/bad.rego" for path, _, _ in problems(done))
    return ("--policy-id", "GOOD-1", *(("--policy-id", policy_id) if loaded else ()))


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_is_stopped_leaves_no_policy_running(write, tmp_path, sent):
    write("Dockerfile", ROOT_IMAGE)
    write("rules/bad.rego", METADATA.format(id="BAD-1", package="bad") + ENDLESS)
    command = ("-m", "guard", "scan", ".", "--policy", "rules", "--policy-id", "BAD-1")
    limit = "60" if sent == signal.SIGINT else "1"
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, *command, "--timeout", limit],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        # A shell that starts the tests in the background has them ignore it, and guard inherits that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as guard:
        [worker] = _eventually(lambda: _children(guard.pid))
        time.sleep(0.3)  # for it to begin

        guard.send_signal(sent)
        code = guard.wait(timeout=SECONDS)

    assert code == (130 if sent == signal.SIGINT else -signal.SIGKILL)
    _eventually(lambda: not _runs(worker))


def _runs(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _children(pid):
    found = []
    for process in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it may have ended
            fields = process.read_text("utf-8").rpartition(")")[2].split()
            if fields[1] == str(pid) and fields[0] != "Z":
                found.append(process.parent.name)
    return found


def _eventually(answer):
    end = time.monotonic() + 3 * SECONDS
    while not (found := answer()):
        assert time.monotonic() < end
        time.sleep(0.02)
    return found


# --- an OPA server -----------------------------------------------------------------------------


def test_an_opa_server_that_is_down_is_said_with_a_cure(guard, write):
    write("Dockerfile", ROOT_IMAGE)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    done = guard("scan", ".", *ONE, "--opa", f"http://127.0.0.1:{port}")

    assert done.code == 3
    assert done.err.startswith("guard: ")
    assert "hint: " in done.err
    assert len(done.err.splitlines()) == 2


@pytest.mark.server
def test_an_opa_server_that_dies_half_way_makes_the_run_incomplete(
    guard, write, opa_binary, tmp_path_factory, monkeypatch
):
    from guard.policies.opa import OpaEngine

    for number in range(12):
        write(f"{number:02}/Dockerfile", f"FROM x:{number}\n")
    evaluate, asked = OpaEngine.evaluate, []

    with running_opa(opa_binary, tmp_path_factory.mktemp("opa")) as server:

        def dying(self, document, queries):
            asked.append(1)
            if len(asked) == 4:
                server.kill()
            return evaluate(self, document, queries)

        monkeypatch.setattr(OpaEngine, "evaluate", dying)
        done = guard("scan", ".", *ONE, "--opa", server.url, *JSON)

    assert done.code == 3
    assert 0 < len(done.found) < 12
    assert problems(done)
    assert done.err.startswith("guard: ")
    assert "Traceback" not in done.err
