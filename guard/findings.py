"""From judgements to findings: each fact once, in the right place, with its state."""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from guard.model import FileClass, Finding, Location, Outcome, Path, Severity, Tally, Waiver
from guard.policies.evaluate import Judgement
from guard.sources.source import Source
from guard.waivers import matches

_INSTANCE = re.compile(r"\[[^\]]*\]")
_NAMES = ("name", "key", "sid", "Sid", "type", "id", "uses")


def from_judgement(judgement: Judgement, source: Source) -> Finding:
    """Return the finding that a judgement amounts to, with its place and class."""
    resource = judgement.resource
    location = resource.origin.locate(judgement.path)
    return Finding(
        policy=judgement.policy,
        outcome=judgement.outcome,
        resource_id=resource.id,
        resource_type=resource.type,
        resource_name=resource.name,
        key=_key(resource.config, judgement.path),
        message=source.scrub(judgement.message),
        location=location,
        related=resource.origin.related(judgement.path),
        file_class=source.file_class(location.path),
        header=resource.origin.locate(()).line,
    )


def _key(config: Any, path: Path) -> str:  # noqa: ANN401 - any JSON value
    """Return `path` as text that survives reordering: list items go by name if they can."""
    parts: list[str] = []
    node = config
    for step in path:
        if isinstance(node, dict):
            node = node.get(step) if step in node else node.get(str(step))
            parts.append(str(step))
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
            parts.append(_item_name(node) or str(step))
        else:
            node = None
            parts.append(str(step))
    return ".".join(parts)


def _item_name(item: Any) -> str:  # noqa: ANN401 - any JSON value
    if isinstance(item, dict):
        for field in _NAMES:
            if isinstance(item.get(field), str) and item[field]:
                return f"[{item[field]}]"
    return ""


def complete(finding: Finding, source: Source) -> Finding:
    """Return a finding of a second scanner with its class, and without secrets in its texts."""
    return dataclasses.replace(
        finding,
        resource_id=source.scrub(finding.resource_id),
        resource_name=source.scrub(finding.resource_name),
        key=source.scrub(finding.key),
        message=source.scrub(finding.message),
        file_class=source.file_class(finding.location.path),
    )


def unite(findings: Sequence[Finding], same_as: Mapping[str, frozenset[str]]) -> list[Finding]:
    """Return `findings` with those of second scanners that guard has, too, as sources of guard's.

    Two are the same when `same_as` says that their policies are, and they are about the same
    resource of the same file, in lines that overlap.
    """
    own: dict[str, list[int]] = defaultdict(list)
    for index, finding in enumerate(findings):
        if finding.sources == ("guard",) and finding.outcome == Outcome.FAIL:
            for path in {place.path for place in _places(finding)}:
                own[path].append(index)
    sources: dict[int, set[str]] = defaultdict(set)
    alone = []
    for finding in findings:
        if finding.sources == ("guard",):
            continue
        policies = same_as.get(finding.policy.id, frozenset())
        same = [
            index
            for index in own[finding.location.path]
            if findings[index].policy.id in policies and _about_the_same(findings[index], finding)
        ]
        if not same or finding.outcome != Outcome.FAIL:
            alone.append(finding)
            continue
        for index in same:
            sources[index].update(finding.sources)
    united = [
        dataclasses.replace(finding, sources=("guard", *sorted(sources[index])))
        for index, finding in enumerate(findings)
        if finding.sources == ("guard",)
    ]
    return sorted([*united, *alone], key=lambda finding: finding.order)


def doubt(
    findings: Sequence[Finding], source: Source, tallies: Mapping[str, Tally]
) -> list[Finding]:
    """Return `findings`, open where another scanner took a fragment for the whole.

    It misses keys in patches and bases that the built kustomization has. `tallies` follow.
    """
    doubted = []
    for finding in findings:
        alone = "guard" not in finding.sources and finding.outcome == Outcome.FAIL
        if alone and source.is_fragment(finding.location.path):
            tally = tallies[finding.policy.id]
            tally.failed -= 1
            tally.unknown += 1
            message = f"{finding.message} (judged without what completes this file)"
            doubted.append(dataclasses.replace(finding, outcome=Outcome.UNKNOWN, message=message))
        else:
            doubted.append(finding)
    return doubted


