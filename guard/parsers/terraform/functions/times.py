"""Dates. What the clock says, and anything random, cannot be known before deployment."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from guard.parsers.terraform.functions.registry import anything, define, text
from guard.parsers.terraform.values import Failure, Undetermined, Unknown, Value

_TOKEN = re.compile(r"'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+")
_DURATION = re.compile(r"([0-9]+(?:\.[0-9]*)?)(ns|us|µs|ms|s|m|h)")
_SECONDS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_FORMATS = {
    "YYYY": "{0.year:04}",
    "YY": "{0:%y}",
    "MMMM": "{0:%B}",
    "MMM": "{0:%b}",
    "MM": "{0.month:02}",
    "M": "{0.month}",
    "DD": "{0.day:02}",
    "D": "{0.day}",
    "EEEE": "{0:%A}",
    "EEE": "{0:%a}",
    "hh": "{0.hour:02}",
    "h": "{0.hour}",
    "HH": "{0:%I}",
    "AA": "{0:%p}",
    "mm": "{0.minute:02}",
    "m": "{0.minute}",
    "ss": "{0.second:02}",
    "s": "{0.second}",
}


def _parse(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise Failure("not a time") from error
    if moment.tzinfo is None or "T" not in value:
        raise Failure("not a time with a zone")
    return moment


def _write(moment: datetime) -> str:
    written = moment.replace(microsecond=0).isoformat()
    return f"{written[:-6]}Z" if written.endswith("+00:00") else written


def _token(token: str, moment: datetime) -> str:
    if token.startswith("'"):
        return token[1:-1].replace("''", "'")
    if not token.isalpha():
        return token
    if token in _FORMATS:
        return _FORMATS[token].format(moment)
    zone = f"{moment:%z}"
    zones = {
        "ZZZZZ": f"{zone[:3]}:{zone[3:]}",
        "ZZZZ": zone,
        "ZZZ": "UTC" if zone == "+0000" else zone,
        "Z": "Z" if zone == "+0000" else f"{zone[:3]}:{zone[3:]}",
        "H": str(moment.hour % 12 or 12),
        "aa": f"{moment:%p}".lower(),
    }
    if token not in zones:
        raise Failure("unknown date format")
    return zones[token]


@define("formatdate", text, text)
def _formatdate(specification: str, value: str) -> str:
    moment = _parse(value)
    tokens = (match[0] for match in _TOKEN.finditer(specification))
    return "".join(_token(token, moment) for token in tokens)


@define("timeadd", text, text)
def _timeadd(value: str, duration: str) -> str:
    digits = duration.removeprefix("-")
    parts = _DURATION.findall(digits)
    if "".join(number + unit for number, unit in parts) != digits or not parts:
        raise Failure("not a duration")
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in parts)
    return _write(_parse(value) + timedelta(seconds=-seconds if duration[0] == "-" else seconds))


@define("timecmp", text, text)
def _timecmp(first: str, second: str) -> int:
    left, right = _parse(first).astimezone(UTC), _parse(second).astimezone(UTC)
    return (left > right) - (left < right)


@define("timestamp")
@define("plantimestamp")
def _now() -> Value:
    raise Undetermined(Unknown("timestamp()", is_text=True))


@define("uuid")
def _uuid() -> Value:
    raise Undetermined(Unknown("uuid()", is_text=True))


@define("bcrypt", anything, rest=anything)
def _bcrypt(*_: Value) -> Value:
    raise Undetermined(Unknown("bcrypt(...)", is_text=True))
