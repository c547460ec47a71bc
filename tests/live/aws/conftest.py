"""Accounts of moto's server, and ways to audit them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from guard import content
from guard.model import Coverage, Finding, Outcome, Resource
from guard.pipeline import Request, examine
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine
from guard.sources.aws import open_source
from guard.sources.live import Options, Target
from tests.conftest import REQUIRE_SERVERS
from tests.live.aws.accounts import REGION, Account, open_account
from tests.live.aws.careful import fill_carefully
from tests.live.aws.careless import fill_carelessly
from tests.live.aws.careless_rest import fill_with_the_rest
from tests.servers.build import MissingServerError
from tests.servers.moto_server import RunningMoto, running_moto

NOT_IN_MOTO = (
    "cloudtrail:ListEventDataStores",
    "ec2:GetSnapshotBlockPublicAccessState",
    "lambda:ListFunctionUrlConfigs",
    "sagemaker:ListMonitoringSchedules",
)
"""What moto's server does not answer: each must show as a problem, and nothing else may."""

QUICK = Options(request_seconds=10, retries=0)


@dataclass(frozen=True, slots=True)
class Audited:
    """What the source said about an account, and the policies about that."""

    resources: list[Resource]
    coverage: Coverage
    findings: list[Finding] = field(default_factory=list)

    @property
    def problems(self) -> list[str]:
        """What was not seen, apart from what moto cannot show."""
        return [
            problem.reason
            for problem in self.coverage.problems
            if not any(action in problem.reason for action in NOT_IN_MOTO)
        ]

    def of(self, type_: str) -> list[Resource]:
        """The resources of one type."""
        return [resource for resource in self.resources if resource.type == type_]

    def one(self, type_: str) -> dict[str, Any]:
        """The content of the only resource of one type."""
        (resource,) = self.of(type_)
        return resource.config

    def outcomes(self, policy: str) -> set[Outcome]:
        """What the policy said about whatever it found something on."""
        return {finding.outcome for finding in self.findings if finding.policy.id == policy}

    def failed(self) -> set[str]:
        """Ids of the policies that found something."""
        return {item.policy.id for item in self.findings if item.outcome == Outcome.FAIL}

    def text(self) -> str:
        """Everything that a policy, a report or a store could get to see."""
        return json.dumps([resource.config for resource in self.resources], default=str)


Audit = Callable[..., Audited]


@pytest.fixture(scope="session")
def moto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningMoto]:
    """One server for all accounts of one worker."""
    try:
        with running_moto(tmp_path_factory.mktemp("moto")) as server:
            yield server
    except MissingServerError as missing:
        if REQUIRE_SERVERS:
            pytest.fail(str(missing))
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def audit() -> Iterator[Audit]:
    """Read an account and judge it by all policies."""
    known = catalogue.load(content.REGO)
    default = [policy for policy in known.policies if not policy.strict]
    engine = EmbeddedEngine()

    def run(
        account: Account, target: str = f"aws:///{REGION}", options: Options = QUICK, url: str = ""
    ) -> Audited:
        with pytest.MonkeyPatch.context() as patch:
            enter(account, patch, url)
            source = open_source(Target.parse(target), options, Coverage())
            kept: list[Resource] = []
            scopes = source.scopes

            def noted() -> Iterator[Any]:
                for scope in scopes():
                    kept.extend(scope.resources)
                    yield scope

            source = _Noted(source, noted)
            request = Request(paths=(), policies=default)
            result, _ = examine(request, source, known, engine)  # type: ignore[arg-type]
        return Audited(kept, result.coverage, result.findings)

    yield run
    engine.close()


class _Noted:
    """A source whose resources the test gets to see."""

    def __init__(self, source: Any, scopes: Callable[[], Iterator[Any]]) -> None:
        self._source, self.scopes = source, scopes

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)


def enter(account: Account, patch: pytest.MonkeyPatch, url: str = "") -> None:
    """Let what follows use the account's credentials, and nothing of this machine's owner."""
    for name, text in account.environment.items():
        patch.setenv(name, text)
    if url:
        patch.setenv("AWS_ENDPOINT_URL", url)
    nowhere = Path("/nonexistent")
    patch.setenv("AWS_CONFIG_FILE", str(nowhere / "config"))
    patch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(nowhere / "credentials"))


@pytest.fixture(scope="session")
def careless_account(moto: RunningMoto) -> Account:
    """An account in which everything is as it should not be."""
    account = open_account(moto.url, "111111111111")
    fill_carelessly(account)
    fill_with_the_rest(account)
    return account


@pytest.fixture(scope="session")
def careful_account(moto: RunningMoto) -> Account:
    """An account in which everything is as it should be."""
    account = open_account(moto.url, "222222222222")
    fill_carefully(account)
    return account


@pytest.fixture(scope="session")
def careless(careless_account: Account, audit: Audit) -> Audited:
    """The audit of the careless account."""
    return audit(careless_account)


@pytest.fixture(scope="session")
def careful(careful_account: Account, audit: Audit) -> Audited:
    """The audit of the careful account."""
    return audit(careful_account)