def _places(finding: Finding) -> tuple[Location, ...]:
    return (finding.location, *finding.related)


def _about_the_same(own: Finding, other: Finding) -> bool:
    addresses = {_definition_of(id_) for id_ in (own.resource_id, *own.instances)}
    others = {_definition_of(id_) for id_ in (other.resource_id, *other.instances)}
    if other.resource_id != other.location.path and not others & addresses:
        return False
    if not other.header:
        return True  # about the whole file
    return any(
        place.path == other.location.path
        and place.line <= other.location.last_line
        and place.last_line >= other.location.line
        for place in _places(own)
    )


def _definition_of(address: str) -> str:
    """Return a Terraform address without its instance keys: scanners number instances differently."""
    return _INSTANCE.sub("", address)


def fold(findings: Iterable[Finding], source: Source) -> list[Finding]:
    """Return one finding per fact, sorted.

    Instances of one definition (a module called three times, a `count`) become one finding with
    the callers related; so do identical files, under the first path.
    """
    by_place: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        by_place[
            (finding.policy.id, finding.outcome, finding.location, _definition(finding))
        ].append(finding)
    by_copy: dict[tuple[object, ...], list[Finding]] = defaultdict(list)
    for group in by_place.values():
        merged = _merge(sorted(group, key=lambda finding: finding.order))
        place = (merged.location.line, source.digest(merged.location.path), merged.file_class)
        by_copy[(merged.policy.id, merged.outcome, merged.resource_id, merged.key, *place)].append(
            merged
        )
    unique = [
        _merge(sorted(group, key=lambda finding: finding.order)) for group in by_copy.values()
    ]
    # In the order of files, so that each is opened once.
    shown = [
        dataclasses.replace(finding, snippet=source.snippet(finding.location))
        for finding in sorted(unique, key=lambda finding: finding.location)
    ]
    return sorted(shown, key=lambda finding: finding.order)


def _definition(finding: Finding) -> str:
    """Return what tells two facts on one line apart, whatever the instance's address."""
    return f"{finding.key}\0{finding.message}"


def _merge(group: Sequence[Finding]) -> Finding:
    first = group[0]
    if len(group) == 1:
        return first
    places: dict[Location, None] = {}
    for finding in group:
        for location in (finding.location, *finding.related):
            if location != first.location:
                places[location] = None
    return dataclasses.replace(
        first,
        related=tuple(places),
        instances=tuple(
            sorted({id_ for finding in group for id_ in (finding.resource_id, *finding.instances)})
        ),
    )


def settle(
    findings: Sequence[Finding], waivers: Sequence[Waiver], baseline: frozenset[str], today: date
) -> tuple[list[Finding], dict[Waiver, int]]:
    """Return `findings` with their state, and how often each waiver matched."""
    uses = dict.fromkeys(waivers, 0)
    settled = []
    for finding in findings:
        state = finding
        if finding.outcome == Outcome.FAIL:
            matching = [waiver for waiver in waivers if matches(waiver, finding, finding.header)]
            for waiver in matching:
                uses[waiver] += 1
            current = next((waiver for waiver in matching if waiver.expires >= today), None)
            if current:
                state = dataclasses.replace(finding, outcome=Outcome.WAIVED, waiver=current)
            else:
                state = baselined(finding, baseline)
        settled.append(state)
    return settled, uses


def baselined(finding: Finding, known: frozenset[str]) -> Finding:
    """Return `finding`, as one that was there before when its fingerprint is `known`."""
    if finding.outcome == Outcome.FAIL and finding.fingerprint in known:
        return dataclasses.replace(finding, outcome=Outcome.BASELINED)
    return finding


def counts(finding: Finding, fail_on: Severity | None) -> bool:
    """Return whether `finding` fails a run that fails on `fail_on`; without one, none does.

    In tests, examples and vendored files only critical findings do: nobody deploys the rest.
    """
    if finding.outcome != Outcome.FAIL or fail_on is None or finding.policy.severity < fail_on:
        return False
    return finding.file_class == FileClass.DEPLOYED or finding.policy.severity == Severity.CRITICAL
