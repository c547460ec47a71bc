"""Builds servers, and other programs that guard talks to, into a cache outside the work tree.

`python -m tests.servers.build opa` builds what is missing and prints the path. Versions and the
checksums of everything they consist of are in the go.mod and go.sum of each server's folder, or
in a file of pinned Python packages.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent


class MissingServerError(Exception):
    """A server is not there and cannot be built; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Server:
    """A program that its Go module builds."""

    name: str
    """Its folder here, and the file name of the program."""

    package: str
    """The Go package of its `main`."""

    module: str
    """The module that it belongs to."""

    stamp: str = ""
    """The variable of the package that holds the version, where the program must be told."""

    @property
    def folder(self) -> Path:
        """Where its go.mod is."""
        return _HERE / self.name

    @property
    def version(self) -> str:
        """The version that go.mod requires, without the leading v."""
        listed = (self.folder / "go.mod").read_text("utf-8")
        required = re.search(rf"(?m)^\s*(?:require )?{re.escape(self.module)} v(\S+)", listed)
        if required is None:
            raise MissingServerError(f"{self.folder / 'go.mod'} does not require {self.module}")
        return required[1]

    @property
    def program(self) -> Path:
        """Where the built program is, or will be."""
        return cache() / f"{self.name}-{self.version}" / self.name


@dataclass(frozen=True, slots=True)
class PythonProgram:
    """A program of a Python package, in an environment of its own."""

    name: str
    """Its package, and the file name of the program."""

    requirements: Path
    """The package and all it needs, pinned with hashes."""

    @property
    def version(self) -> str:
        """The version that the requirements pin."""
        listed = self.requirements.read_text("utf-8")
        pinned = re.search(rf"(?m)^{re.escape(self.name)}==(\S+)", listed)
        if pinned is None:
            raise MissingServerError(f"{self.requirements} does not pin {self.name}")
        return pinned[1]

    @property
    def program(self) -> Path:
        """Where the installed program is, or will be."""
        return cache() / f"{self.name}-{self.version}" / "bin" / self.name


OPA = Server("opa", "github.com/open-policy-agent/opa", "github.com/open-policy-agent/opa")
ETCD = Server("etcd", "go.etcd.io/etcd/server/v3", "go.etcd.io/etcd/server/v3")
KUBE_APISERVER = Server(
    "kube-apiserver",
    "k8s.io/kubernetes/cmd/kube-apiserver",
    "k8s.io/kubernetes",
    stamp="k8s.io/component-base/version.gitVersion",
)
VAULT = Server("vault", "github.com/hashicorp/vault", "github.com/hashicorp/vault")
HELM = Server("helm", "helm.sh/helm/v4/cmd/helm", "helm.sh/helm/v4")
CHECKOV = PythonProgram("checkov", _HERE.parent.parent / "requirements" / "checkov.txt")
SERVERS: dict[str, Server | PythonProgram] = {
    program.name: program for program in (OPA, CHECKOV, ETCD, KUBE_APISERVER, VAULT, HELM)
}


def cache() -> Path:
    """Return the folder of built servers: not in the work tree, so that clones share it."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "guard-servers"


def build(server: Server | PythonProgram) -> Path:
    """Return the program of `server`, built when it is not there yet."""
    program = server.program
    if program.is_file():
        return program
    folder = cache() / f"{server.name}-{server.version}"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # another test run may be building the same
        if not program.is_file():
            if isinstance(server, Server):
                _compile(server, program)
            else:
                _install(server, folder)
    return program


def _compile(server: Server, program: Path) -> None:
    go = shutil.which("go")
    if go is None:
        raise MissingServerError(f"{server.name} must be built: install Go, then `make servers`")
    unfinished = program.with_name(f"{program.name}.unfinished")
    stamp = ["-ldflags", f"-s -w -X {server.stamp}=v{server.version}"] if server.stamp else []
    command = [go, "build", "-trimpath", *stamp, "-o", str(unfinished), server.package]
    done = subprocess.run(command, cwd=server.folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise MissingServerError(f"{server.name} does not build:\n{done.stderr}")
    unfinished.rename(program)


def _install(program: PythonProgram, folder: Path) -> None:
    pip = [str(folder / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check"]
    for command in (
        [sys.executable, "-m", "venv", str(folder)],
        [*pip, "--require-hashes", "-r", str(program.requirements)],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            # a half-filled environment would look like a whole one
            program.program.unlink(missing_ok=True)
            raise MissingServerError(f"{program.name} does not install:\n{done.stderr}")


if __name__ == "__main__":
    for name in sys.argv[1:] or SERVERS:
        sys.stdout.write(f"{build(SERVERS[name])}\n")
