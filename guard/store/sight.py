"""What a run could see of what another run found: only what was looked at again can be fixed."""

from __future__ import annotations

from collections.abc import Iterator

from guard.model import Examination, Finding, Problem, Recorded, Tally
from guard.store.identity import is_file


class Sight:
    """How far one run saw what `other` had found."""

    def __init__(self, run: Examination, other: Examination) -> None:
        result = run.result
        self._run, self._other = run, other
        self._tallies = {
            policy.id: result.tallies.get(policy.id, Tally()) for policy in result.policies
        }
        self._examined = {(subject.type, subject.id) for subject in result.population}
        self._skipped = {skipped.path for skipped in result.coverage.skipped}
        self._known_problems = set(other.result.coverage.problems)
        told = {str(problem) for problem in result.coverage.problems}
        self._blind = any(gap not in told for gap in run.recorded.gaps)
        """It lacks something as a whole: no policy, nothing found, too little read."""

    def sees(self, finding: Finding) -> bool:
        """Return whether the run would have found `finding` if it were still there."""
        tally = self._tallies.get(finding.policy.id)
        if tally is None or tally.errors or self._blind:
            return False
        if finding.location.path in self._skipped or not self._covers(finding):
            return False
        problems = list(self._concerning(finding))
        # What hid before hides now: it does not explain why the finding of a resource is gone.
        known = all(problem in self._known_problems for problem in problems)
        return not problems or (known and self._was_examined(finding))

    def _was_examined(self, finding: Finding) -> bool:
        return (finding.resource_type, finding.resource_id) in self._examined

    def _covers(self, finding: Finding) -> bool:
        """Return whether the run was about the target that has the finding."""
        target = _live_target(finding.location.path, self._other.recorded)
        here = self._run.recorded.identities
        if target:
            return target in here
        other = self._other.recorded.identities
        return (frozenset(filter(is_file, other)) or other) <= here

    def _concerning(self, finding: Finding) -> Iterator[Problem]:
        """Yield the problems that may hide `finding`: all but those of other targets and policies."""
        recorded = self._run.recorded
        target = _live_target(finding.location.path, self._other.recorded)
        for problem in self._run.result.coverage.problems:
            place = _live_target(problem.path, recorded)
            elsewhere = place is not None and place != target
            other_policy = problem.path in self._tallies and problem.path != finding.policy.id
            if not elsewhere and not other_policy:
                yield problem


def _live_target(path: str, run: Recorded) -> str | None:
    """Return the live target that `path` is of; None for a file, or what has no place."""
    owners = (name for name in run.targets if "://" in name and f"{path}/".startswith(f"{name}/"))
    return max(owners, key=len, default=None)
