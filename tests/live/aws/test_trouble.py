"""What an audit says when AWS refuses, is slow, or is gone: never a traceback, never silence."""

import json
import subprocess
import sys
import threading

import pytest

from guard.errors import ConfigError
from guard.model import Coverage, Outcome
from guard.sources.live import Options, Target
from guard.sources.targets import open_target
from tests.live.aws.accounts import REGION, Account, open_account
from tests.live.aws.conftest import NOT_IN_MOTO, QUICK, enter
from tests.live.aws.proxy import Fault, proxy
from tests.servers.opa_server import free_port

pytestmark = pytest.mark.server


def refuse(service, *operations):
    """Return the rule that refuses some calls, as a policy of IAM's would."""

    def rule(call):
        if call.service == service and (not operations or call.operation in operations):
            return Fault("AccessDenied" if service == "s3" else "AccessDeniedException", 403)
        return None

    return rule


def test_a_refused_call_is_named_with_the_policy_that_allows_it(careful_account, audit, moto):
    with proxy(moto.url, refuse("secretsmanager", "GetResourcePolicy")) as between:
        audited = audit(careful_account, url=between.url)

    (problem,) = audited.problems
    assert problem == (
        f"secrets of {REGION} not seen: secretsmanager:GetResourcePolicy is refused; "
        "allow it, as deploy/aws/guard-audit-policy.json does"
    )
    assert audited.of("aws_secretsmanager_secret")


def test_what_depends_on_a_refused_call_is_open(careless_account, audit, moto):
    def rule(call):
        return Fault("AccessDenied", 403) if call.operation.endswith("?policy") else None

    with proxy(moto.url, rule) as between:
        audited = audit(careless_account, url=between.url)

    assert "s3:GetBucketPolicy is refused (4 times)" in audited.problems[0]
    assert audited.outcomes("GRD-AWS-005") == {Outcome.UNKNOWN}
    assert audited.outcomes("GRD-AWS-004") <= {Outcome.UNKNOWN}
    assert audited.outcomes("GRD-AWS-001") == {Outcome.FAIL}


def test_a_kind_that_cannot_be_listed_costs_no_other(careful_account, careful, audit, moto):
    with proxy(moto.url, refuse("rds")) as between:
        audited = audit(careful_account, url=between.url)

    assert len(audited.problems) == 3
    assert all("not seen: rds:DescribeDB" in problem for problem in audited.problems)
    assert not audited.of("aws_db_instance")
    assert len(audited.resources) == len(careful.resources) - 1


def test_missing_companions_of_an_unread_kind_are_no_findings(careful_account, audit, moto):
    def rule(call):
        hidden = call.service == "guardduty" or call.operation == "DescribeMetricFilters"
        return Fault("AccessDeniedException", 403) if hidden else None

    with proxy(moto.url, rule) as between:
        audited = audit(careful_account, url=between.url)

    assert audited.outcomes("GRD-AWS-600") == {Outcome.UNKNOWN}
    assert audited.one("aws_cloudtrail")["cloud_watch_logs_group_arn"] == {
        "$unknown": "metric filters, not read"
    }


def test_nobody_s_key_is_called_a_customer_s_when_aliases_are_refused(careful_account, audit, moto):
    with proxy(moto.url, refuse("kms", "ListAliases")) as between:
        audited = audit(careful_account, url=between.url)

    assert audited.one("aws_ebs_volume")["kms_key_id"] == {
        "$unknown": f"kms:ListAliases of {REGION}"
    }
    assert audited.outcomes("GRD-AWS-032") == {Outcome.UNKNOWN}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ExpiredToken", "the credentials have expired"),
        ("InvalidClientTokenId", "AWS does not accept the credentials"),
        ("SignatureDoesNotMatch", "AWS does not accept the credentials"),
    ],
)
def test_credentials_that_are_no_good_are_one_problem(careful_account, audit, moto, code, words):
    with proxy(moto.url, lambda call: Fault(code, 403)) as between:
        audited = audit(careful_account, url=between.url)

    (problem,) = audited.problems
    assert problem.startswith(f"account not seen: {words} ({code}); sign in again")
    assert len(between.calls) == 1
    assert audited.resources == []


def test_credentials_that_expire_half_way_are_one_problem_and_nothing_is_lost(
    careful_account, audit, moto
):
    def rule(call):
        return Fault("ExpiredTokenException") if call.service == "sagemaker" else None

    with proxy(moto.url, rule) as between:
        audited = audit(careful_account, url=between.url)

    (problem,) = audited.problems
    assert problem.startswith(f"SageMaker notebooks of {REGION}, SageMaker domains of {REGION}, ")
    assert f"trails of {REGION}" in problem
    assert "not seen: the credentials have expired" in problem
    assert audited.of("aws_iam_role")
    assert not audited.of("aws_cloudtrail")


def test_no_credentials_are_one_problem(audit, moto):
    nobody = Account(
        "0", {"AWS_EC2_METADATA_DISABLED": "true", "AWS_ENDPOINT_URL": moto.url}, moto.url
    )

    (problem,) = audit(nobody).problems

    assert problem.startswith("account not seen: no usable credentials")


def test_a_profile_that_is_not_there_is_one_problem(careful_account, audit):
    (problem,) = audit(careful_account, f"aws://nobody/{REGION}").problems

    assert problem.startswith("account not seen: The config profile (nobody) could not be found")
    assert "aws configure list-profiles" in problem


