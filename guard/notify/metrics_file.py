"""A file of metrics that node_exporter picks up."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guard.notify.channel import Channel, DeliveryError
from guard.notify.metrics import registry, require_client
from guard.notify.notice import Notice
from guard.notify.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricsFile(Channel):
    """A file in the folder of the textfile collector, replaced as a whole."""

    file: Path

    @property
    def always(self) -> bool:
        """Return True: an old timestamp means that guard no longer runs."""
        return True

    def deliver(self, notice: Notice) -> None:
        """Replace the file."""
        from prometheus_client import write_to_textfile

        try:
            write_to_textfile(str(self.file), registry(notice.summary))
        except OSError as error:
            raise DeliveryError(
                f"{self.file} cannot be written: {error.strerror}",
                "name a file in a folder that exists, on a disk with room",
            ) from error


def open_channel(table: Table) -> MetricsFile:
    """Return the channel that `table` describes."""
    require_client(table)
    file = table.path("path")
    if file.suffix != ".prom":
        table.refuse(f"path is {file}", "node_exporter reads files whose names end in .prom")
    return MetricsFile(name=table.name, file=file)
