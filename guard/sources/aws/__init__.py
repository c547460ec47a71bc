"""AWS accounts, read through the services' own API."""

from __future__ import annotations

from guard.model import Coverage
from guard.sources.live import LiveSource, Options, Target


def open_source(target: Target, options: Options, coverage: Coverage) -> LiveSource:
    """Return the source for ``aws://[PROFILE][/REGION[,REGION…]]``. Nothing is connected to yet."""
    from guard.sources.aws.source import AwsSource

    return AwsSource(target=target, options=options, coverage=coverage)
