"""Writes docs/performance.md from what `bench.measure` found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.cluster import RESULTS as CLUSTER
from bench.measure import RESULTS

PAGE = Path("docs/performance.md")

_HEAD = """\
# Performance

Written by `make bench`, which measures guard and those of the peers that `make bench-peers` has
built, one after the other, on one machine: {system}, {cores} cores, {memory_gibibytes} GiB of
memory, Python {python}. Each figure is the median of {runs} runs with warm file caches; of a run
of more than a minute there is one.

- **time** is what a person waits; **CPU** is processor time, children included.
- **memory** is the peak of what all processes of a run have resident together; pages that they
  share count for each.
- guard evaluates all its policies; checkov and trivy run offline with all checks they have built
  in; conftest has none, and runs ten small rules.
- A figure in brackets is of a run that failed or did not finish.

Versions: {versions}.

| input | scanner | time | CPU | memory |
|---|---|---:|---:|---:|
"""

_CLUSTER = """
## A large cluster

`python -m bench.cluster` fills a real kube-apiserver with 500 namespaces, 2,000 Deployments with
their ReplicaSets and 10,000 Pods, 3,000 Roles and bindings and 5,000 Secrets, and measures
`guard audit k8s://`, recorded in SQLite, beside a bare listing of the same objects by the same
client library, in pages.

| objects | what | time | CPU | memory |
|---|---|---:|---:|---:|
"""

# What a scanner returns when it did its work: nothing found, or something.
_WORKED = frozenset({0, 1})


def main() -> None:
    """Write the page."""
    document = json.loads(RESULTS.read_text("utf-8"))
    page = render(document)
    if CLUSTER.is_file():
        page += render_cluster(json.loads(CLUSTER.read_text("utf-8")))
    PAGE.write_text(page, "utf-8")


def render(document: dict[str, Any]) -> str:
    """Return the page for the results in `document`."""
    results = document["results"]
    versions = ", ".join(f"{name} {version}" for name, version in document["versions"].items())
    runs = max((len(result["runs"]) for result in results), default=0)
    head = _HEAD.format(**document["machine"], versions=versions, runs=runs)
    return head + "\n".join(_rows(results)) + "\n"


def render_cluster(document: dict[str, Any]) -> str:
    """Return the section on the audit of a large cluster."""
    rows = []
    for share, title in (("whole", "all"), ("tenth", "a tenth of each")):
        for what in ("listing", "audit"):
            cost = document[share][what]["median"]
            rows.append(
                f"| {title} | {what} | {_seconds(cost['wall'])} | {_seconds(cost['cpu'])}"
                f" | {cost['peak']:.0f} MiB |"
            )
            title = ""
    return _CLUSTER + "\n".join(rows) + "\n"


def _rows(results: list[dict[str, Any]]) -> Iterator[str]:
    shown = ""
    for result in results:
        title = "" if result["title"] == shown else result["title"]
        shown = result["title"]
        cost = result["median"]
        figures: tuple[str, ...] = (
            _seconds(cost["wall"]),
            _seconds(cost["cpu"]),
            f"{cost['peak']:.0f} MiB",
        )
        if cost["exit"] not in _WORKED:
            figures = tuple(f"({figure})" for figure in figures)
        yield f"| {title} | {result['scanner']} | {' | '.join(figures)} |"


def _seconds(value: float) -> str:
    return f"{value:.2f} s" if value < 10 else f"{value:.0f} s"


if __name__ == "__main__":
    main()
