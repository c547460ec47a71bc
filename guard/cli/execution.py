"""What `scan`, `audit`, `baseline` and `waivers` have in common: from options and guard.toml to a result."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guard import baseline, config, waivers
from guard.cli.options import PolicyChoice
from guard.errors import ConfigError
from guard.findings import baselined
from guard.model import Coverage, Result, Severity, Waiver
from guard.pipeline import Request, examine, file_source, scan
from guard.sources.live import Options
from guard.sources.source import Several, Source
from guard.sources.targets import open_target


@dataclass(frozen=True, slots=True)
class Prepared:
    """A scan with every choice made."""

    request: Request
    choice: PolicyChoice
    fail_on: Severity | None
    min_coverage: float
    skipped: tuple[str, ...]
    audit: dict[Waiver, int]
    """How often each waiver was used, filled by `run`; unused inline ones count 0."""

    @property
    def waivers(self) -> list[Waiver]:
        """All waivers, those of the file first."""
        return list(dict.fromkeys([*self.request.waivers, *self.audit]))


def prepare(given: Mapping[str, Any], *, with_baseline: bool = True) -> Prepared:
    """Return the scan that `given` options and guard.toml ask for."""
    chosen = config.read(Path.cwd())
    known = _baseline(given.get("baseline_file"), chosen.baseline) if with_baseline else frozenset()
    folders = [*given.get("policy_folders", ()), *map(Path, chosen.policy)]
    names = {entry.name for entry in dataclasses.fields(PolicyChoice)} - {"policy_folders"}
    choice = PolicyChoice(
        policy_folders=folders, **{name: given[name] for name in names & set(given)}
    )
    choice = dataclasses.replace(choice, profile=choice.profile or chosen.profile)
    min_coverage = given.get("min_coverage")
    request = Request(
        paths=_paths(given.get("paths", ())),
        policies=(),
        exclude=(*chosen.exclude, *given.get("exclude", ())),
        var_files=(*map(Path, chosen.var_file), *given.get("var_files", ())),
        settings=chosen.settings,
        waivers=_waivers(given.get("waiver_file"), chosen.waivers),
        kustomize=chosen.kustomize and not given.get("no_kustomize", False),
        inline_waivers=not given.get("no_inline_waivers", False),
        baseline=known,
        arguments=tuple(_without_secrets(sys.argv[1:])),
    )
    return Prepared(
        request=request,
        choice=choice,
        fail_on=config.threshold(given.get("fail_on") or chosen.fail_on),
        min_coverage=chosen.min_coverage if min_coverage is None else min_coverage,
        skipped=chosen.skip_policy,
        audit={},
    )


class Audit:
    """Judges sources, live ones and files, by one selection of policies."""

    def __init__(self, prepared: Prepared, given: Mapping[str, Any]) -> None:
        self._prepared, self._given = prepared, given
        self._catalogue = prepared.choice.catalogue()
        self._policies = prepared.choice.select(self._catalogue, prepared.skipped)

    def source(self, addresses: Sequence[str]) -> Several:
        """Return one source for all of `addresses`: live targets, and paths of files."""
        given = self._given
        options = Options(
            request_seconds=given["request_timeout"],
            collector_seconds=given["collector_timeout"],
            ca_file=given.get("ca_file"),
            insecure=given.get("insecure_skip_tls_verify", False),
            types=frozenset(type_ for policy in self._policies for type_ in policy.resources),
        )
        coverage = Coverage()
        live = [address for address in addresses if "://" in address]
        paths = [Path(address) for address in addresses if "://" not in address]
        files = dataclasses.replace(self._prepared.request, paths=_paths(tuple(paths)))
        sources: list[Source] = [file_source(files, coverage)] if paths else []
        sources.extend(open_target(address, options, coverage) for address in dict.fromkeys(live))
        return Several(coverage, sources)

    def examine(self, source: Source) -> Result:
        """Return what the policies say about `source`, with its population, to be recorded."""
        request = dataclasses.replace(self._prepared.request, policies=self._policies, record=True)
        engine = self._prepared.choice.engine()
        try:
            result, uses = examine(request, source, self._catalogue, engine)
        finally:
            engine.close()
        self._prepared.audit.update(uses)
        return result


def run(prepared: Prepared, given: Mapping[str, Any]) -> Result:
    """Return the result; with `--diff-base`, what was there before the change is baselined."""
    catalogue = prepared.choice.catalogue()
    policies = prepared.choice.select(catalogue, prepared.skipped)
    request = dataclasses.replace(
        prepared.request,
        policies=policies,
        checkov=prepared.choice.checkov(prepared.skipped),
        record=bool(given.get("store")),
    )
    engine = prepared.choice.engine()
    try:
        result, uses = scan(request, catalogue, engine)
        prepared.audit.update(uses)
        if not given.get("diff_base"):
            return result
        from guard.sources.git import checkout_of_merge_base

        with checkout_of_merge_base(given["diff_base"], request.paths) as before:
            old, _ = scan(dataclasses.replace(request, paths=before.paths), catalogue, engine)
            known = frozenset(before.rename(finding).fingerprint for finding in old.findings)
        result.findings = [baselined(finding, known) for finding in result.findings]
        return result
    finally:
        engine.close()


def _without_secrets(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the command line as results may show it."""
    from guard.sources.redaction import Redactor

    redactor, previous = Redactor(), ""
    for argument in arguments:
        option, sign, value = argument.partition("=")
        if previous == "--opa-token":
            yield "[redacted]"
        elif sign and option == "--opa-token":
            yield "--opa-token=[redacted]"
        elif previous == "--store":
            yield redactor.scrub(_without_parameters(argument))
        elif sign and option == "--store":
            yield redactor.scrub(f"--store={_without_parameters(value)}")
        else:
            yield redactor.scrub(argument)
        previous = argument


def _without_parameters(url: str) -> str:
    """Return `url` without what may hold a password beside the one that everybody looks for."""
    return url.partition("?")[0]


def _paths(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(paths))


def _waivers(option: Path | None, configured: str) -> list[Waiver]:
    file = option or Path(configured or waivers.DEFAULT_FILE)
    if not file.is_file():
        if option or configured:
            raise ConfigError(f"{file}: no such waiver file")
        return []
    return waivers.read_file(file)


def _baseline(option: Path | None, configured: str) -> frozenset[str]:
    file = option or Path(configured or baseline.DEFAULT_FILE)
    if not file.is_file():
        if option or configured:
            raise ConfigError(
                f"{file}: no such baseline", hint="write one with `guard baseline write`"
            )
        return frozenset()
    return frozenset(baseline.read(file))
