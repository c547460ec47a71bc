"""Reads a [[notify]] table of guard.toml; every mistake names the table, the key and the cure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from guard.errors import ConfigError
from guard.model import Severity
from guard.notify.address import Address, reject
from guard.notify.notice import EVENTS
from guard.notify.secret import Secret

_T = TypeVar("_T")


class Table:
    """One table. A channel asks for each key that it knows; `finish` refuses the rest."""

    def __init__(self, number: int, values: Mapping[str, Any]) -> None:
        self._values = {key.replace("_", "-"): value for key, value in values.items()}
        self._asked: set[str] = {"type"}
        self.name = f"[[notify]] {number}"
        self.type = self.text("type")
        self.name = f"{self.name} ({self.type})"

    def refuse(self, reason: str, hint: str) -> NoReturn:
        """Raise `ConfigError` about this table."""
        raise ConfigError(f"guard.toml: {self.name}: {reason}", hint=hint)

    def finish(self) -> None:
        """Refuse keys that nobody asked for: a misspelt one would be obeyed by nobody, silently."""
        if unknown := sorted(set(self._values) - self._asked):
            self.refuse(
                f"there is no {', '.join(unknown)}", f"it has {', '.join(sorted(self._asked))}"
            )

    def _get(self, key: str, kind: type[_T], wanted: str) -> _T | None:
        self._asked.add(key)
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.refuse(f"{key} is not {wanted}", f"see docs/notifications.md for {key}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """Return the text under `key`; it must be there unless there is a `default`."""
        value = self._get(key, str, "a text")
        if value is None:
            value = default
        if value is None:
            self.refuse(f"{key} is missing", f'write {key} = "…"')
        if not value and default is None:
            self.refuse(f"{key} is empty", f'write {key} = "…"')
        if not value.isprintable():
            self.refuse(f"{key} holds a control character", "write it on one line")
        return value

    def choice(self, key: str, words: Sequence[str], default: str) -> str:
        """Return one of `words`."""
        value = self.text(key, default)
        if value not in words:
            self.refuse(f"{key} is {value}", f"it is one of {', '.join(words)}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts under `key`, at least one."""
        value = self._get(key, list, "a list of texts")
        if value is None:
            self.refuse(f"{key} is missing", f'write {key} = ["…"]')
        if not value or not all(isinstance(item, str) and item.isprintable() for item in value):
            self.refuse(f"{key} is not a list of texts", f'write {key} = ["…"]')
        return tuple(value)

    def events(self, default: tuple[str, ...]) -> tuple[str, ...]:
        """Return what the channel is told about."""
        value = default if self._get("on", list, "a list") is None else self.texts("on")
        if unknown := sorted(set(value) - set(EVENTS)):
            self.refuse(f"on has {', '.join(unknown)}", f"it can have {', '.join(EVENTS)}")
        return value

    def severity(self) -> Severity:
        """Return the least severity that the channel is told about."""
        words = [severity.label for severity in Severity]
        return Severity[self.choice("min-severity", words, "low").upper()]

    def number(self, key: str, default: float, least: float, most: float) -> float:
        """Return a number from `least` to `most`."""
        value = self._get(key, int | float, "a number")  # type: ignore[arg-type]
        if value is None:
            return default
        if not least <= value <= most:
            self.refuse(f"{key} is {value:g}", f"it is from {least:g} to {most:g}")
        return float(value)

    def path(self, key: str) -> Path:
        """Return the file under `key`, which must be named."""
        return Path(self.text(key)).expanduser()

    def path_if_given(self, key: str) -> Path | None:
        """Return the file under `key`, if it is named."""
        value = self.text(key, "")
        return Path(value).expanduser() if value else None

    def secret(self, key: str) -> Secret | None:
        """Return where the secret `key` is kept: in a variable or a file, never in guard.toml."""
        self._asked |= {f"{key}-env", f"{key}-file"}
        if key in self._values:
            self.refuse(
                f"{key} is a secret and stands in guard.toml",
                f"change it, since others may have read it; put the new one into an environment"
                f" variable or a file, and name that with {key}-env or {key}-file",
            )
        variable, file = self.text(f"{key}-env", ""), self.path_if_given(f"{key}-file")
        if variable and file:
            self.refuse(f"{key}-env and {key}-file are both given", "leave one out")
        if not variable and not file:
            return None
        return Secret(variable=variable, file=file)

    def required_secret(self, key: str) -> Secret:
        """Return where the secret `key` is kept; it must be named."""
        secret = self.secret(key)
        if secret is None:
            self.refuse(f"{key}-env and {key}-file are missing", "name one of them")
        return secret

    def address(self) -> Address:
        """Return where to send to: a plain `url`, or one that is a secret of its own."""
        if "url" not in self._values:
            return Address(secret=self.required_secret("url"))
        url = self.text("url")
        if reason := reject(url):
            self.refuse(
                f"url {reason}", "write https://HOST/PATH; plain http only for this machine"
            )
        if "url-env" in self._values or "url-file" in self._values:
            self.refuse("url is given twice", "leave url out, or url-env and url-file")
        self._asked |= {"url", "url-env", "url-file"}
        return Address(url=url)
