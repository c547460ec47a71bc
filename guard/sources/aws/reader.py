"""Carries out one collector of the tables: lists, asks about each thing, and shapes the answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from guard.errors import CollectError
from guard.model import unknown
from guard.sources.aws.api import AbsentError, Api, SilentError, UnreadError, code_of
from guard.sources.aws.expressions import Language, mentions
from guard.sources.aws.tables import Call, Collector, Shape, key_of, shared
from guard.sources.live import Budget

_AT_ONCE = 8
"""Things that are asked about at the same time; a large account would take hours one by one."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A resource before redaction."""

    shape: Shape
    id: str
    name: str
    config: dict[str, Any]


@dataclass(slots=True)
class Missing:
    """What a collector did not get, call by call."""

    reasons: dict[str, UnreadError] = field(default_factory=dict)
    times: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, error: UnreadError) -> None:
        """Note one call without an answer."""
        self.reasons.setdefault(error.action, error)
        self.times[error.action] += 1

    def check(self) -> None:
        """Raise `CollectError` when there is something, naming each action once."""
        if not self.reasons:
            return
        texts = [
            f"{error} ({self.times[action]} times)" if self.times[action] > 1 else str(error)
            for action, error in sorted(self.reasons.items())
        ]
        hints = dict.fromkeys(error.hint for error in self.reasons.values() if error.hint)
        raise CollectError(", ".join(texts), hint="; ".join(hints))


@dataclass(slots=True)
class _Listed:
    """Things as they were listed, and why there are no more."""

    things: list[dict[str, Any]] = field(default_factory=list)
    broken: CollectError | SilentError | None = None


