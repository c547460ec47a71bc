"""Scans each labelled case alone and writes a SARIF file for each, for a scorer to read.

`python -m bench.labelled build/bench/labelled-dev --into build/bench/runs` takes every case;
`--only terraform-aws` those of one type, `--case ID` single ones. A folder of labels holds
`labels.jsonl` and `cases/<id>/`. Each case is a scope of its own, as its author meant it: in one
scan of all, rules that look across resources would see strangers.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from guard import content
from guard.model import Policy
from guard.pipeline import Request, scan
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine
from guard.reports import render


def main() -> None:
    """Scan the chosen cases."""
    parser = argparse.ArgumentParser(description="Scan labelled cases, each alone.")
    parser.add_argument("labels", type=Path, help="the folder with labels.jsonl and cases/")
    parser.add_argument("--into", type=Path, required=True, help="where the SARIF files go")
    parser.add_argument("--only", action="append", help="only cases of this type")
    parser.add_argument("--case", action="append", help="only these cases")
    given = parser.parse_args()
    given.into.mkdir(parents=True, exist_ok=True)
    loaded = catalogue.load(content.REGO)
    default = [policy for policy in loaded.policies if not policy.strict]
    engine = EmbeddedEngine()
    try:
        for case in _cases(given.labels / "labels.jsonl", given.only, given.case):
            text = _sarif(given.labels / "cases" / case, loaded, default, engine)
            (given.into / f"{case}.sarif").write_text(text, "utf-8")
    finally:
        engine.close()


def _cases(labels: Path, types: Sequence[str] | None, cases: Sequence[str] | None) -> Iterator[str]:
    for line in labels.read_text("utf-8").splitlines():
        label = json.loads(line)
        if (not types or label["iac_type"] in types) and (not cases or label["id"] in cases):
            yield str(label["id"])


def _sarif(
    folder: Path, loaded: catalogue.Catalogue, policies: Sequence[Policy], engine: EmbeddedEngine
) -> str:
    result, _ = scan(Request(paths=[folder], policies=policies), loaded, engine)
    return render("sarif", result)


if __name__ == "__main__":
    main()
