"""Measures every scanner on every input and writes build/bench/results.json.

`python -m bench.measure --only terragoat --scanner guard` measures less, and keeps what else the
file holds. Nothing else should be running: the figures of a busy machine tell little.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.inputs import FOLDER, Input, inputs
from bench.process import measure, median
from bench.scanners import Scanner, scanners

RESULTS = FOLDER / "results.json"

_LONG = 60.0
"""Seconds of a first run after which no second one is made: its spread no longer matters."""


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description="Measure guard and its peers.")
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the median counts")
    parser.add_argument("--only", action="append", help="measure only these inputs")
    parser.add_argument("--scanner", action="append", help="measure only these scanners")
    parser.add_argument("--seconds", type=float, default=900, help="kill a run after this time")
    given = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    chosen = [it for it in scanners() if not given.scanner or it.name in given.scanner]
    results = []
    if not given.only or "version" in given.only:
        results += [
            _result("version", "`--version`", it, None, given) for it in chosen if not it.only
        ]
    for target in inputs():
        results += _on(target, chosen, given)
    partly = bool(given.only or given.scanner) and RESULTS.is_file()
    known = json.loads(RESULTS.read_text("utf-8")) if partly else {}
    document = {
        "machine": _machine(),
        "versions": {
            **known.get("versions", {}),
            **{it.name: it.version_text() for it in chosen if not it.only},
        },
        "results": _replaced(known.get("results", []), results),
    }
    RESULTS.write_text(json.dumps(document, indent=1) + "\n", "utf-8")


def _replaced(known: list[dict[str, Any]], new: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the results of before, those that were measured again in their new state."""
    fresh = {(result["input"], result["scanner"]): result for result in new}
    kept = [fresh.pop((result["input"], result["scanner"]), result) for result in known]
    return [*kept, *fresh.values()]


def _on(
    target: Input, chosen: Sequence[Scanner], given: argparse.Namespace
) -> list[dict[str, Any]]:
    if given.only and target.name not in given.only:
        return []
    if not target.ready():
        _say(f"{target.name}: not there, left out")
        return []
    wanted = [
        scanner
        for scanner in chosen
        if scanner.only in {"", target.name} and (target.peers or scanner.name == "guard")
    ]
    return [_result(target.name, target.title, it, target.path, given) for it in wanted]


def _result(
    name: str, title: str, scanner: Scanner, target: Path | None, given: argparse.Namespace
) -> dict[str, Any]:
    output = FOLDER / f"output-{scanner.name.replace(' ', '')}-{name}"
    command = scanner.command(target)
    costs = [measure(command, output, given.seconds)]
    while len(costs) < given.runs and costs[0].wall < _LONG:
        costs.append(measure(command, output, given.seconds))
    middle = median(costs)
    _say(f"{name}: {scanner.name}: {middle.wall:.2f} s, {middle.peak:.0f} MiB, exit {middle.exit}")
    return {
        "input": name,
        "title": title,
        "scanner": scanner.name,
        "median": asdict(middle),
        "runs": [asdict(cost) for cost in costs],
    }


def _machine() -> dict[str, Any]:
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "memory_gibibytes": round(
            os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / (1 << 30)
        ),
        "python": platform.python_version(),
        "load_before": round(os.getloadavg()[0], 1),
    }


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    main()
