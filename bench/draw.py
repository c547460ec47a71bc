"""Draws findings of public repositories for reading by hand.

`python -m bench.draw build/bench/real-dev --count 80 --seed 7` scans each repository, goes round
repositories and formats in turn, takes no policy more than twice, and prints each finding with its
lines. What a person says of them is in docs/validation.md.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from guard import content
from guard.model import Finding, Outcome
from guard.pipeline import Request, scan
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine

_MOST = 2
_FRAME = 12


def main() -> None:
    """Print the draw that the arguments ask for."""
    parser = argparse.ArgumentParser(description="Draw findings for reading by hand.")
    parser.add_argument("folder", type=Path, help="a folder of repositories")
    parser.add_argument("--count", type=int, default=80)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    groups = _groups(given.folder)
    for number, finding in enumerate(draw(groups, given.count, given.seed), 1):
        sys.stdout.write("\n".join(_shown(number, finding)) + "\n\n")


def _groups(folder: Path) -> dict[tuple[str, str], list[Finding]]:
    """Return the findings of every repository in `folder` by repository and format."""
    loaded = catalogue.load(content.REGO)
    policies = [policy for policy in loaded.policies if not policy.strict]
    groups: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    engine = EmbeddedEngine()
    try:
        for repository in sorted(path for path in folder.iterdir() if path.is_dir()):
            result, _ = scan(Request(paths=[repository], policies=policies), loaded, engine)
            for finding in result.findings:
                if finding.outcome == Outcome.FAIL:
                    groups[repository.name, _format(finding)].append(finding)
    finally:
        engine.close()
    return groups


def _format(finding: Finding) -> str:
    kind = finding.resource_type
    for prefix, format_ in (("github/", "workflow"), ("dockerfile", "dockerfile")):
        if kind.startswith(prefix):
            return format_
    return "terraform" if finding.location.path.endswith((".tf", ".json")) else "kubernetes"


def draw(groups: dict[tuple[str, str], list[Finding]], count: int, seed: int) -> Iterator[Finding]:
    """Yield `count` findings, one of each group in turn, no policy more than twice."""
    chance = random.Random(seed)
    waiting = {key: chance.sample(groups[key], len(groups[key])) for key in sorted(groups)}
    taken: Counter[str] = Counter()
    while count and waiting:
        for key in sorted(waiting):
            found = _next(waiting[key], taken)
            if found is None:
                del waiting[key]
            elif count:
                taken[found.policy.id] += 1
                count -= 1
                yield found


def _next(findings: list[Finding], taken: Counter[str]) -> Finding | None:
    while findings:
        finding = findings.pop()
        if taken[finding.policy.id] < _MOST:
            return finding
    return None


def _shown(number: int, finding: Finding) -> Sequence[str]:
    lines = Path(finding.location.path).read_text("utf-8", "replace").splitlines()
    first = max(1, finding.location.line - _FRAME // 2)
    frame = enumerate(lines[first - 1 : first + _FRAME], first)
    return [
        f"## {number}. {finding.policy.id} {finding.policy.severity.label} ({finding.file_class})",
        f"{finding.location}  {finding.resource_id}",
        f"{finding.message}",
        *(
            f"{'>' if at == finding.location.line else ' '} {at:5} | {line[:140]}"
            for at, line in frame
        ),
    ]


if __name__ == "__main__":
    main()
