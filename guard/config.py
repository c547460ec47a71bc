"""guard.toml and the environment, read once and passed on as one frozen value."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from guard.errors import ConfigError
from guard.model import Severity

FILE = "guard.toml"
PROFILES = ("default", "strict")

_RUN = ("targets", "store")
FAIL_ON = (*(severity.label for severity in Severity), "none")
_WORDS = {"fail_on": FAIL_ON, "profile": PROFILES}


@dataclass(frozen=True, slots=True)
class Config:
    """The choices that a repository makes once, in guard.toml; options of a command come first."""

    exclude: tuple[str, ...] = ()
    fail_on: str = "low"
    profile: str = "default"
    kustomize: bool = True
    min_coverage: float = 0.0
    policy: tuple[str, ...] = ()
    skip_policy: tuple[str, ...] = ()
    waivers: str = ""
    baseline: str = ""
    var_file: tuple[str, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)
    """Thresholds for policies, as they find them under `input.settings`."""

    targets: tuple[str, ...] = ()
    """What `guard run` examines: paths, and live targets such as k8s://prod."""

    store: str = ""
    """Where runs are recorded: a database's URL."""

    notify: tuple[dict[str, Any], ...] = ()
    """Whom to tell what changed, a table each, as `guard.notify` reads them."""


def read(folder: Path) -> Config:
    """Return the choices in the guard.toml of `folder`, or the defaults when it has none.

    Raises `ConfigError` for a file that is no TOML, or that names what guard does not know.
    """
    file = folder / FILE
    if not file.is_file():
        return Config()
    try:
        document = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"{file}: {error}") from error
    scan, settings = document.pop("scan", {}), document.pop("settings", {})
    audit, notify = document.pop("run", {}), document.pop("notify", [])
    for name, table in (("scan", scan), ("settings", settings), ("run", audit)):
        if not isinstance(table, dict):
            raise ConfigError(f"{file}: {name} is not a table", hint=f"write [{name}] above it")
    if not isinstance(notify, list) or not all(isinstance(table, dict) for table in notify):
        raise ConfigError(f"{file}: notify is no list of tables", hint="write [[notify]] above it")
    if document:
        raise ConfigError(
            f"{file}: unknown table {', '.join(sorted(document))}",
            hint="there are [scan], [run], [settings] and [[notify]]",
        )
    if unknown := sorted(set(audit) - set(_RUN)):
        raise ConfigError(
            f"{file}: [run] has no {', '.join(unknown)}", hint=f"it has {', '.join(_RUN)}"
        )
    known = {entry.name for entry in fields(Config)} - {"settings", "notify", *_RUN}
    given = {key.replace("-", "_"): value for key, value in scan.items()}
    if unknown := sorted(set(given) - known):
        raise ConfigError(
            f"{file}: [scan] has no {', '.join(unknown)}", hint=f"it has {', '.join(sorted(known))}"
        )
    checked = {key: _checked(file, key, value) for key, value in given.items()}
    checked |= {key: _checked(file, key, value) for key, value in audit.items()}
    return Config(**checked, settings=settings, notify=tuple(notify))


def _checked(file: Path, key: str, value: Any) -> Any:  # noqa: ANN401 - TOML holds any value
    default = getattr(Config(), key)
    if isinstance(default, tuple):
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise ConfigError(f"{file}: {key} is not a list of texts")
    if isinstance(default, float):
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
        raise ConfigError(f"{file}: {key} is not a number from 0 to 1")
    if not isinstance(value, type(default)):
        wanted = "true or false" if isinstance(default, bool) else "a text"
        raise ConfigError(f"{file}: {key} is not {wanted}")
    if key in _WORDS and value not in _WORDS[key]:
        raise ConfigError(f"{file}: {key} is one of {', '.join(_WORDS[key])}")
    return value


def threshold(word: str) -> Severity | None:
    """Return the least severity that fails a run, by one of the words in `FAIL_ON`."""
    return None if word == "none" else Severity[word.upper()]


def now() -> datetime:
    """Return the present, or the moment that SOURCE_DATE_EPOCH names for reproducible output."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch:
        if not epoch.isdigit():
            raise ConfigError(f"SOURCE_DATE_EPOCH={epoch} is not a number of seconds")
        return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.now(UTC).replace(microsecond=0)


def checkov_program() -> str:
    """Return the checkov that GUARD_CHECKOV names; empty when it names none."""
    return os.environ.get("GUARD_CHECKOV", "")


def store(option: str | None, configured: str) -> str:
    """Return where runs are recorded: as an option says, GUARD_STORE, guard.toml, or a file of this user's."""
    named = option or os.environ.get("GUARD_STORE", "") or configured
    return named or str(state_folder() / "guard.db")


def state_folder() -> Path:
    """Return where guard keeps what this user may want to look at again.

    Raises `ConfigError` for a user without a home, as in some containers.
    """
    home = os.environ.get("XDG_STATE_HOME", "")
    if Path(home).is_absolute():
        return Path(home) / "guard"
    try:
        return Path.home() / ".local/state/guard"
    except RuntimeError as error:
        raise ConfigError(
            "there is no home folder to record in", hint="name a database with --store"
        ) from error


def cache_folder() -> Path:
    """Return where programs of this user keep what they can make again."""
    home = os.environ.get("XDG_CACHE_HOME", "")
    return Path(home) if Path(home).is_absolute() else Path.home() / ".cache"


@dataclass(frozen=True, slots=True)
class AzureCloud:
    """Where one of Azure's clouds is reached."""

    vaults: str
    """The DNS suffix of its key vaults; each is ``https://NAME.SUFFIX``."""

    management: str
    """The host of Azure Resource Manager."""


_AZURE_CLOUDS = {
    "login.microsoftonline.com": AzureCloud("vault.azure.net", "management.azure.com"),
    "login.microsoftonline.us": AzureCloud(
        "vault.usgovcloudapi.net", "management.usgovcloudapi.net"
    ),
    "login.chinacloudapi.cn": AzureCloud("vault.azure.cn", "management.chinacloudapi.cn"),
}


def azure_cloud() -> AzureCloud:
    """Return the cloud that AZURE_AUTHORITY_HOST signs in to, the public one by default.

    AZURE_KEYVAULT_DNS_SUFFIX and AZURE_RESOURCE_MANAGER_HOST name the hosts of any other cloud.
    """
    authority = _host(os.environ.get("AZURE_AUTHORITY_HOST", "") or "login.microsoftonline.com")
    vaults = _host(os.environ.get("AZURE_KEYVAULT_DNS_SUFFIX", ""))
    management = _host(os.environ.get("AZURE_RESOURCE_MANAGER_HOST", ""))
    known = _AZURE_CLOUDS.get(authority)
    if known is None and not (vaults and management):
        raise ConfigError(
            f"AZURE_AUTHORITY_HOST={authority} is of a cloud that guard does not know",
            hint="name its hosts in AZURE_KEYVAULT_DNS_SUFFIX and AZURE_RESOURCE_MANAGER_HOST",
        )
    return AzureCloud(
        vaults or (known.vaults if known else ""),
        management or (known.management if known else ""),
    )


def _host(text: str) -> str:
    """Return the host of what is a host or an address."""
    return text.strip().removeprefix("https://").strip("/.").lower()


def azure_subscription() -> str:
    """Return the subscription that AZURE_SUBSCRIPTION_ID names; empty when it names none."""
    return os.environ.get("AZURE_SUBSCRIPTION_ID", "").strip()


def today() -> date:
    """Return the date by which waivers expire."""
    return now().date()
