"""From the name of a context to the address and the credentials of its cluster."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from kubernetes.client.configuration import Configuration
from kubernetes.config import kube_config
from kubernetes.config.config_exception import ConfigException
from kubernetes.config.incluster_config import load_incluster_config

from guard.errors import CollectError
from guard.sources.live import Budget, Options, Target

_MALFORMED = (ConfigException, OSError, yaml.YAMLError, AttributeError, LookupError, TypeError)
"""What the client raises for a kubeconfig that is not what it should be."""

_IN_CLUSTER = "set KUBECONFIG, name a context, or run guard in a pod with a service account"


@dataclass(frozen=True, slots=True)
class Connection:
    """How to reach one cluster, or one namespace of it."""

    configuration: Configuration
    namespace: str
    """Empty for the whole cluster."""

    unverified: bool
    """Whether it is the kubeconfig that accepts any certificate."""


def connect(target: Target, options: Options, budget: Budget) -> Connection:
    """Return the connection that `target` names. Reads files, and may run a credential plugin.

    Raises `CollectError` where there is no such context, or no way to get its credentials.
    """
    budget.check()
    configuration = Configuration()
    files = [
        Path(name).expanduser()
        for name in _files().split(kube_config.ENV_KUBECONFIG_PATH_SEPARATOR)
        if name
    ]
    if any(file.is_file() for file in files):
        namespace = _from_kubeconfig(configuration, target, budget)
    elif target.host:
        raise CollectError(f"no kubeconfig at {_files()}", hint="set KUBECONFIG to where it is")
    else:
        namespace = "/".join(target.path)
        _from_pod(configuration)
    unverified = not configuration.verify_ssl and not options.insecure
    if options.ca_file:
        configuration.ssl_ca_cert, configuration.verify_ssl = str(options.ca_file), True
        unverified = False
    if options.insecure:
        configuration.verify_ssl = False
    return Connection(configuration, namespace, unverified)


def _files() -> str:
    """Return where kubeconfigs are: the client reads the environment."""
    return str(kube_config.KUBE_CONFIG_DEFAULT_LOCATION)


def _from_pod(configuration: Configuration) -> None:
    try:
        load_incluster_config(configuration)  # type: ignore[no-untyped-call]
    except (ConfigException, OSError) as error:
        raise CollectError(
            f"no kubeconfig at {_files()}, and not in a cluster: {error}", hint=_IN_CLUSTER
        ) from error


def _from_kubeconfig(configuration: Configuration, target: Target, budget: Budget) -> str:
    """Fill `configuration` and return the namespace to read."""
    try:
        merged: Any = kube_config.KubeConfigMerger(_files()).config  # type: ignore[no-untyped-call]
        if merged is None:
            raise ConfigException("no kubeconfig could be read")
        names = [entry.value["name"] for entry in merged.value["contexts"]]
        current = merged.value.get("current-context")
    except _MALFORMED as error:
        raise CollectError(f"the kubeconfig cannot be used: {_line(error)}") from error
    context, namespace = _split(target, names)
    if context is None and not current:
        raise CollectError(
            "the kubeconfig names no current context", hint=f"name one of: {', '.join(names)}"
        )

    def load() -> None:
        kube_config.load_kube_config(  # type: ignore[no-untyped-call]
            _files(), context, configuration, persist_config=False
        )

    with _said() as said:
        try:
            _in_time(load, budget)
        except (*_MALFORMED, ValueError) as error:
            raise CollectError(
                f"context {context or current} cannot be used: {_line(error)}"
            ) from error
    if said:
        raise CollectError(
            f"the credentials of context {context or current} could not be had: {said[0]}",
            hint="run the credential plugin of the kubeconfig by hand",
        )
    return namespace


def _split(target: Target, names: list[str]) -> tuple[str | None, str]:
    """Return the context, None for the current one, and the namespace that `target` names.

    Names of contexts may hold slashes, as the ARNs of EKS do: the longest one that exists is meant.
    """
    if not target.host:
        return None, "/".join(target.path)
    for steps in range(len(target.path), -1, -1):
        name = "/".join((target.host, *target.path[:steps]))
        rest = target.path[steps:]
        if name in names and len(rest) <= 1:
            return name, "/".join(rest)
    known = ", ".join(names) or "none"
    raise CollectError(
        f"the kubeconfig has no context {target.host}", hint=f"the contexts are: {known}"
    )


def _in_time(load: Callable[[], None], budget: Budget) -> None:
    """Run `load`, and wait no longer than there is time: a credential plugin may ask and wait."""
    raised: list[Exception] = []

    def run() -> None:
        try:
            load()
        except (*_MALFORMED, ValueError) as error:
            raised.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(budget.left)
    if raised:
        raise raised[0]
    if thread.is_alive():
        raise CollectError(
            "the credential plugin of the kubeconfig does not end",
            hint="run it by hand: it may wait for somebody to log in",
        )


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


@contextmanager
def _said() -> Iterator[list[str]]:
    """Catch what the client logs: that is all it says when a credential plugin fails."""
    lines: list[str] = []

    class _Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(" ".join(record.getMessage().split())[:300])

    handler = _Handler(logging.ERROR)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield lines
    finally:
        root.removeHandler(handler)