@dataclass(slots=True)
class Reader:
    """Reads collectors in one region."""

    api: Api
    language: Language
    region: str
    context: Mapping[str, Any]
    """What expressions know beside the thing itself: `account`, `region`, `partition`."""

    unread: set[str]
    """Names of collectors that failed, for fields that need them; shared between readers."""

    notes: list[str]
    answers: dict[tuple[str, ...], list[Any]] = field(default_factory=dict)
    """The pages of shared listings."""

    def read(self, collector: Collector, budget: Budget) -> Iterator[Shaped]:
        """Yield the resources of `collector`; raise `CollectError` at the end for what is missing."""
        missing = Missing()
        try:
            listed = self._list(collector, budget)
            yield from self._shape_all(collector, listed.things, missing, budget)
            missing.check()
            if listed.broken:
                raise listed.broken
        except (CollectError, SilentError) as error:
            yield from self._stand_in(collector, error)
            raise

    def _stand_in(self, collector: Collector, error: Exception) -> Iterator[Shaped]:
        """Note that `collector` was not read, and yield what stands for what it would have found.

        Only where the absence of a thing would be judged does something stand for it.
        """
        self.unread.add(collector.name)
        for shape in collector.shapes:
            if shape.joined:
                fields = {name: unknown(str(error)) for name in shape.config}
                yield Shaped(shape, f"{shape.type} (not read)", shape.type, fields)

    # --- asking ------------------------------------------------------------------------------

    def _list(self, collector: Collector, budget: Budget) -> _Listed:
        """Return what is listed; what the first pages had stays when a later one is not to be had."""
        listed = _Listed()
        try:
            for page in self._pages(collector, budget):
                found = self.language.search(collector.items, page) or []
                listed.things.extend(
                    thing if isinstance(thing, dict) else {"value": thing} for thing in found
                )
                if collector.limit and len(listed.things) >= collector.limit:
                    self.notes.append(
                        f"aws {collector.name}: only the first {collector.limit} were read"
                    )
                    del listed.things[collector.limit :]
                    break
        except (CollectError, SilentError) as error:
            listed.broken = error
        return listed

    def _pages(self, collector: Collector, budget: Budget) -> Iterator[Any]:
        call = collector.listing
        key = key_of(collector)
        if key in self.answers:
            yield from self.answers[key]
            return
        client = self.api.client(collector.service, self.region)
        pages = []
        try:
            for page in self.api.pages(client, call.method, call.action, self._arguments(call, {})):
                budget.check()
                pages.append(page)
                yield page
        except UnreadError as error:
            if code_of(error) in call.absent:
                return
            raise
        if key in shared():
            self.answers[key] = pages

    def _arguments(self, call: Call, thing: Mapping[str, Any]) -> dict[str, Any]:
        data = {**thing, **self.context}
        given = {
            name: self.language.value(expression, data)
            for name, expression in call.arguments.items()
        }
        return {name: value for name, value in given.items() if value is not None}

    def _ask_all(
        self, collector: Collector, thing: dict[str, Any], budget: Budget
    ) -> tuple[dict[str, Any], dict[str, UnreadError]]:
        """Return `thing` with what was asked about it, and the calls that got no answer."""
        data, unread = {**thing, **self.context}, dict[str, UnreadError]()
        for name, call in collector.calls.items():
            budget.check()
            data[name] = None
            asked = " ".join((call.condition, *call.arguments.values()))
            if without := mentions(asked, set(unread)):
                unread[name] = unread[without[0]]
                continue
            if call.condition and not self.language.value(call.condition, data):
                continue
            try:
                data[name] = self._ask(collector.service, call, data)
            except AbsentError:
                continue
            except UnreadError as error:
                unread[name] = error
        return data, unread

    def _ask(self, service: str, call: Call, data: Mapping[str, Any]) -> Any:  # noqa: ANN401
        region = self.language.value(call.region, data) if call.region else None
        client = self.api.client(service, region or self.region)
        try:
            answer = self.api.call(client, call.method, call.action, self._arguments(call, data))
        except UnreadError as error:
            if code_of(error) in call.absent:
                raise AbsentError from error
            raise
        answer.pop("ResponseMetadata", None)
        return self.language.search(call.take, answer)

    # --- shaping -----------------------------------------------------------------------------

    def _shape_all(
        self,
        collector: Collector,
        things: Sequence[dict[str, Any]],
        missing: Missing,
        budget: Budget,
    ) -> Iterator[Shaped]:
        pool = ThreadPoolExecutor(max_workers=_AT_ONCE)
        try:
            asked = pool.map(lambda thing: self._ask_all(collector, thing, budget), things)
            for data, unread in asked:
                for error in dict.fromkeys(unread.values()):
                    missing.add(error)
                if collector.keep and mentions(collector.keep, set(unread)):
                    continue
                if collector.keep and not self.language.value(collector.keep, data):
                    continue
                reasons = {name: str(error) for name, error in unread.items()}
                for shape in collector.shapes:
                    yield from self._shape(collector, shape, data, reasons)
        finally:
            pool.shutdown(cancel_futures=True)

    def _shape(
        self,
        collector: Collector,
        shape: Shape,
        data: Mapping[str, Any],
        reasons: Mapping[str, str],
    ) -> Iterator[Shaped]:
        unread = set(reasons)
        items: Sequence[Any] = [None]
        if mentions(f"{shape.when} {shape.each}", unread):
            unread = unread | {"each"}  # there may be such a thing: it stands there, unknown
            reasons = {"each": next(iter(reasons.values())), **reasons}
        else:
            if shape.when and not self.language.value(shape.when, data):
                return
            if shape.each:
                items = self.language.search(shape.each, data) or []
        for item in items:
            seen = {**data, "each": item}
            id_ = self.language.value(shape.id, seen)
            if not isinstance(id_, str):
                id_ = f"{data.get('id') or shape.type} (not read)"
            name = self.language.value(shape.name, seen)
            fields = self._config(collector, shape, seen, reasons, unread)
            yield Shaped(shape, id_, name if isinstance(name, str) else id_, fields)

    def _config(
        self,
        collector: Collector,
        shape: Shape,
        data: Mapping[str, Any],
        reasons: Mapping[str, str],
        unread: set[str],
    ) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        for name, expression in shape.config.items():
            if without := mentions(expression, unread):
                fields[name] = unknown(reasons[without[0]])
                continue
            if needed := self._needed(collector, name, data, unread):
                fields[name] = unknown(f"{needed}, not read")
                continue
            value = self.language.value(expression, data)
            if value is not None:
                fields[name] = value
        return fields

    def _needed(
        self, collector: Collector, name: str, data: Mapping[str, Any], unread: set[str]
    ) -> str | None:
        """Return what was not read of that without which the field `name` means nothing."""
        for need in collector.needs.get(name, ()):
            if need in self.unread or need in unread:
                excuse = collector.unless.get(name)
                return None if excuse and self.language.value(excuse, data) else need
        return None
