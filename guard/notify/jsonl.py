"""Changes as lines of JSON in a file, for a SIEM without a schema of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from guard.notify.entry import SCHEMA_VERSION, finding_entry, run_entry
from guard.notify.lines import Lines, open_lines
from guard.notify.notice import Notice
from guard.notify.table import Table


def open_channel(table: Table) -> Lines:
    """Return the channel that `table` describes."""
    return open_lines(table, entries)


def entries(notice: Notice) -> Iterator[dict[str, Any]]:
    """Yield what each line says."""
    run, changes = run_entry(notice.summary), notice.changes
    head = {"schema_version": SCHEMA_VERSION, "time": run["started"]}
    for event, finding in notice.events():
        entry = finding_entry(finding, changes)
        yield {**head, "event": event, "run": notice.summary.run, "finding": entry}
    yield {
        **head,
        "event": "run",
        "run": run,
        "new_gaps": list(notice.gaps),
        "unseen": len(changes.unseen),
    }
