"""The tables of AWS say what botocore and the policies know; expressions keep what answers mean."""

from datetime import UTC, datetime

import boto3
import pytest

from guard import content
from guard.errors import CollectError
from guard.policies import catalogue
from guard.sources.aws.expressions import Keys, Language, compiled, mentions, plain
from guard.sources.aws.tables import collectors

COLLECTORS = pytest.mark.parametrize("collector", collectors(), ids=lambda entry: entry.name)

# Joined with others by policies, or asked for by auditors, and judged by no policy.
_NOT_JUDGED = {
    "aws_backup_selection",
    "aws_budgets_budget",
    "aws_cloudwatch_event_rule",
    "aws_ecr_registry_scanning_configuration",
    "aws_lambda_function_event_invoke_config",
    "aws_sagemaker_endpoint",
    "aws_sagemaker_monitoring_schedule",
    "aws_sagemaker_pipeline",
}


def language(*aliases, regions=("eu-central-1",)):
    keys = Keys()
    for region in regions:
        keys.learn(region, aliases)
    return Language(keys)


@COLLECTORS
def test_a_table_calls_what_the_service_has(collector):
    client = boto3.client(
        collector.service,
        region_name="eu-central-1",
        aws_access_key_id="none",
        aws_secret_access_key="none",  # noqa: S106 - asks nobody
    )

    for call in (collector.listing, *collector.calls.values()):
        operation = client.meta.method_to_api_mapping[call.method]
        known = client.meta.service_model.operation_model(operation).input_shape
        assert set(call.arguments) <= set(known.members if known else ())


@COLLECTORS
def test_every_expression_of_a_table_can_be_read(collector):
    for call in (collector.listing, *collector.calls.values()):
        for expression in (call.take, call.condition, call.region, *call.arguments.values()):
            assert not expression or compiled(expression)
    for shape in collector.shapes:
        for expression in (shape.id, shape.name, shape.when, shape.each, *shape.config.values()):
            assert not expression or compiled(expression)
    assert compiled(collector.items)


@COLLECTORS
def test_what_a_field_needs_is_read_before_it(collector):
    names = [entry.name for entry in collectors()]
    earlier = set(names[: names.index(collector.name)]) | set(collector.calls)

    for field, needs in collector.needs.items():
        assert set(needs) <= earlier
        assert any(field in shape.config for shape in collector.shapes)


def test_collectors_have_names_of_their_own():
    names = [entry.name for entry in collectors()]

    assert len(set(names)) == len(names)


def test_every_type_is_judged_or_joined_by_some_policy():
    policies = catalogue.load(content.REGO).policies
    judged = {type_ for policy in policies for type_ in policy.resources}

    made = {shape.type for entry in collectors() for shape in entry.shapes}

    assert made - judged == _NOT_JUDGED


def test_a_key_that_aws_keeps_is_named_by_its_alias():
    managed = {"AliasName": "alias/aws/ebs", "TargetKeyId": "key-1"}
    own = {"AliasName": "alias/lake", "TargetKeyId": "key-2"}
    known = language(managed, own)
    prefix = "arn:aws:kms:eu-central-1:111122223333:key"

    def named(key):
        return known.value("key(Key)", {"Key": key})

    assert named(f"{prefix}/key-1") == "alias/aws/ebs"
    assert named("key-1") == "alias/aws/ebs"
    assert named(f"{prefix}/key-2") == f"{prefix}/key-2"
    assert named("alias/aws/sqs") == "alias/aws/sqs"
    assert named(None) is None
    assert named("") is None


def test_whose_key_it_is_stays_open_where_aliases_were_not_read():
    nothing = language(regions=())
    elsewhere = "arn:aws:kms:us-east-1:111122223333:key/key-1"

    assert nothing.value("key(Key)", {"Key": "key-1"}) == {
        "$unknown": "kms:ListAliases of the region"
    }
    assert language().value("key(Key)", {"Key": elsewhere}) == {
        "$unknown": "kms:ListAliases of us-east-1"
    }


def test_a_policy_document_becomes_an_object():
    known = language()

    for text in ('{"Statement": []}', "%7B%22Statement%22%3A%20%5B%5D%7D", {"Statement": []}):
        assert known.value("json(Policy)", {"Policy": text}) == {"Statement": []}
    assert known.value("json(Policy)", {"Policy": ""}) is None
    assert known.value("json(Policy)", {"Policy": "no JSON"}) == {
        "$unknown": "a document that is not JSON"
    }


def test_a_condition_is_found_whatever_its_case_and_test():
    statement = {"Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:s3:::lake"}}}
    known = language()

    assert known.value("condition(@, 'aws:sourcearn')", statement) == "arn:aws:s3:::lake"
    assert known.value("condition(@, 'aws:SourceAccount')", statement) is None
    assert known.value("condition(@, 'aws:SourceAccount')", {}) is None


def test_days_are_counted_from_the_present(monkeypatch):
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 1, 31, tzinfo=UTC).timestamp())))
    known = language()

    assert known.value("days_since(Created)", {"Created": moment}) == 30
    assert known.value("days_since(Created)", {"Created": None}) is None


def test_what_nobody_set_is_absent():
    assert plain({"a": None, "b": [None], "c": [], "d": [{"e": None}], "f": False}) == {
        "c": [],
        "d": [{}],
        "f": False,
    }


def test_a_moment_becomes_a_text():
    assert plain({"at": datetime(2026, 1, 1, tzinfo=UTC)}) == {"at": "2026-01-01T00:00:00Z"}


def test_an_expression_mentions_whole_names_only():
    assert mentions("[policy.Statement]", {"policy", "log"}) == ["policy"]
    assert mentions("catalog.policyText", {"policy", "log"}) == []
    assert mentions("about.policy", {"policy"}) == []


def test_an_answer_that_a_table_does_not_fit_is_an_error_that_says_so():
    with pytest.raises(CollectError, match="does not fit"):
        language().value("length(Items)", {"Items": None})
