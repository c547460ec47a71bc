"""Starts an etcd and a kube-apiserver of the built versions, and fills the latter with objects."""

from __future__ import annotations

import base64
import contextlib
import json
import subprocess
import time
import urllib.request
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import urllib3
import yaml

from tests.servers.opa_server import free_port

ADMIN, AUDITOR, HALF_AUDITOR, STRANGER = "admin", "auditor", "half-auditor", "stranger"
SECRETS_AUDITOR = "secrets-auditor"
"""Users; the token of each is its name with -token. Only the first has rights from the start."""

_USERS = (AUDITOR, HALF_AUDITOR, SECRETS_AUDITOR, STRANGER)
_IMPATIENT = 60.0


def token(user: str) -> str:
    """Return the bearer token of `user`."""
    return f"{user}-token"


@dataclass(slots=True)
class KubeServer:
    """An API server with an etcd of its own."""

    folder: Path
    etcd_program: Path
    program: Path
    flags: Sequence[str] = ()
    etcd_port: int = field(default_factory=free_port)
    port: int = field(default_factory=free_port)
    _etcd: subprocess.Popen[bytes] | None = None
    _server: subprocess.Popen[bytes] | None = None
    _pool: urllib3.HTTPSConnectionPool | None = None
    _plurals: dict[tuple[str, str], tuple[str, bool]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"https://127.0.0.1:{self.port}"

    @property
    def ca_file(self) -> Path:
        """Its certificate, which it signed itself."""
        return self.folder / "apiserver.crt"

    # --- life --------------------------------------------------------------------------------

    def start(self) -> None:
        """Start both, and wait until the API server has made its roles."""
        peer = free_port()
        self._etcd = self._run(
            "etcd",
            [
                str(self.etcd_program),
                f"--data-dir={self.folder / 'etcd'}",
                f"--listen-client-urls=http://127.0.0.1:{self.etcd_port}",
                f"--advertise-client-urls=http://127.0.0.1:{self.etcd_port}",
                f"--listen-peer-urls=http://127.0.0.1:{peer}",
                f"--initial-advertise-peer-urls=http://127.0.0.1:{peer}",
                f"--initial-cluster=default=http://127.0.0.1:{peer}",
                "--unsafe-no-fsync",
                "--log-level=error",
            ],
        )
        subprocess.run(
            ["openssl", "genrsa", "-out", str(self.folder / "sa.key"), "2048"],
            check=True,
            capture_output=True,
        )
        lines = [f"{token(ADMIN)},{ADMIN},{ADMIN},system:masters"]
        lines += [f"{token(user)},{user},{user}," for user in _USERS]
        (self.folder / "tokens.csv").write_text("\n".join(lines) + "\n", "utf-8")
        self.start_server()

    def start_server(self) -> None:
        """Start the API server, also again after `kill_server`."""
        key = self.folder / "sa.key"
        self._server = self._run(
            "kube-apiserver",
            [
                str(self.program),
                f"--etcd-servers=http://127.0.0.1:{self.etcd_port}",
                "--bind-address=127.0.0.1",
                f"--secure-port={self.port}",
                f"--cert-dir={self.folder}",
                f"--service-account-key-file={key}",
                f"--service-account-signing-key-file={key}",
                "--service-account-issuer=https://kubernetes.default.svc",
                "--authorization-mode=RBAC",
                f"--token-auth-file={self.folder / 'tokens.csv'}",
                "--service-cluster-ip-range=10.0.0.0/24",
                "--disable-admission-plugins=ServiceAccount",
                "--allow-privileged=true",
                *self.flags,
            ],
        )
        deadline = time.monotonic() + _IMPATIENT
        while time.monotonic() < deadline and self._server.poll() is None:
            with contextlib.suppress(OSError, urllib3.exceptions.HTTPError, AssertionError):
                if self.request("GET", "/readyz", ok=(200,)):
                    return
            time.sleep(0.1)
        log = (self.folder / "kube-apiserver.log").read_text("utf-8", "replace")
        raise RuntimeError(f"kube-apiserver did not start:\n{log[-4000:]}")

    def kill_server(self) -> None:
        """End the API server without warning, as a crash would; etcd stays."""
        _end(self._server)
        self._pool = None

    def stop(self) -> None:
        """End both."""
        _end(self._server)
        _end(self._etcd)

    def _run(self, name: str, command: Sequence[str]) -> subprocess.Popen[bytes]:
        with (self.folder / f"{name}.log").open("ab") as log:
            return subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder)

    # --- content -----------------------------------------------------------------------------

    def request(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        user: str = ADMIN,
        ok: Sequence[int] = (200, 201, 202),
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Return what the API server answers `user`, parsed where it is JSON."""
        if self._pool is None:
            self._pool = urllib3.HTTPSConnectionPool(
                "127.0.0.1", self.port, ca_certs=str(self.ca_file), maxsize=8
            )
        sent = {"Authorization": f"Bearer {token(user)}", "Content-Type": "application/json"}
        answer = self._pool.request(
            method,
            path,
            body=None if body is None else json.dumps(body),
            headers={**sent, **(headers or {})},
            retries=False,
            timeout=30,
        )
        assert answer.status in ok, f"{method} {path}: {answer.status} {answer.data[:500]!r}"
        try:
            return json.loads(answer.data)
        except ValueError:
            return answer.data.decode("utf-8", "replace")

    def apply(self, objects: Iterable[Mapping[str, Any]], *, threads: int = 1) -> None:
        """Create objects, or put them in place of those that are there."""
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(self._apply_one, objects))

    def _apply_one(self, item: Mapping[str, Any]) -> None:
        # Server-side apply creates and replaces alike, and forces out what others had set.
        self.request(
            "PATCH",
            f"{self.address(item)}?fieldManager=tests&force=true",
            item,
            headers={"Content-Type": "application/apply-patch+yaml"},
        )

    def create(self, item: Mapping[str, Any]) -> Any:
        """Create an object that is not there, which is twice as fast as `apply`."""
        return self.request("POST", self.address(item).rpartition("/")[0], item)

    def delete(self, item: Mapping[str, Any]) -> None:
        """Delete an object at once, if it is there."""
        self.request("DELETE", f"{self.address(item)}?gracePeriodSeconds=0", ok=(200, 202, 404))

    def apply_manifest(self, text: str) -> list[dict[str, Any]]:
        """Apply every document of a manifest, in order, and return them."""
        objects = [item for item in yaml.safe_load_all(text) if item]
        self.apply(objects)
        return objects

    def address(self, item: Mapping[str, Any]) -> str:
        """Return the address of an object by what discovery says about its kind."""
        group, _, version = item["apiVersion"].rpartition("/")
        root = f"/apis/{group}/{version}" if group else f"/api/{version}"
        plural, namespaced = self._plural(root, item["kind"])
        metadata = item["metadata"]
        inside = f"/namespaces/{metadata.get('namespace', 'default')}" if namespaced else ""
        return f"{root}{inside}/{plural}/{metadata['name']}"

    def _plural(self, root: str, kind: str) -> tuple[str, bool]:
        known = self._plurals.get((root, kind))
        deadline = time.monotonic() + 15
        while known is None:
            # A definition that was just made is served a moment later.
            listed = self.request("GET", root, ok=(200, 404))
            for resource in listed["resources"] if isinstance(listed, dict) else []:
                if "/" not in resource["name"]:
                    self._plurals[root, resource["kind"]] = resource["name"], resource["namespaced"]
            known = self._plurals.get((root, kind))
            if known is None:
                assert time.monotonic() < deadline, f"{root} has no {kind}"
                time.sleep(0.1)
        return known

    def define(self, group: str, version: str, kind: str, plural: str, **spec: Any) -> None:
        """Define a custom kind whose objects may say anything."""
        self.apply([definition(group, version, kind, plural, **spec)])
        self._plural(f"/apis/{group}/{version}", kind)

    def compact(self) -> None:
        """Make etcd forget every state but the present one, so that lists in progress expire."""
        etcd = f"http://127.0.0.1:{self.etcd_port}/v3/kv"
        empty = base64.b64encode(b"\0").decode()
        revision = _post(f"{etcd}/range", {"key": empty})["header"]["revision"]
        _post(f"{etcd}/compaction", {"revision": revision, "physical": True})

    # --- callers -----------------------------------------------------------------------------

    def kubeconfig(
        self,
        file: Path,
        user: str = ADMIN,
        *,
        ca: bool = True,
        **further: Any,
    ) -> Path:
        """Write a kubeconfig with one context, `test`, and return it."""
        cluster = {"server": self.url}
        if ca:
            cluster["certificate-authority"] = str(self.ca_file)
        content = {
            "apiVersion": "v1",
            "kind": "Config",
            "current-context": "test",
            "contexts": [{"name": "test", "context": {"cluster": "test", "user": user}}],
            "clusters": [{"name": "test", "cluster": cluster}],
            "users": [{"name": user, "user": further or {"token": token(user)}}],
        }
        file.write_text(yaml.safe_dump(content), "utf-8")
        return file


def definition(
    group: str,
    version: str,
    kind: str,
    plural: str,
    **spec: Any,
) -> dict[str, Any]:
    """Return the definition of a custom kind whose objects may say anything."""
    schema = {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": True}}
    one = {"name": version, "served": True, "storage": True, "schema": schema}
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {
            "name": f"{plural}.{group}",
            # Groups of the Kubernetes project ask for the review of their definition.
            "annotations": {"api-approved.kubernetes.io": "unapproved, for tests"},
        },
        "spec": {
            "group": group,
            "scope": "Namespaced",
            "names": {"kind": kind, "plural": plural, "singular": kind.lower()},
            "versions": [one],
            **spec,
        },
    }


@contextlib.contextmanager
def running_kube_server(
    etcd: Path, program: Path, folder: Path, flags: Sequence[str] = ()
) -> Iterator[KubeServer]:
    """Run an API server until the block ends; it writes its log into `folder`."""
    server = KubeServer(folder, etcd, program, flags)
    try:
        server.start()
        yield server
    finally:
        server.stop()


def _end(process: subprocess.Popen[bytes] | None) -> None:
    if process is not None:
        process.kill()
        process.wait(10)


def _post(url: str, body: object) -> Any:
    request = urllib.request.Request(url, json.dumps(body).encode())  # noqa: S310 - our own server
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - our own server
        return json.loads(answer.read())
