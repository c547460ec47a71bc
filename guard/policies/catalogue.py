"""Reads what policies say about themselves, without evaluating them."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guard.config import PROFILES
from guard.errors import PolicyError
from guard.model import ControlMapping, Policy, Problem, Severity
from guard.policies.engine import Module, Query

CATEGORIES = frozenset(
    {
        "access-control",
        "availability",
        "configuration",
        "encryption",
        "logging",
        "network",
        "secrets",
        "supply-chain",
    }
)
STRENGTHS = ("direct", "supporting")
CONFTEST_RULES = ("deny", "warn", "violation")

_HEADER = re.compile(r"(?:\A|\n)# METADATA\r?\n((?:#.*\r?\n)+)package[ \t]+(\S+)")
_PACKAGE = re.compile(r"^package[ \t]+(\S+)", re.MULTILINE)
_RULE = re.compile(r"^(deny|warn|violation)\b", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The policies of one run, with the Rego that implements them."""

    policies: tuple[Policy, ...]
    modules: tuple[Module, ...]
    digest: str
    """SHA-256 over the names and texts of all modules; of the shipped ones first."""

    conftest: frozenset[str] = frozenset()
    """Packages without METADATA, whose input is a bare document as conftest gives it."""

    problems: tuple[Problem, ...] = ()
    """Files of users' policies that could not be read; the others are used."""

    def query(self, policy: Policy) -> Query:
        """Return what to ask an engine about `policy`."""
        rules = CONFTEST_RULES if policy.package in self.conftest else ("deny",)
        return Query(policy.package, rules)


def load(shipped: Path, user_folders: Sequence[Path] = ()) -> Catalogue:
    """Return the shipped policies below `shipped` (a bundle root) and those of `user_folders`.

    Raises `PolicyError` for a shipped policy that cannot be trusted, or for a user folder that
    is missing or holds no Rego. A broken file of a user's is a problem of the run instead.
    """
    modules, policies, digest = _shipped(shipped)
    shipped_count = len(modules)
    problems: list[Problem] = []
    conftest: set[str] = set()
    for folder in user_folders:
        found = list(_modules(folder))
        if not found:
            raise PolicyError(
                f"{folder}: no .rego file here", hint="--policy takes a folder of Rego policies"
            )
        for module in found:
            _add_user_module(
                Module(f"{folder}/{module.name}", module.text),
                policies,
                modules,
                conftest,
                problems,
            )
    _refuse_duplicate_ids(policies)
    if len(modules) > shipped_count:
        digest = _digest(modules[shipped_count:], digest)
    return Catalogue(
        policies=tuple(sorted(policies, key=lambda policy: policy.id)),
        modules=tuple(modules),
        digest=digest,
        conftest=frozenset(conftest),
        problems=tuple(problems),
    )


def _digest(modules: Sequence[Module], before: str = "") -> str:
    digest = hashlib.sha256(before.encode())
    for module in modules:
        digest.update(f"{module.name}\0{module.text}\0".encode())
    return digest.hexdigest()


def _shipped(bundle: Path) -> tuple[list[Module], list[Policy], str]:
    """Return what a bundle holds, and its digest: from the index that a wheel has, else by file."""
    index = bundle.with_suffix(".json")
    if index.is_file():
        return _from_index(json.loads(index.read_text("utf-8")))
    modules = list(_modules(bundle))
    policies = [
        read_policy(module) for module in modules if module.name.startswith("guard/policies/")
    ]
    return modules, policies, _digest(modules)


def index(bundle: Path) -> str:
    """Return the text of the file `<bundle>.json`, which saves reading a thousand files a run."""
    modules, policies, digest = _shipped(bundle)
    return json.dumps(
        {
            "digest": digest,
            "modules": [[module.name, module.text] for module in modules],
            "policies": [dataclasses.asdict(policy) for policy in policies],
        }
    )


def _from_index(index: Mapping[str, Any]) -> tuple[list[Module], list[Policy], str]:
    policies = []
    for entry in index["policies"]:
        controls = tuple(ControlMapping(**mapping) for mapping in entry.pop("controls"))
        severity = Severity(entry.pop("severity"))
        fields: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in entry.items()
        }
        policies.append(Policy(**fields, controls=controls, severity=severity))
    modules = [Module(name, text) for name, text in index["modules"]]
    return modules, policies, str(index["digest"])


