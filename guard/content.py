"""Where the shipped policies, probes and templates are: a checkout or an installed wheel."""

from __future__ import annotations

import hashlib
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_content"

# Resolved from this file and not through importlib.resources: an editable install also leaves a
# copy of the content in site-packages, which would be stale as soon as somebody edits a policy.
ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent
"""The folder that holds all content."""

REGO = ROOT / "rego"
"""The bundle of policies, their libraries and the control catalogues."""

ATTACKS = ROOT / "attacks"
"""Probes of models."""

REPORTS = ROOT / "reports"
"""Templates of human-readable reports, and schemas of those for machines."""


def code_digest() -> str:
    """Return the SHA-256 over guard's own code, which tells one build from another."""
    digest = hashlib.sha256()
    code = (path for path in _PACKAGE.iterdir() if path != _INSTALLED)
    files = (file for path in code for file in ([path] if path.is_file() else path.rglob("*.py")))
    for file in sorted(file for file in files if file.suffix == ".py"):
        digest.update(f"{file.relative_to(_PACKAGE).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()
