"""The examples of policies: files that guard scans, and what a live system shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from guard.model import Coverage
from guard.sources.files import FileSource
from guard.sources.live import LiveSource, Options, Target
from guard.sources.source import Scope, Source

LIVE = ".live.json"


class Shown(LiveSource):
    """A live system that shows what an example holds."""

    file: Path

    def scopes(self) -> Iterator[Scope]:
        listed = json.loads(self.file.read_text("utf-8"))["resources"]
        yield Scope(
            self.target.text,
            [
                self.resource(type_, entry["id"], entry.get("name", entry["id"]), entry["config"])
                for type_, entries in listed.items()
                for entry in entries
            ],
        )


def source_of(file: Path) -> Source:
    """Return the source of an example: of a file, or of what stands for a live system."""
    if not is_live(file):
        return FileSource([file])
    shown = Shown(target=Target.parse("live://example"), options=Options(), coverage=Coverage())
    shown.file = file
    return shown


def is_live(file: Path) -> bool:
    """Return whether an example is what a live system shows."""
    return file.name.endswith(LIVE)