def _modules(folder: Path) -> Iterator[Module]:
    if not folder.is_dir():
        raise PolicyError(f"{folder}: not a folder", hint="name an existing folder of Rego files")
    for file in sorted(folder.rglob("*.rego")):
        if not file.name.endswith("_test.rego"):
            yield Module(file.relative_to(folder).as_posix(), file.read_text("utf-8", "replace"))


def _add_user_module(
    module: Module,
    policies: list[Policy],
    modules: list[Module],
    conftest: set[str],
    problems: list[Problem],
) -> None:
    from guard.policies.gate import refusals

    refused = list(refusals(module))
    problems.extend(refused)
    if refused:
        return
    modules.append(module)
    if not _RULE.search(module.text):
        return
    if _HEADER.search(module.text):
        try:
            policies.append(read_policy(module))
        except PolicyError as error:
            problems.append(Problem(module.name, 1, str(error)))
            modules.pop()
    else:
        policy = _generated(module)
        if policy.package not in conftest:
            policies.append(policy)
        conftest.add(policy.package)


def _generated(module: Module) -> Policy:
    found = _PACKAGE.search(module.text)
    package = found[1] if found else "main"
    return Policy(
        id="USER-" + re.sub(r"[^A-Za-z0-9]+", "-", package).strip("-").upper(),
        package=package,
        title=f"Rules of package {package} must hold",
        description=f"A policy without METADATA, from {module.name}.",
        severity=Severity.MEDIUM,
        category="configuration",
        systems=(),
        resources=("*",),
        controls=(),
        remediation=f"See the rules in {module.name}.",
    )


def read_policy(module: Module) -> Policy:
    """Return what the METADATA of `module` says.

    Raises `PolicyError` when it is missing or wrong: a policy nobody can map to a control must
    not run.
    """
    import yaml12

    header = _HEADER.search(module.text)
    if header is None:
        raise PolicyError(f"{module.name}: no METADATA block above the package")
    comments, package = header.groups()
    try:
        annotations: Any = yaml12.parse_yaml(re.sub(r"(?m)^# ?", "", comments))
    except ValueError as error:
        raise PolicyError(f"{module.name}: METADATA is not valid YAML: {error}") from error
    if not isinstance(annotations, dict) or not isinstance(annotations.get("custom"), dict):
        raise PolicyError(f"{module.name}: METADATA lacks `custom`")
    try:
        return _policy(package, annotations, annotations["custom"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PolicyError(f"{module.name}: METADATA lacks or misspells {error}") from error


def _policy(package: str, annotations: Mapping[str, Any], custom: Mapping[str, Any]) -> Policy:
    category = str(custom["category"])
    if category not in CATEGORIES:
        raise ValueError(f"category {category!r} (one of {', '.join(sorted(CATEGORIES))})")
    return Policy(
        id=str(custom["id"]),
        package=package,
        title=str(annotations["title"]).strip(),
        description=str(annotations["description"]).strip(),
        severity=Severity[str(custom["severity"]).upper()],
        category=category,
        systems=_texts("systems", custom.get("systems")),
        resources=_texts("resources", custom["resources"]),
        controls=tuple(_controls(custom.get("controls") or {})),
        remediation=str(custom["remediation"]).strip(),
        references=tuple(str(entry["ref"]) for entry in annotations.get("related_resources") or ()),
        aliases=_texts("aliases", custom.get("aliases")),
        strict=_profile(custom) == "strict",
    )


def _profile(custom: Mapping[str, Any]) -> str:
    profile = str(custom.get("profile", "default"))
    if profile not in PROFILES:
        raise ValueError(f"profile {profile!r} (one of {', '.join(PROFILES)})")
    return profile


def _controls(written: Mapping[str, Any]) -> Iterator[ControlMapping]:
    if unknown := set(written) - set(STRENGTHS):
        raise ValueError(f"control strength {', '.join(sorted(unknown))} (direct or supporting)")
    for strength in STRENGTHS:
        for control in _texts(strength, written.get(strength)):
            yield ControlMapping(control, strength)


def _texts(key: str, written: object) -> tuple[str, ...]:
    """Return a list of texts; a lone text would be taken apart into letters that match nothing."""
    if written is None:
        return ()
    if not isinstance(written, list) or not all(isinstance(item, str) for item in written):
        raise ValueError(f"{key}, which must be a list of texts")
    return tuple(written)


def _refuse_duplicate_ids(policies: Sequence[Policy]) -> None:
    seen: dict[str, str] = {}
    for policy in policies:
        for name in (policy.id, *policy.aliases):
            if name in seen and seen[name] != policy.package:
                raise PolicyError(f"{policy.package}: id {name} is taken by {seen[name]}")
            seen[name] = policy.package