def test_no_region_is_one_problem(careful_account, audit):
    (problem,) = audit(careful_account, "aws://").problems

    assert problem == "account not seen: no region is named; write aws://PROFILE/REGION"


def test_a_throttled_call_is_made_again(careful_account, careful, audit, moto):
    left = [2]

    def rule(call):
        if call.service == "dynamodb" and left[0]:
            left[0] -= 1
            return Fault("ThrottlingException")
        return None

    with proxy(moto.url, rule) as between:
        audited = audit(careful_account, options=Options(retries=4), url=between.url)

    assert left == [0]
    assert audited.problems == []
    assert audited.of("aws_dynamodb_table")


def test_a_call_that_stays_throttled_is_named(careful_account, audit, moto):
    def rule(call):
        return Fault("ThrottlingException") if call.service == "dynamodb" else None

    with proxy(moto.url, rule) as between:
        audited = audit(careful_account, url=between.url)

    (problem,) = audited.problems
    assert "dynamodb:ListTables is throttled (ThrottlingException)" in problem


def test_a_server_that_dies_is_told_of_once_and_what_was_read_stays(careful_account, audit, moto):
    stop = threading.Event()

    def rule(call):
        if call.service == "sagemaker":
            between.stop()
            stop.set()
        return None

    with proxy(moto.url, rule) as between:
        audited = audit(careful_account, url=between.url)

    assert stop.is_set()
    (gone,) = [problem for problem in audited.problems if "nobody answers" in problem]
    assert f"trails of {REGION}" in gone
    assert f"nobody answers at {between.url}" in gone
    assert all("SageMaker" in problem for problem in audited.problems)
    assert audited.of("aws_iam_role")


def test_a_server_that_is_not_there_is_one_problem(careful_account, audit):
    nowhere = f"http://127.0.0.1:{free_port()}"

    (problem,) = audit(careful_account, url=nowhere).problems

    assert problem == (
        f"account not seen: nobody answers at {nowhere}; "
        "check the region, AWS_ENDPOINT_URL and the network"
    )


def test_a_list_that_breaks_off_keeps_its_first_pages(audit, moto):
    account = open_account(moto.url, "555555555555")
    logs = account.client("logs")
    for number in range(60):
        logs.create_log_group(logGroupName=f"group-{number:03}")
    pages = []

    def rule(call):
        if call.operation != "DescribeLogGroups":
            return None
        pages.append(call)
        return Fault("ThrottlingException") if len(pages) > 1 else None

    with proxy(moto.url, rule) as between:
        audited = audit(account, url=between.url)

    (problem,) = audited.problems
    assert "logs:DescribeLogGroups is throttled" in problem
    assert len(audited.of("aws_cloudwatch_log_group")) == 50


def test_a_service_that_is_not_there_costs_no_other(careful_account, careful, audit):
    nowhere = f"http://127.0.0.1:{free_port()}"
    environment = {**careful_account.environment, "AWS_ENDPOINT_URL_KMS": nowhere}
    account = Account(careful_account.number, environment, careful_account.url)

    audited = audit(account)

    assert [problem.partition(" not seen")[0] for problem in audited.problems] == [
        f"KMS keys of {REGION}",
        f"KMS keys that AWS keeps in {REGION}",
    ]
    assert all(f"nobody answers at {nowhere}" in problem for problem in audited.problems)
    assert len(audited.resources) == len(careful.resources) - len(careful.of("aws_kms_key"))


def test_a_collector_that_takes_too_long_is_stopped(careful_account, audit):
    audited = audit(careful_account, options=Options(retries=0, collector_seconds=1e-6))

    assert any("took longer than 1e-06 s and was stopped" in text for text in audited.problems)


def test_an_answer_that_is_none_of_aws_is_one_problem(careful_account, audit, moto):
    with proxy(moto.url, lambda call: Fault("", 200, "<html>Sign in to this network")) as between:
        audited = audit(careful_account, url=between.url)

    (problem,) = audited.problems
    assert "sts:GetCallerIdentity got an answer that is none of AWS" in problem
    assert audited.resources == []


def test_a_target_with_a_password_is_refused():
    with pytest.raises(ConfigError, match="no credentials"):
        open_target("aws://key:value@profile/eu-central-1", QUICK, Coverage())


def test_nothing_is_connected_to_before_the_source_is_read(careful_account):
    with pytest.MonkeyPatch.context() as patch:
        enter(careful_account, patch, f"http://127.0.0.1:{free_port()}")

        source = open_target(f"aws:///{REGION}", QUICK, Coverage())

    assert source.target == Target(f"aws:///{REGION}", "aws", "", (REGION,))
    assert source.coverage == Coverage()


def test_the_command_audits_an_account(careless_account, tmp_path):
    with pytest.MonkeyPatch.context() as patch:
        enter(careless_account, patch)
        done = subprocess.run(  # noqa: S603 - our own command
            [
                *(sys.executable, "-m", "guard", "audit", f"aws:///{REGION}"),
                *("-o", "json", "--no-record"),
            ],
            capture_output=True,
            text=True,
            timeout=120,
            cwd=tmp_path,
            check=False,
        )

    result = json.loads(done.stdout)
    found = {entry["policy"]["id"] for entry in result["findings"]}
    assert done.returncode == 3  # moto cannot show everything
    assert {"GRD-AWS-004", "GRD-AWS-227", "GRD-AWS-300", "GRD-AWS-350"} <= found
    assert all(action in done.stderr for action in NOT_IN_MOTO)
    assert "Traceback" not in done.stderr
    assert "kept-out-of-sight" not in done.stdout + done.stderr
