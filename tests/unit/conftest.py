"""Builders of the nouns: a test names only what it is about."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from guard.model import (
    ControlMapping,
    Coverage,
    FileClass,
    Finding,
    Location,
    Outcome,
    Policy,
    Problem,
    Result,
    Run,
    Severity,
    Skipped,
    Snippet,
    Tally,
    Waiver,
)


class Build:
    """Makes policies, findings, waivers and results with sound defaults."""

    def policy(self, **given: Any) -> Policy:
        defaults: dict[str, Any] = {
            "id": "GRD-TST-001",
            "package": "guard.policies.test.thing_open",
            "title": "Things must be closed",
            "description": "Whoever finds an open thing takes it.",
            "severity": Severity.HIGH,
            "category": "access-control",
            "systems": ("things",),
            "resources": ("test_thing",),
            "controls": (ControlMapping("soc2:CC6.1", "direct"),),
            "remediation": "Close it.\n\n    open = false",
            "references": ("https://example.com/things",),
        }
        return Policy(**{**defaults, **given})

    def finding(self, **given: Any) -> Finding:
        place = given.pop("place", ("infra/main.tf", 3))
        policy = given.pop("policy", None) or self.policy(**given.pop("about", {}))
        defaults: dict[str, Any] = {
            "policy": policy,
            "outcome": Outcome.FAIL,
            "resource_id": "test_thing.door",
            "resource_type": "test_thing",
            "resource_name": "door",
            "key": "open",
            "message": "open is true",
            "location": Location(*place, column=3),
            "header": 1,
        }
        return Finding(**{**defaults, **given})

    def waiver(self, **given: Any) -> Waiver:
        defaults: dict[str, Any] = {
            "policy": "GRD-TST-001",
            "resource": "*",
            "reason": "a revolving door",
            "owner": "facilities",
            "expires": date(2027, 1, 31),
            "declared": Location("guard-waivers.yaml", 2),
        }
        return Waiver(**{**defaults, **given})

    def result(self, *findings: Finding, **coverage: Any) -> Result:
        policies = tuple(dict.fromkeys(finding.policy for finding in findings)) or (self.policy(),)
        covered = Coverage(
            found={"terraform": 1}, parsed={"terraform": 1}, resources={"test_thing": 2}
        )
        for name, value in coverage.items():
            setattr(covered, name, value)
        run = Run(
            id="372fbaa8-77bf-56e8-a70a-d386988d8693",
            started="2026-11-24T06:59:43Z",
            arguments=["scan", "."],
            engine="regorus 0.13.0",
            guard_version="0.1.0",
            guard_digest="a" * 64,
            policy_digest="b" * 64,
            timings={"total": 0.5},
        )
        tallies = {policy.id: Tally(population=2, failed=1) for policy in policies}
        return Result(run, covered, policies, tallies, list(findings))

    def one_of_each(self) -> Result:
        """Return a result with every outcome, class and kind of gap there is."""
        findings = [
            self.finding(snippet=Snippet(2, ("thing {", "  open = true", "}"))),
            self.finding(
                outcome=Outcome.WAIVED, resource_id="test_thing.lobby", waiver=self.waiver()
            ),
            self.finding(
                outcome=Outcome.WAIVED,
                resource_id="test_thing.gate",
                waiver=self.waiver(declared=Location("infra/main.tf", 8), line=9),
            ),
            self.finding(outcome=Outcome.BASELINED, resource_id="test_thing.hatch"),
            self.finding(
                outcome=Outcome.UNKNOWN,
                resource_id="test_thing.window",
                message="open is unclear (depends on var.open)",
            ),
            self.finding(
                resource_id="module.house.test_thing.door",
                related=(Location("infra/house/main.tf", 7),),
                instances=("module.house.test_thing.door", "module.shed.test_thing.door"),
                about={"id": "GRD-TST-002", "severity": Severity.CRITICAL, "strict": True},
            ),
            self.finding(
                place=("tests/main.tf", 1), file_class=FileClass.TEST, resource_id="test_thing.toy"
            ),
        ]
        return self.result(
            *sorted(findings, key=lambda finding: finding.order),
            problems=[Problem("broken.yaml", 4, "found a tab"), Problem("GRD-TST-001", 0, "erred")],
            skipped=[Skipped("chart/templates/x.yaml", "a Helm template")],
            notes=["module x was not fetched"],
        )

    replace = staticmethod(dataclasses.replace)


@pytest.fixture(scope="session")
def build() -> Build:
    return Build()
