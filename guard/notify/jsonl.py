"""Changes as lines of JSON in a file, for a SIEM without a schema of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guard.notify.channel import RECORDING, Channel
from guard.notify.entry import SCHEMA_VERSION, finding_entry, run_entry
from guard.notify.lines import append
from guard.notify.notice import CHANGED, FIXED, NEW, Notice
from guard.notify.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonLines(Channel):
    """A file that grows by a line for each change and one for each run."""

    file: Path

    @property
    def always(self) -> bool:
        """Return True: a run without a change is a fact, too."""
        return True

    def deliver(self, notice: Notice) -> None:
        """Append the lines, that of the run last: where it is, the others are."""
        append(self.file, entries(notice))


def open_channel(table: Table) -> JsonLines:
    """Return the channel that `table` describes."""
    return JsonLines(
        name=table.name,
        min_severity=table.severity(),
        events=table.events(RECORDING),
        file=table.path("path"),
    )


def entries(notice: Notice) -> Iterator[dict[str, Any]]:
    """Yield what each line says."""
    run, changes = run_entry(notice.summary), notice.changes
    head = {"schema_version": SCHEMA_VERSION, "time": run["started"]}
    for event, findings in ((NEW, changes.new), (FIXED, changes.fixed), (CHANGED, changes.changed)):
        for finding in findings:
            entry = finding_entry(finding, changes)
            yield {**head, "event": event, "run": notice.summary.run, "finding": entry}
    yield {
        **head,
        "event": "run",
        "run": run,
        "new_gaps": list(notice.gaps),
        "unseen": len(changes.unseen),
    }
