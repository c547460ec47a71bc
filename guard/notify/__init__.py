"""Tells people and systems what changed since the run before, as guard.toml declares."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

from guard.config import Config
from guard.model import Difference, Result
from guard.notify.channel import Channel, DeliveryError, Failure
from guard.notify.notice import Summary, narrow, scrubbed, summarize
from guard.notify.table import Table

__all__ = ["Channel", "Failure", "Summary", "after", "read", "send", "summarize"]

_MODULES = {
    "email": "mail",
    "jsonl": "jsonl",
    "metrics-file": "metrics_file",
    "ocsf": "ocsf",
    "pushgateway": "pushgateway",
    "slack": "slack",
    "webhook": "webhook",
}
"""The module of each type; imported when a table is of that type."""


def read(tables: Sequence[Mapping[str, Any]]) -> list[Channel]:
    """Return the channels that the [[notify]] tables of guard.toml describe.

    Raises `ConfigError` for the first table that is wrong. Secrets are not read yet.
    """
    channels = []
    for number, values in enumerate(tables, 1):
        table = Table(number, values)
        if table.type not in _MODULES:
            table.refuse(f"type is {table.type}", f"it is one of {', '.join(_MODULES)}")
        module = import_module(f"guard.notify.{_MODULES[table.type]}")
        channels.append(cast("Channel", module.open_channel(table)))
        table.finish()
    return channels


def send(
    channels: Iterable[Channel], run_summary: Summary, difference: Difference
) -> list[Failure]:
    """Tell each channel what it asked for, and return those that could not be told."""
    failures = []
    for channel in channels:
        notice = narrow(run_summary, difference, channel.min_severity, channel.events)
        if notice.empty and not channel.always:
            continue
        try:
            channel.deliver(notice)
        except DeliveryError as error:
            failures.append(Failure(channel.name, str(error), error.hint))
    return failures


def after(
    result: Result,
    difference: Difference,
    config: Config,
    *,
    targets: Iterable[str] | None = None,
    gaps: Sequence[str] | None = None,
    previous_gaps: Collection[str] = (),
    scrub: Callable[[str], str] = str,
) -> list[str]:
    """Tell everybody in `config` what the run behind `result` changed; return a warning a failure.

    `targets` and `gaps` are those that were recorded, and `previous_gaps` those of the run before:
    only new gaps are told. `scrub` takes out the secrets that the run met.
    """
    channels = read(config.notify)
    if not channels:
        return []
    missing = list(map(str, result.coverage.problems)) if gaps is None else gaps
    named = config.targets if targets is None else targets
    summary = summarize(result, named, [scrub(gap) for gap in missing], previous_gaps)
    return [str(failure) for failure in send(channels, summary, scrubbed(difference, scrub))]
