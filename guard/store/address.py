"""Where the store is: a URL, or the path of a file, and how to name it without its password."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from guard.errors import ConfigError

if TYPE_CHECKING:
    from sqlalchemy import URL

_HINT = "write postgresql://USER@HOST/DATABASE, or the path of an SQLite file"

_PLACES = ("host", "port", "service")


@dataclass(frozen=True, slots=True)
class Address:
    """A database that may hold the runs."""

    url: URL

    @property
    def file(self) -> Path | None:
        """The file of an SQLite database."""
        is_file = self.url.get_backend_name() == "sqlite"
        return Path(self.url.database or "") if is_file else None

    def __str__(self) -> str:
        """Name it to people: no password, and none of the parameters, which may hold another."""
        if self.file:
            return str(self.file)
        # But for those that say where it is.
        places = {name: self.url.query[name] for name in _PLACES if name in self.url.query}
        shown = self.url.set(drivername="postgresql", query=places)
        return shown.render_as_string(hide_password=True)

    def scrub(self, text: str) -> str:
        """Return `text`, of the database's driver, without the password."""
        from urllib.parse import quote, quote_plus

        secrets = {str(self.url.password or ""), str(self.url.query.get("password", ""))}
        for secret in secrets - {""}:
            for spelling in (secret, quote(secret, safe=""), quote_plus(secret)):
                text = text.replace(spelling, "***")
        return text


def parse(text: str) -> Address:
    """Return the database that `text` names; raise `ConfigError`, without a password, if it is none."""
    from sqlalchemy import URL, make_url
    from sqlalchemy.exc import ArgumentError

    if "://" not in text:
        return Address(URL.create("sqlite", database=_absolute(text)))
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise ConfigError("the URL of the store cannot be read", hint=_HINT) from None
    scheme = url.drivername
    if scheme == "sqlite":
        if url.database in (None, "", ":memory:") or url.query or url.host:
            raise ConfigError(
                "the URL of the store names no file", hint="write sqlite:////FOLDER/guard.db"
            )
        return Address(URL.create("sqlite", database=_absolute(str(url.database))))
    if scheme in ("postgresql", "postgres", "postgresql+psycopg"):
        if find_spec("psycopg") is None:
            raise ConfigError(
                "to record in PostgreSQL, psycopg must be installed",
                hint="pip install 'mlops-guard[postgres]'",
            )
        return Address(url.set(drivername="postgresql+psycopg"))
    raise ConfigError(f"guard records in no {scheme}:// database", hint=_HINT)


def _absolute(path: str) -> str:
    return str(Path(path).expanduser().absolute())
