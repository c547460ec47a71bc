"""Builds kustomizations with the kustomize that the machine has, offline."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

_PROGRAMS = (("kustomize", "build"), ("kubectl", "kustomize"))
_SECONDS = 60
_MAX_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Built:
    """What became of one kustomization: its objects as YAML, or why there are none."""

    text: str = ""
    failure: str = ""
    root: str = ""
    """The folder that the origins in the annotations of the objects are relative to."""


def find_command() -> tuple[str, ...] | None:
    """Return the command that builds: of PATH, or of the `kustomize` extra beside the interpreter."""
    beside = str(Path(sys.executable).parent)
    for program, verb in _PROGRAMS:
        found = shutil.which(program) or shutil.which(program, path=beside)
        if found:
            return found, verb
    return None


def build(command: tuple[str, ...], folder: str) -> Built:
    """Return the objects of the kustomization in `folder`, each annotated with its origin.

    An overlay in a temporary folder asks for the annotations; the kustomization itself stays as it
    is. Plugins, Helm charts and functions stay off, as they are by default.
    """
    with tempfile.TemporaryDirectory(prefix="guard-kustomize-") as temporary:
        root = os.path.realpath(temporary)
        overlay = {
            "apiVersion": "kustomize.config.k8s.io/v1beta1",
            "kind": "Kustomization",
            "resources": [os.path.relpath(os.path.realpath(folder), root)],
            "buildMetadata": ["originAnnotations"],
        }
        (Path(root) / "kustomization.yaml").write_text(json.dumps(overlay), "utf-8")
        try:
            done = subprocess.run(  # noqa: S603 - no shell, and our own arguments
                [*command, root],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=_SECONDS,
                # Nothing of the user's: no cluster, no credentials, no plugins.
                env={"PATH": os.environ.get("PATH", os.defpath), "HOME": root},
            )
        except subprocess.TimeoutExpired:
            return Built(failure=f"it took longer than {_SECONDS} s")
        except OSError as error:
            return Built(failure=f"{command[0]} does not start: {error.strerror}")
    if done.returncode:
        return Built(failure=_reason(done.stderr.decode("utf-8", "replace")))
    if len(done.stdout) > _MAX_BYTES:
        return Built(failure=f"the result is larger than {_MAX_BYTES >> 20} MB")
    return Built(done.stdout.decode("utf-8", "replace"), root=root)


def _reason(stderr: str) -> str:
    """Return the end of kustomize's chain of causes: the start repeats temporary paths."""
    # kubectl writes a cause over several lines, in a frame that ends with a bracket.
    causes = " ".join(stderr.split()).removeprefix("error: ").removesuffix(" >").split(": ")
    return ": ".join(causes[-2:])[-200:] or "kustomize failed without a word"
