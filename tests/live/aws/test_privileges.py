"""What the shipped IAM policy allows: what an audit calls, and nothing that shows a secret."""

import json
import re
from collections import Counter

import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from guard import content
from guard.sources.aws.tables import ACTIONS, actions, collectors
from tests.live.aws.accounts import Account, open_account
from tests.live.aws.careful import fill_carefully
from tests.servers.moto_server import running_moto

pytestmark = pytest.mark.server

POLICY = content.ROOT / "deploy/aws/guard-audit-policy.json"

# Only asked about things that nobody can make in moto, or that nobody made here.
_NOT_ASKED = {
    "backup:ListBackupSelections",
    "cloudtrail:GetEventDataStore",
    "securityhub:GetEnabledStandards",
}


# What IAM calls by these names moto's server calls by those of the operations.
_NAMED_OTHERWISE = {
    "s3:GetBucketOwnershipControls",
    "s3:GetBucketPublicAccessBlock",
    "s3:GetEncryptionConfiguration",
    "s3:GetReplicationConfiguration",
}


def _action_of():
    """Return the actions by service and operation, as the tables have them."""
    known = {("sts", "GetCallerIdentity"): ACTIONS[0], ("kms", "ListAliases"): ACTIONS[1]}
    for entry in collectors():
        for call in (entry.listing, *entry.calls.values()):
            operation = call.method.replace("_", "").lower()
            known[entry.service, operation] = call.action
    return {(service, name.lower()): action for (service, name), action in known.items()}


def _allowed():
    (statement,) = json.loads(POLICY.read_text("utf-8"))["Statement"]
    assert statement["Effect"] == "Allow"
    return statement["Action"]


def test_the_policy_allows_exactly_what_the_tables_call():
    assert _allowed() == actions()


def test_the_policy_allows_nothing_that_shows_a_secret_or_changes_anything():
    verbs = {action.partition(":")[2] for action in _allowed()}

    assert all(verb.startswith(("Describe", "Get", "List", "View")) for verb in verbs)
    assert not verbs & {"GetSecretValue", "GetParameter", "GetFunction", "GetObject", "Decrypt"}


def test_an_audit_calls_exactly_what_the_policy_allows(
    careful_account, careless_account, audit, monkeypatch
):
    made = Counter()
    call = BaseClient._make_api_call

    def noted(client, operation, arguments):
        made[client.meta.service_model.service_name, operation] += 1
        return call(client, operation, arguments)

    monkeypatch.setattr(BaseClient, "_make_api_call", noted)

    audit(careful_account)
    audit(careless_account)

    known = _action_of()
    called = {known[service, operation.lower()] for service, operation in made}
    assert called <= set(_allowed())
    assert set(_allowed()) - called == _NOT_ASKED


@pytest.fixture(scope="module")
def auditor(tmp_path_factory):
    """A user with the shipped policy, in an account where IAM decides."""
    with running_moto(tmp_path_factory.mktemp("strict-moto")) as server:
        account = open_account(server.url, "123456789012")
        fill_carefully(account)
        iam = account.client("iam")
        iam.create_user(UserName="guard")
        iam.put_user_policy(
            UserName="guard", PolicyName="audit", PolicyDocument=POLICY.read_text("utf-8")
        )
        key = iam.create_access_key(UserName="guard")["AccessKey"]
        server.decide_by_policies()
        environment = {
            **account.environment,
            "AWS_ACCESS_KEY_ID": key["AccessKeyId"],
            "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"],
        }
        del environment["AWS_SESSION_TOKEN"]
        yield Account(account.number, environment, server.url)


def test_the_policy_is_enough_for_an_audit(auditor, audit):
    audited = audit(auditor)

    refused = {name for text in audited.problems for name in re.findall(r"(\S+) is refused", text)}
    assert refused == _NAMED_OTHERWISE
    assert audited.of("aws_secretsmanager_secret")
    assert audited.of("aws_s3_bucket_policy")


@pytest.mark.parametrize(
    ("service", "method", "arguments"),
    [
        ("secretsmanager", "get_secret_value", {"SecretId": "registry-token"}),
        ("s3", "get_object", {"Bucket": "careful-lake", "Key": "model"}),
        ("iam", "create_access_key", {"UserName": "guard"}),
        ("sagemaker", "stop_training_job", {"TrainingJobName": "careful-training"}),
    ],
)
def test_the_policy_is_refused_secrets_data_and_changes(auditor, service, method, arguments):
    client = auditor.client(service)

    with pytest.raises(ClientError, match=r"AccessDenied|not authorized|Forbidden"):
        getattr(client, method)(**arguments)
