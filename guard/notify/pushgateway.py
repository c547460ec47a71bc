"""A Prometheus Pushgateway."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from guard.notify.channel import Channel
from guard.notify.http import Http
from guard.notify.metrics import registry, require_client
from guard.notify.notice import Notice
from guard.notify.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Pushgateway(Channel):
    """A gateway that keeps the metrics of the last run until Prometheus fetches them."""

    http: Http
    job: str
    instance: str

    @property
    def always(self) -> bool:
        """Return True: an old timestamp means that guard no longer runs."""
        return True

    def deliver(self, notice: Notice) -> None:
        """Replace all metrics of the job and instance."""
        from prometheus_client import push_to_gateway

        def sender(
            url: str,
            method: str,
            timeout: float | None,
            headers: list[tuple[str, str]],
            data: bytes,
        ) -> Callable[[], None]:
            # The client's own would neither try again nor take a CA.
            return lambda: self.http.send(method, url, data, dict(headers))

        push_to_gateway(
            self.http.address.read(),
            job=self.job,
            registry=registry(notice.summary),
            grouping_key={"instance": self.instance} if self.instance else {},
            handler=sender,
        )


def open_channel(table: Table) -> Pushgateway:
    """Return the channel that `table` describes."""
    require_client(table)
    return Pushgateway(
        name=table.name,
        http=Http.read(table, table.address()),
        job=table.text("job", "guard"),
        instance=table.text("instance", ""),
    )
