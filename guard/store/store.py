"""Recording runs, and finding them again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import TracebackType

from sqlalchemy import select

from guard.errors import ConfigError
from guard.model import Evidence, Examination, Recorded, Result
from guard.store import reading, recording, schema
from guard.store.address import Address, parse
from guard.store.database import Database
from guard.store.evidence import derive
from guard.store.identity import identify, target_set

LATEST = "latest"
_PREFIX = re.compile(r"[0-9a-f][0-9a-f-]*")


def open_store(url: str | Address, *, create: bool = True) -> Store:
    """Return the store at `url`, made or brought up to date as needed.

    Without `create`, there must be one. Raises `ConfigError` for what names no database, and
    `StoreError` when it cannot be reached, or when a newer guard recorded there.
    """
    address = parse(url) if isinstance(url, str) else url
    return Store(Database(address, create=create))


class Store:
    """Runs that were recorded. They are added, and never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def record(self, result: Result, targets: Sequence[str], gaps: Sequence[str]) -> Recorded:
        """Add the run of `result`, which lacks `gaps`: all of it, or nothing when that fails.

        The id of `result` changes when another run has it already.
        """
        rows = recording.rows(result, targets, identify(targets), gaps)
        with self._database.writing() as connection:
            number = recording.write(connection, rows)
            [recorded] = reading.listed(connection, [schema.run.c.number == number])
        result.run.id = recorded.id
        return recorded

    def runs(self, limit: int | None = None, target: str | None = None) -> list[Recorded]:
        """Return runs, the newest first; with `target`, those that examined it."""
        where = schema.run.c.number.in_(
            select(schema.run_target.c.run).where(schema.run_target.c.name == target)
        )
        return self._listed(*([where] if target else []), limit=limit)

    def find(self, name: str) -> Recorded:
        """Return the run that `name` stands for: the start of its id, or ``latest``.

        Raises `ConfigError` when there is none, or more than one.
        """
        if name == LATEST:
            found = self._listed(limit=1)
        elif _PREFIX.fullmatch(name):
            found = self._listed(schema.run.c.id.startswith(name), limit=2)
        else:
            found = []
        if not found:
            raise ConfigError(f"no run {name}", hint="`guard history` lists them")
        if len(found) > 1:
            raise ConfigError(f"more than one run starts with {name}", hint="give more digits")
        return found[0]

    def previous(self, run: Recorded) -> Recorded | None:
        """Return the run over the same targets that was recorded before `run`, if any."""
        table = schema.run.c
        found = self._listed(
            table.number < run.number, table.target_set == target_set(run.identities), limit=1
        )
        return found[0] if found else None

    def load(self, run: Recorded) -> Examination:
        """Return all that is known of `run`."""
        with self._database.reading() as connection:
            result = reading.result(connection, run)
            sightings = reading.sightings(connection, run, target_set(run.identities))
        return Examination(
            run,
            result,
            first_seen={fingerprint: started for fingerprint, (_, started) in sightings.items()},
            seen_before=frozenset(
                fingerprint for fingerprint, (number, _) in sightings.items() if number < run.number
            ),
        )

    def evidence(self, run: Recorded) -> Iterator[Evidence]:
        """Yield what `run` showed about each resource by each policy, passes included."""
        with self._database.reading() as connection:
            result = reading.result(connection, run)
        yield from derive(result)

    def _listed(self, *conditions: reading.Condition, limit: int | None = None) -> list[Recorded]:
        with self._database.reading() as connection:
            return reading.listed(connection, conditions, limit)
