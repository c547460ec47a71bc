"""From the name of a target to the source that reads it."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from guard.errors import ConfigError
from guard.model import Coverage
from guard.sources.live import LiveSource, Options, Target

_MODULES = {
    "k8s": "kubernetes",
    "vault": "vault",
    "aws": "aws",
    "azure-keyvault": "azure",
}
"""The module of each scheme, which is the name of its extra, too."""

SCHEMES = tuple(sorted(_MODULES))


def open_target(text: str, options: Options, coverage: Coverage) -> LiveSource:
    """Return the source for `text`, which counts into `coverage`. Nothing is connected to yet.

    Raises `ConfigError` for what is no target, or one whose client library is not installed.
    """
    target = Target.parse(text)
    name = _MODULES.get(target.scheme)
    if name is None:
        known = ", ".join(f"{scheme}://" for scheme in SCHEMES)
        raise ConfigError(f"{text}: guard knows no {target.scheme}://", hint=f"it knows {known}")
    try:
        source = import_module(f"guard.sources.{name}").open_source(target, options, coverage)
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] == "guard":
            raise
        raise ConfigError(
            f"{text}: {missing.name} is not installed", hint=f"pip install 'mlops-guard[{name}]'"
        ) from missing
    return cast("LiveSource", source)
