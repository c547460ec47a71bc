"""What an audit finds in an account, and what it must not find."""

import pytest

from guard.model import Outcome
from guard.sources.aws.tables import collectors
from tests.live.aws.accounts import REGION, open_account
from tests.live.aws.conftest import NOT_IN_MOTO
from tests.live.aws.proxy import Fault, proxy

pytestmark = pytest.mark.server

# Types that moto cannot show, or cannot make.
_NOT_MADE = {
    "aws_backup_selection",
    "aws_cloudtrail_event_data_store",
    "aws_cloudwatch_composite_alarm",
    "aws_ebs_snapshot_block_public_access",
    "aws_sagemaker_monitoring_schedule",
    "aws_securityhub_account",
}

TYPES = sorted({shape.type for entry in collectors() for shape in entry.shapes} - _NOT_MADE)

# What is wrong in the careless account, in order of the policies' numbers.
_WRONG = {
    1,
    3,
    4,
    5,
    7,
    9,
    11,
    12,
    13,
    14,
    30,
    31,
    35,
    36,
    37,
    39,
    40,
    41,
    45,
    47,
    48,
    49,
    50,
    51,
    52,
    53,
    61,
    80,
    81,
    82,
    165,
    166,
    168,
    169,
    175,
    176,
    178,
    180,
    190,
    191,
    192,
    193,
    195,
    196,
    197,
    199,
    200,
    202,
    204,
    205,
    206,
    207,
    223,
    225,
    227,
    232,
    233,
    237,
    238,
    239,
    240,
    270,
    300,
    301,
    305,
    309,
    314,
    319,
    322,
    323,
    326,
    327,
    328,
    329,
    350,
    355,
    356,
    359,
    437,
    439,
    440,
    443,
    446,
    510,
    511,
    512,
    513,
    514,
    520,
    522,
    523,
    558,
    601,
    628,
    650,
    652,
    655,
    656,
}

# Settings that moto forgets, and a log group that it makes by itself.
_FORGOTTEN = {"GRD-AWS-193", "GRD-AWS-200", "GRD-AWS-270", "GRD-AWS-650"}


_BUCKETS = """<ListAllMyBucketsResult><Buckets><Bucket><Name>far-away</Name>
<BucketRegion>us-west-2</BucketRegion></Bucket></Buckets></ListAllMyBucketsResult>"""


@pytest.mark.parametrize("type_", TYPES)
def test_things_of_a_type_are_read(type_, careless, careful):
    found = careless.of(type_) + careful.of(type_)

    assert found
    for resource in found:
        assert resource.origin.locate(()).path == f"aws:///{REGION}/{resource.id}"
        assert not resource.id.startswith("None")


def test_the_careless_account_fails_by_the_policies_for_its_code(careless):
    assert {f"GRD-AWS-{number:03}" for number in _WRONG} - careless.failed() == set()


def test_nothing_is_found_in_the_careful_account(careful):
    assert careful.failed() - _FORGOTTEN == set()


def test_only_what_moto_cannot_show_is_missing(careless, careful):
    for audited in (careless, careful):
        assert audited.problems == []
        told = "\n".join(problem.reason for problem in audited.coverage.problems)
        assert all(action in told for action in NOT_IN_MOTO)


def test_what_was_not_read_is_open_and_neither_good_nor_bad(careless):
    assert careless.outcomes("GRD-AWS-616") == {Outcome.UNKNOWN}
    assert "GRD-AWS-435" not in careless.failed()


def test_a_secret_is_never_kept(careless, careful):
    for audited in (careless, careful):
        text = audited.text() + repr(audited.coverage) + repr(audited.findings)
        assert "kept-out-of-sight" not in text


def test_a_literal_secret_of_a_function_is_found_without_its_value(careless):
    (function,) = careless.of("aws_lambda_function")

    assert function.config["environment"][0]["variables"] == {"API_TOKEN": "[redacted:literal]"}
    assert "GRD-SEC-002" in careless.failed()


def test_companions_of_a_bucket_name_it_as_terraform_does(careful):
    for type_ in ("aws_s3_bucket_policy", "aws_s3_bucket_public_access_block"):
        named = {resource.config["bucket"] for resource in careful.of(type_)}
        assert {"careful-lake", "careful-logs", "careful-trail", "careful-flows"} == named


def test_policy_documents_are_objects(careful, careless):
    for resource in careful.of("aws_s3_bucket_policy") + careless.of("aws_iam_role_policy"):
        assert isinstance(resource.config["policy"]["Statement"], list)
    assert careful.one("aws_iam_role")["assume_role_policy"]["Statement"]


def test_a_key_of_aws_is_told_from_a_key_of_the_customer(careful, audit, moto):
    account = open_account(moto.url, "333333333333")
    account.client("ec2").create_volume(AvailabilityZone=f"{REGION}a", Size=1, Encrypted=True)

    other = audit(account)

    assert other.one("aws_ebs_volume")["kms_key_id"] == "alias/aws/ebs"
    assert "GRD-AWS-032" in other.failed()
    assert careful.one("aws_ebs_volume")["kms_key_id"].startswith("arn:aws:kms:")


def test_lists_are_read_to_their_last_page(audit, moto):
    account = open_account(moto.url, "444444444444")
    logs = account.client("logs")
    for number in range(120):
        logs.create_log_group(logGroupName=f"group-{number:03}")

    audited = audit(account)

    assert len(audited.of("aws_cloudwatch_log_group")) == 120


def test_what_is_the_same_everywhere_is_read_once_for_several_regions(
    careful_account, careful, audit
):
    both = audit(careful_account, f"aws:///{REGION},us-east-1")

    assert len(both.of("aws_iam_role")) == len(careful.of("aws_iam_role"))
    assert len(both.of("aws_s3_bucket")) == len(careful.of("aws_s3_bucket"))
    assert len(both.of("aws_ebs_encryption_by_default")) == 2
    assert both.problems == []


def test_a_bucket_of_another_region_is_asked_about_there(audit, moto):
    account = open_account(moto.url, "666666666666")
    account.client("s3", "us-west-2").create_bucket(
        Bucket="far-away", CreateBucketConfiguration={"LocationConstraint": "us-west-2"}
    )
    account.client("s3", "us-west-2").put_bucket_versioning(
        Bucket="far-away", VersioningConfiguration={"Status": "Enabled"}
    )
    asked = []

    def rule(call):
        if call.service == "s3" and "far-away" in call.operation:
            asked.append(call.region)
        # moto does not say where buckets are, as S3 does.
        listing = call.service == "s3" and call.operation.startswith("GET /?max-buckets=")
        return Fault("", 200, _BUCKETS) if listing else None

    with proxy(moto.url, rule) as between:
        audited = audit(account, url=between.url)

    assert audited.one("aws_s3_bucket_versioning")["bucket"] == "far-away"
    assert set(asked) == {"us-west-2"}


def test_two_audits_of_one_account_are_alike(careful_account, careful, audit):
    again = audit(careful_account)

    assert [(resource.type, resource.id, resource.config) for resource in again.resources] == [
        (resource.type, resource.id, resource.config) for resource in careful.resources
    ]
