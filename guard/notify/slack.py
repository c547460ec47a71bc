"""Slack, and what takes the messages of its incoming webhooks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from guard.notify.address import Address
from guard.notify.channel import TELLING, Channel
from guard.notify.http import Http
from guard.notify.notice import Notice
from guard.notify.table import Table
from guard.notify.wording import headline, plain, sections, standing

_HEADER, _SECTION = 150, 3000
"""Characters that Slack takes in a block. All blocks together may have some 13,000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slack(Channel):
    """An incoming webhook. Its URL is a secret: whoever has it can write to the room."""

    http: Http
    most: int
    """Findings that are shown one by one."""

    def deliver(self, notice: Notice) -> None:
        """Post one message."""
        body = json.dumps(message(notice, self.most)).encode()
        url = self.http.address.read()
        self.http.send("POST", url, body, {"Content-Type": "application/json"})


def open_channel(table: Table) -> Slack:
    """Return the channel that `table` describes."""
    return Slack(
        name=table.name,
        min_severity=table.severity(),
        events=table.events(TELLING),
        http=Http.read(
            table, Address(secret=table.required_secret("url")), with_authorization=False
        ),
        most=int(table.number("most", 10, 1, 25)),
    )


def message(notice: Notice, most: int) -> dict[str, Any]:
    """Return the message as Slack takes it.

    Names and messages come from what was examined, so they go into plain text alone: there,
    nothing becomes a link, mentions a person or rings a whole room.
    """
    title = f"guard: {headline(notice)}"
    blocks = [
        {"type": "header", "text": _text(title, _HEADER)},
        {
            "type": "context",
            "elements": [_text(f"{notice.summary.name}; {standing(notice)}", 1000)],
        },
    ]
    for name, lines in sections(notice, most):
        blocks.append({"type": "section", "text": _text(_fitted(name, lines), _SECTION)})
    return {
        "text": title,  # counts only: this one may be read as markup
        "blocks": blocks,
        "unfurl_links": False,
        "unfurl_media": False,
    }


def _text(text: str, most: int) -> dict[str, Any]:
    lines = [plain(line, most) for line in text.split("\n")]
    return {"type": "plain_text", "text": "\n".join(lines), "emoji": False}


def _fitted(title: str, lines: list[str]) -> str:
    """Return `title` and as many of `lines` as a block takes, and how many it does not."""
    text, left = title, len(lines)
    for line in lines:
        if len(text) + len(line) > _SECTION - 50:
            return f"{text}\n• and {left} more lines"
        text, left = f"{text}\n• {line}", left - 1
    return text
