"""A webhook of one's own: JSON, signed, so that its receiver knows whom it is from and when."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from guard.model import Difference, Finding
from guard.notify.channel import TELLING, Channel
from guard.notify.entry import SCHEMA_VERSION, finding_entry, run_entry
from guard.notify.http import Http
from guard.notify.notice import Notice
from guard.notify.secret import Secret
from guard.notify.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook(Channel):
    """A URL that takes JSON."""

    http: Http
    secret: Secret | None = field(repr=False)
    """The key that signs the body."""

    most: int
    """Findings of each kind that are sent; the rest is counted."""

    def deliver(self, notice: Notice) -> None:
        """Post the changes. All attempts carry one body, so that a receiver can tell a repetition."""
        sent = int(time.time())
        body = json.dumps(document(notice, self.most, sent)).encode()
        headers = {
            "Content-Type": "application/json",
            "X-Guard-Event": "run",
            "X-Guard-Delivery": notice.summary.run,
            "X-Guard-Timestamp": str(sent),
        }
        if self.secret:
            digest = hmac.new(self.secret.read().encode(), body, hashlib.sha256).hexdigest()
            headers["X-Guard-Signature-256"] = f"sha256={digest}"
        self.http.send("POST", self.http.address.read(), body, headers)


def open_channel(table: Table) -> Webhook:
    """Return the channel that `table` describes."""
    return Webhook(
        name=table.name,
        min_severity=table.severity(),
        events=table.events(TELLING),
        http=Http.read(table, table.address()),
        secret=table.secret("secret"),
        most=int(table.number("most", 500, 1, 10_000)),
    )


def document(notice: Notice, most: int, sent: int) -> dict[str, Any]:
    """Return the body. `sent` is in it, too, since only the body is signed."""
    changes = notice.changes
    return {
        "schema_version": SCHEMA_VERSION,
        "sent": sent,
        "run": run_entry(notice.summary),
        "new": _entries(changes.new, changes, most),
        "fixed": _entries(changes.fixed, changes, most),
        "changed": _entries(changes.changed, changes, most),
        "unseen": _entries(changes.unseen, changes, most),
        "new_gaps": list(notice.gaps),
        "complete_again": notice.complete_again,
    }


def _entries(findings: Sequence[Finding], changes: Difference, most: int) -> dict[str, Any]:
    return {
        "count": len(findings),
        "findings": [finding_entry(finding, changes) for finding in findings[:most]],
    }
