"""What became of findings from one run to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from guard.model import Difference, Examination, Finding, Outcome
from guard.store.sight import Sight


def compare(old: Examination | None, new: Examination) -> Difference:
    """Return what became of what failed in one of two runs; against no run, all of it is new.

    A finding that is gone is fixed only when the later run looked at its place again, by the same
    policy, and nothing was hidden there. One that an earlier run could not see is new only when
    no run before had seen it.
    """
    if old is None:
        failing = [finding for finding in new.result.findings if finding.outcome == Outcome.FAIL]
        return Difference(new=failing, first_seen=new.first_seen)
    before: dict[str, Finding] = {}
    difference = Difference(before=before, first_seen={**new.first_seen, **old.first_seen})
    earlier, later = Sight(old, new), Sight(new, old)
    for was, now in _pairs(old.result.findings, new.result.findings):
        if was and now and _state(was) == _state(now):
            difference.open.append(now)
        elif was and now:
            difference.changed.append(now)
            before[now.fingerprint] = was
        elif now:
            missed = now.fingerprint in new.seen_before and not earlier.sees(now)
            (difference.open if missed else difference.new).append(now)
        elif was:
            (difference.fixed if later.sees(was) else difference.unseen).append(was)
    return difference


def _pairs(
    old: Sequence[Finding], new: Sequence[Finding]
) -> Iterator[tuple[Finding | None, Finding | None]]:
    """Yield each finding as it was and as it is, where it fails in one of the two."""
    before, after = _by_fingerprint(old), _by_fingerprint(new)
    for fingerprint in dict.fromkeys((*after, *before)):
        for was, now in _match(before[fingerprint], after[fingerprint]):
            if Outcome.FAIL in (was and was.outcome, now and now.outcome):
                yield was, now


def _by_fingerprint(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.fingerprint].append(finding)
    return groups


def _match(
    before: list[Finding], after: list[Finding]
) -> Iterator[tuple[Finding | None, Finding | None]]:
    """Pair findings of one fingerprint: a value may be wrong in two ways. The same ones first."""
    rest, others = list(before), []
    for now in after:
        same = next((was for was in rest if _state(was) == _state(now)), None)
        if same is None:
            others.append(now)
        else:
            rest.remove(same)
            yield same, now
    yield from zip_longest(rest, others)


def _state(finding: Finding) -> tuple[object, ...]:
    return finding.outcome, finding.policy.severity, finding.message
