"""An AWS account, or its part in some regions, as resources of Terraform's types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from guard.errors import CollectError
from guard.model import Resource
from guard.sources.aws.api import Api, LostError, SilentError
from guard.sources.aws.expressions import Keys, Language
from guard.sources.aws.reader import Reader, Shaped
from guard.sources.aws.tables import Collector, collectors
from guard.sources.live import LiveSource
from guard.sources.source import Scope


@dataclass(slots=True, kw_only=True)
class AwsSource(LiveSource):
    """Reads everything that policies judge, service by service, and changes nothing."""

    _keys: Keys = field(default_factory=Keys)
    _seen: set[tuple[str, str]] = field(default_factory=set)
    _together: list[Resource] = field(default_factory=list)
    _apart: list[Resource] = field(default_factory=list)
    _todo: list[str] = field(default_factory=lambda: ["account"])
    """Names of what is still to be read: what a problem that ends the audit leaves unseen."""

    def scopes(self) -> Iterator[Scope]:
        """Yield the account as one scope, then what is judged apart."""
        try:
            self._read()
        except (LostError, SilentError) as error:
            self.problem(", ".join(self._todo), str(error), error.hint)
        if self._together:
            yield Scope(self.target.text, self._together)
        if self._apart:
            yield Scope(f"{self.target.text} settings", self._apart)

    def _read(self) -> None:
        """Read everything; raise `LostError` where that ends for good."""
        readers: list[Reader] = []
        with self.collector("account", "kinds"):
            readers = self._readers()
        plan = [
            (_label(collector, reader), collector, reader)
            for collector in (collectors() if readers else ())
            for reader in (readers[:1] if collector.everywhere else readers)
        ]
        self._todo = [name for name, _, _ in plan]
        silent: dict[str, tuple[SilentError, list[str]]] = {}
        try:
            for name, collector, reader in plan:
                try:
                    with self.collector(name, "kinds") as budget:
                        for shaped in reader.read(collector, budget):
                            self._take(shaped)
                except SilentError as error:
                    if _is_nowhere(error, collector, reader):
                        self.coverage.notes.append(f"aws {name}: AWS has none there")
                    else:
                        silent.setdefault(error.address, (error, []))[1].append(name)
                self._todo.remove(name)
        finally:
            for cause, names in silent.values():
                self.problem(", ".join(names), str(cause), cause.hint)

    def _readers(self) -> list[Reader]:
        """Return a reader for each region, after the calls without which nothing has a meaning."""
        api = Api(self.target.host, self.options)
        regions = self._regions(api)
        client = api.client("sts", regions[0])
        who = api.call(client, "get_caller_identity", "sts:GetCallerIdentity", {})
        language, unread = Language(self._keys), set[str]()
        readers = []
        for region in regions:
            context = {
                "account": who["Account"],
                "partition": who["Arn"].split(":")[1],
                "region": region,
            }
            readers.append(Reader(api, language, region, context, unread, self.coverage.notes))
            self._learn_keys(api, region)
        return readers

    def _regions(self, api: Api) -> list[str]:
        """Return the regions that the target names, or the profile's."""
        named = [name for step in self.target.path for name in step.split(",") if name]
        regions = named or [name for name in (api.region,) if name]
        if not regions:
            raise CollectError("no region is named", hint="write aws://PROFILE/REGION")
        return list(dict.fromkeys(regions))

    def _learn_keys(self, api: Api, region: str) -> None:
        name = f"KMS keys that AWS keeps in {region}"
        try:
            with self.collector(name, "kinds"):
                client = api.client("kms", region)
                answer = api.call(client, "list_aliases", "kms:ListAliases", {})
                self._keys.learn(region, answer["Aliases"])
        except SilentError as error:
            self.problem(name, str(error), error.hint)

    def _take(self, shaped: Shaped) -> None:
        """Make the resource, once: the configuration of an endpoint may serve several."""
        key = (shaped.shape.type, shaped.id)
        if key not in self._seen:
            self._seen.add(key)
            into = self._apart if shaped.shape.alone else self._together
            into.append(self.resource(shaped.shape.type, shaped.id, shaped.name, shaped.config))


def _label(collector: Collector, reader: Reader) -> str:
    return collector.name if collector.everywhere else f"{collector.name} of {reader.region}"


def _is_nowhere(error: SilentError, collector: Collector, reader: Reader) -> bool:
    """Return whether nobody can answer: AWS does not have every service in every region."""
    ours = "amazonaws.com" in error.address
    return ours and not reader.api.offers(collector.service, reader.region)
