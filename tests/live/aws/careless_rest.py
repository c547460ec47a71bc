"""What else somebody in a hurry leaves behind."""

from __future__ import annotations

import json
from typing import Any

from tests.live.aws.accounts import REGION, Account, allow, document, trust


def fill_with_the_rest(account: Account) -> None:
    """Make one of the less common things, carelessly."""
    _buckets(account)
    _shared_things(account)
    _databases(account)
    _keys(account)
    _watching(account)
    _jobs(account)


def _buckets(account: Account) -> None:
    s3 = account.client("s3")
    where: Any = {"CreateBucketConfiguration": {"LocationConstraint": REGION}}
    for name in ("careless-site", "careless-copy"):
        s3.create_bucket(Bucket=name, **where)
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_website(
        Bucket="careless-site", WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}}
    )
    rule = {"AllowedMethods": ["PUT"], "AllowedOrigins": ["*"]}
    s3.put_bucket_cors(Bucket="careless-site", CORSConfiguration={"CORSRules": [rule]})
    s3.put_bucket_replication(
        Bucket="careless-site",
        ReplicationConfiguration={
            "Role": f"arn:aws:iam::{account.number}:role/trainer",
            "Rules": [
                {
                    "Status": "Enabled",
                    "Priority": 1,
                    "Filter": {"Prefix": ""},
                    "DeleteMarkerReplication": {"Status": "Disabled"},
                    "Destination": {"Bucket": "arn:aws:s3:::careless-copy"},
                }
            ],
        },
    )


def _shared_things(account: Account) -> None:
    efs = account.client("efs")
    files = efs.create_file_system(CreationToken="shared", Encrypted=True)
    efs.create_access_point(FileSystemId=files["FileSystemId"], ClientToken="shared")
    ecr = account.client("ecr")
    ecr.create_repository(repositoryName="careless-shared")
    everyone = {"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}
    ecr.set_repository_policy(repositoryName="careless-shared", policyText=document(everyone))
    sns = account.client("sns")
    topic = sns.create_topic(Name="careless-alerts")["TopicArn"]
    sns.subscribe(
        TopicArn=topic,
        Protocol="http",
        Endpoint="http://hooks.example.com",
        ReturnSubscriptionArn=True,
    )
    iam = account.client("iam")
    iam.create_user(UserName="otto")
    iam.attach_user_policy(UserName="otto", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    iam.create_group(GroupName="operations")
    iam.put_group_policy(
        GroupName="operations",
        PolicyName="secrets",
        PolicyDocument=document(allow("secretsmanager:GetSecretValue", "*")),
    )


def _databases(account: Account) -> None:
    rds = account.client("rds")
    rds.create_db_cluster(
        DBClusterIdentifier="careless-cluster",
        Engine="aurora-postgresql",
        MasterUsername="features",
        MasterUserPassword="kept-out-of-sight-9",
        StorageEncrypted=False,
    )
    rds.create_db_instance(
        DBInstanceIdentifier="careless-member",
        DBInstanceClass="db.r6g.large",
        Engine="aurora-postgresql",
        DBClusterIdentifier="careless-cluster",
        PubliclyAccessible=True,
    )


def _keys(account: Account) -> None:
    kms = account.client("kms")
    kms.create_key(Origin="EXTERNAL")
    first = account.client("kms", "us-east-1").create_key(MultiRegion=True)["KeyMetadata"]
    account.client("kms", "us-east-1").replicate_key(KeyId=first["KeyId"], ReplicaRegion=REGION)


def _watching(account: Account) -> None:
    logs = account.client("logs")
    logs.create_log_group(logGroupName="watched")
    logs.put_metric_filter(
        logGroupName="watched",
        filterName="root",
        filterPattern='{ $.userIdentity.type = "Root" }',
        metricTransformations=[
            {"metricName": "RootUse", "metricNamespace": "Trail", "metricValue": "1"}
        ],
    )
    watch = account.client("cloudwatch")
    alarm: Any = {
        "MetricName": "Errors",
        "Namespace": "Trail",
        "Period": 300,
        "EvaluationPeriods": 1,
        "Threshold": 1.0,
        "Statistic": "Sum",
        "ComparisonOperator": "GreaterThanThreshold",
    }
    watch.put_metric_alarm(AlarmName="errors", **alarm)
    account.client("events").put_rule(
        Name="sign-ins", EventPattern=json.dumps({"source": ["aws.signin"]}), State="ENABLED"
    )
    account.client("guardduty").create_detector(
        Enable=False, Features=[{"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}]
    )


def _jobs(account: Account) -> None:
    iam = account.client("iam")
    iam.create_role(RoleName="jobs", AssumeRolePolicyDocument=trust("sagemaker.amazonaws.com"))
    role = f"arn:aws:iam::{account.number}:role/jobs"
    sagemaker = account.client("sagemaker")
    sagemaker.create_data_quality_job_definition(
        JobDefinitionName="careless-quality",
        DataQualityAppSpecification={"ImageUri": "monitor:1"},
        DataQualityJobInput={
            "EndpointInput": {"EndpointName": "careless", "LocalPath": "/opt/ml/processing/input"}
        },
        DataQualityJobOutputConfig={
            "MonitoringOutputs": [
                {"S3Output": {"S3Uri": "s3://careless-lake/quality", "LocalPath": "/out"}}
            ]
        },
        JobResources={
            "ClusterConfig": {
                "InstanceCount": 1,
                "InstanceType": "ml.m5.large",
                "VolumeSizeInGB": 20,
            }
        },
        RoleArn=role,
    )
    sagemaker.create_pipeline(
        PipelineName="careless-pipeline",
        RoleArn=role,
        PipelineDefinition='{"Version": "2020-12-01", "Steps": []}',
        ClientRequestToken="careless-pipeline-0123456789abcdef",
    )
    account.client("lambda").put_function_event_invoke_config(
        FunctionName="careless-score",
        DestinationConfig={
            "OnFailure": {"Destination": f"arn:aws:sqs:{REGION}:{account.number}:careless-jobs"}
        },
    )
