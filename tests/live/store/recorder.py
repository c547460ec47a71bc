"""A process that records runs, for tests that end it: ``recorder.py URL RUNS FINDINGS``."""

from __future__ import annotations

import dataclasses
import sys
import time
import uuid

from sqlalchemy import Connection, Engine, event

from guard.model import Result, Subject
from guard.store import open_store
from guard.store.database import WRITING
from tests.unit.conftest import Build


def result(findings: int, *, run: int = 0) -> Result:
    """Return a result of its own id, with that many findings and twice as many resources."""
    build = Build()
    found = [
        build.finding(resource_id=f"thing.{number}", message=f"open in run {run}")
        for number in range(findings)
    ]
    made = build.result(*found)
    made.run = dataclasses.replace(made.run, id=str(uuid.uuid4()))
    made.population = [
        Subject("test_thing", f"thing.{number}", f"{run:032x}") for number in range(2 * findings)
    ]
    return made


def main(url: str, runs: int, findings: int, pause: float) -> None:
    """Record `runs`, saying so after each; with a `pause`, also before each commit, and wait there."""

    def hold(connection: Connection) -> None:
        if connection.get_execution_options().get(WRITING):
            print("committing", flush=True)
            time.sleep(pause)

    if pause:
        event.listen(Engine, "commit", hold)
    print("ready", flush=True)
    with open_store(url) as store:
        for number in range(runs):
            store.record(result(findings, run=number), ["k8s://prod"], [])
            print("recorded", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))
