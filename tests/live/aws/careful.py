"""The account of somebody who takes care."""

from __future__ import annotations

import json
from typing import Any

from tests.live.aws.accounts import REGION, Account, allow, document, function_code, trust


def fill_carefully(account: Account) -> None:
    """Make one of everything, the way it should be."""
    key = _key(account)
    _data(account, key)
    _network(account, key)
    _identities(account)
    _models(account, key)
    _services(account, key)
    _record(account, key)


def _key(account: Account) -> str:
    kms = account.client("kms")
    root = f"arn:aws:iam::{account.number}:root"
    statement = {"Effect": "Allow", "Principal": {"AWS": root}, "Action": "kms:*", "Resource": "*"}
    key = kms.create_key(Policy=document(statement))["KeyMetadata"]
    kms.enable_key_rotation(KeyId=key["KeyId"])
    # Can be rotated by nobody, and needs not be.
    kms.create_key(
        KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY", Policy=document(statement), Description="sign"
    )
    return str(key["Arn"])


def _network(account: Account, key: str) -> None:
    ec2 = account.client("ec2")
    for subnet in ec2.describe_subnets()["Subnets"]:
        ec2.delete_subnet(SubnetId=subnet["SubnetId"])
    for vpc in ec2.describe_vpcs()["Vpcs"]:
        ec2.delete_vpc(VpcId=vpc["VpcId"])
    vpc = ec2.create_vpc(CidrBlock="10.2.0.0/16")["Vpc"]["VpcId"]
    here = [{"Name": "vpc-id", "Values": [vpc]}]
    for group in ec2.describe_security_groups(Filters=here)["SecurityGroups"]:
        for direction in ("ingress", "egress"):
            rules = group["IpPermissions" if direction == "ingress" else "IpPermissionsEgress"]
            if rules:
                revoke = getattr(ec2, f"revoke_security_group_{direction}")
                revoke(GroupId=group["GroupId"], IpPermissions=rules)
    _bucket(account, "careful-flows", key, logs="careful-logs")
    ec2.create_flow_logs(
        ResourceIds=[vpc],
        ResourceType="VPC",
        TrafficType="ALL",
        LogDestinationType="s3",
        LogDestination="arn:aws:s3:::careful-flows",
    )


def _tls_only(action: str, resource: Any) -> dict[str, Any]:
    return {
        "Effect": "Deny",
        "Principal": {"AWS": "*"},
        "Action": action,
        "Resource": resource,
        "Condition": {"Bool": {"aws:SecureTransport": "false"}},
    }


def _bucket(account: Account, name: str, key: str, logs: str = "") -> None:
    s3 = account.client("s3")
    s3.create_bucket(
        Bucket=name,
        ObjectOwnership="BucketOwnerEnforced",
        CreateBucketConfiguration={"LocationConstraint": REGION},
    )
    switches = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
    s3.put_public_access_block(
        Bucket=name, PublicAccessBlockConfiguration=dict.fromkeys(switches, True)
    )
    s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    s3.put_bucket_encryption(
        Bucket=name,
        ServerSideEncryptionConfiguration={
            "Rules": [
                {
                    "ApplyServerSideEncryptionByDefault": {
                        "SSEAlgorithm": "aws:kms",
                        "KMSMasterKeyID": key,
                    }
                }
            ]
        },
    )
    arn = f"arn:aws:s3:::{name}"
    s3.put_bucket_policy(Bucket=name, Policy=document(_tls_only("s3:*", [arn, f"{arn}/*"])))
    if logs:
        s3.put_bucket_logging(
            Bucket=name,
            BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": logs, "TargetPrefix": "s3/"}},
        )


def _data(account: Account, key: str) -> None:
    _bucket(account, "careful-logs", key)
    logs = document(
        _tls_only("s3:*", ["arn:aws:s3:::careful-logs", "arn:aws:s3:::careful-logs/*"]),
        {
            "Effect": "Allow",
            "Principal": {"Service": "logging.s3.amazonaws.com"},
            "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::careful-logs/*",
        },
    )
    account.client("s3").put_bucket_policy(Bucket="careful-logs", Policy=logs)
    _bucket(account, "careful-lake", key, logs="careful-logs")
    switches = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")
    account.block_public_access(dict.fromkeys(switches, True))
    efs = account.client("efs")
    files = efs.create_file_system(
        CreationToken="careful", Encrypted=True, KmsKeyId=key, Backup=True
    )
    efs.put_file_system_policy(
        FileSystemId=files["FileSystemId"], Policy=document(_tls_only("*", "*"))
    )
    ec2 = account.client("ec2")
    ec2.enable_ebs_encryption_by_default()
    ec2.create_volume(AvailabilityZone=f"{REGION}a", Size=8, Encrypted=True, KmsKeyId=key)
    _database(account, key)
    account.client("dynamodb").create_table(
        TableName="careful-online-store",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        DeletionProtectionEnabled=True,
        SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key},
    )
    account.client("dynamodb").update_continuous_backups(
        TableName="careful-online-store",
        PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True},
    )


def _database(account: Account, key: str) -> None:
    account.client("rds").create_db_instance(
        DBInstanceIdentifier="careful-features",
        DBInstanceClass="db.m6g.large",
        Engine="postgres",
        EngineVersion="16.4",
        AllocatedStorage=20,
        MasterUsername="features",
        MasterUserPassword="kept-out-of-sight-8",
        PubliclyAccessible=False,
        StorageEncrypted=True,
        KmsKeyId=key,
        MultiAZ=True,
        BackupRetentionPeriod=14,
        DeletionProtection=True,
        AutoMinorVersionUpgrade=True,
        EnableIAMDatabaseAuthentication=True,
        EnableCloudwatchLogsExports=["postgresql"],
        MonitoringInterval=60,
        MonitoringRoleArn=f"arn:aws:iam::{account.number}:role/monitoring",
    )


def _identities(account: Account) -> None:
    iam = account.client("iam")
    iam.create_user(UserName="nadia")
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="nadia")
    iam.enable_mfa_device(
        UserName="nadia",
        SerialNumber=device["VirtualMFADevice"]["SerialNumber"],
        AuthenticationCode1="123456",
        AuthenticationCode2="654321",
    )
    iam.create_login_profile(UserName="nadia", Password="kept-out-of-sight-6")  # noqa: S106
    iam.create_group(GroupName="data-science")
    iam.add_user_to_group(GroupName="data-science", UserName="nadia")
    read = allow("s3:GetObject", "arn:aws:s3:::careful-lake/*")
    arn = iam.create_policy(PolicyName="read-lake", PolicyDocument=document(read))["Policy"]["Arn"]
    iam.attach_group_policy(GroupName="data-science", PolicyArn=arn)
    iam.create_role(RoleName="trainer", AssumeRolePolicyDocument=trust("sagemaker.amazonaws.com"))
    iam.attach_role_policy(RoleName="trainer", PolicyArn=arn)
    iam.update_account_password_policy(
        MinimumPasswordLength=14,
        MaxPasswordAge=90,
        PasswordReusePrevention=24,
        RequireLowercaseCharacters=True,
        RequireNumbers=True,
        RequireSymbols=True,
        RequireUppercaseCharacters=True,
        AllowUsersToChangePassword=True,
    )


def _models(account: Account, key: str) -> None:
    role = f"arn:aws:iam::{account.number}:role/trainer"
    sagemaker = account.client("sagemaker")
    sagemaker.create_notebook_instance(
        NotebookInstanceName="careful-lab",
        InstanceType="ml.t3.medium",
        RoleArn=role,
        SubnetId="subnet-1",
        SecurityGroupIds=["sg-1"],
        KmsKeyId=key,
        DirectInternetAccess="Disabled",
        RootAccess="Disabled",
        PlatformIdentifier="notebook-al2-v3",
        InstanceMetadataServiceConfiguration={"MinimumInstanceMetadataServiceVersion": "2"},
    )
    sagemaker.create_domain(
        DomainName="careful-studio",
        AuthMode="SSO",
        DefaultUserSettings={"ExecutionRole": role},
        DomainSettings={"ExecutionRoleIdentityConfig": "USER_PROFILE_NAME"},
        SubnetIds=["subnet-1"],
        VpcId="vpc-1",
        AppNetworkAccessType="VpcOnly",
        KmsKeyId=key,
    )
    image = f"{account.number}.dkr.ecr.{REGION}.amazonaws.com/score:4.2"
    network = {"Subnets": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}
    sagemaker.create_model(
        ModelName="careful-model",
        ExecutionRoleArn=role,
        PrimaryContainer={"Image": image},
        EnableNetworkIsolation=True,
        VpcConfig=network,
    )
    sagemaker.create_endpoint_config(
        EndpointConfigName="careful-config",
        ProductionVariants=[
            {
                "VariantName": "all",
                "ModelName": "careful-model",
                "InitialInstanceCount": 2,
                "InstanceType": "ml.m5.large",
            }
        ],
        KmsKeyId=key,
    )
    sagemaker.create_endpoint(EndpointName="careful", EndpointConfigName="careful-config")
    sagemaker.create_training_job(
        TrainingJobName="careful-training",
        AlgorithmSpecification={"TrainingImage": image, "TrainingInputMode": "File"},
        RoleArn=role,
        OutputDataConfig={"S3OutputPath": "s3://careful-lake/models", "KmsKeyId": key},
        ResourceConfig={
            "InstanceType": "ml.m5.large",
            "InstanceCount": 2,
            "VolumeSizeInGB": 10,
            "VolumeKmsKeyId": key,
        },
        StoppingCondition={"MaxRuntimeInSeconds": 3600},
        EnableNetworkIsolation=True,
        EnableInterContainerTrafficEncryption=True,
        VpcConfig=network,
    )


def _services(account: Account, key: str) -> None:
    functions = account.client("lambda")
    function = functions.create_function(
        FunctionName="careful-rotate",
        Runtime="python3.13",
        Role=f"arn:aws:iam::{account.number}:role/trainer",
        Handler="score.handler",
        Code={"ZipFile": function_code()},
        TracingConfig={"Mode": "Active"},
    )
    functions.add_permission(
        FunctionName="careful-rotate",
        StatementId="rotation",
        Action="lambda:InvokeFunction",
        Principal="secretsmanager.amazonaws.com",
        SourceAccount=account.number,
    )
    secrets = account.client("secretsmanager")
    arn = secrets.create_secret(
        Name="registry-token", SecretString="kept-out-of-sight-7", KmsKeyId=key
    )["ARN"]
    secrets.rotate_secret(
        SecretId=arn,
        RotationLambdaARN=function["FunctionArn"],
        RotationRules={"AutomaticallyAfterDays": 30},
        RotateImmediately=False,
    )
    account.client("ecr").create_repository(
        repositoryName="careful-score",
        imageTagMutability="IMMUTABLE",
        imageScanningConfiguration={"scanOnPush": True},
        encryptionConfiguration={"encryptionType": "KMS", "kmsKey": key},
    )
    account.client("kafka").create_cluster(
        ClusterName="careful-events",
        KafkaVersion="3.6.0",
        NumberOfBrokerNodes=2,
        BrokerNodeGroupInfo={"ClientSubnets": ["subnet-1"], "InstanceType": "kafka.m5.large"},
        EncryptionInfo={
            "EncryptionAtRest": {"DataVolumeKMSKeyId": key},
            "EncryptionInTransit": {"ClientBroker": "TLS", "InCluster": True},
        },
        ClientAuthentication={"Sasl": {"Iam": {"Enabled": True}}},
        LoggingInfo={"BrokerLogs": {"CloudWatchLogs": {"Enabled": True, "LogGroup": "msk"}}},
    )
    account.client("sns").create_topic(Name="careful-drift", Attributes={"KmsMasterKeyId": key})
    account.client("sqs").create_queue(QueueName="careful-jobs", Attributes={"KmsMasterKeyId": key})
    account.client("guardduty").create_detector(Enable=True)
    account.client("budgets").create_budget(
        AccountId=account.number,
        Budget={
            "BudgetName": "training",
            "BudgetType": "COST",
            "TimeUnit": "MONTHLY",
            "BudgetLimit": {"Amount": "1000", "Unit": "USD"},
        },
    )


def _record(account: Account, key: str) -> None:
    logs = account.client("logs")
    logs.create_log_group(logGroupName="trail", kmsKeyId=key)
    logs.put_retention_policy(logGroupName="trail", retentionInDays=365)
    arn = f"arn:aws:logs:{REGION}:{account.number}:log-group:trail:*"
    _bucket(account, "careful-trail", key, logs="careful-logs")
    trails = account.client("cloudtrail")
    trails.create_trail(
        Name="careful",
        S3BucketName="careful-trail",
        IsMultiRegionTrail=True,
        IncludeGlobalServiceEvents=True,
        EnableLogFileValidation=True,
        KmsKeyId=key,
        CloudWatchLogsLogGroupArn=arn,
        CloudWatchLogsRoleArn=f"arn:aws:iam::{account.number}:role/trainer",
    )
    trails.start_logging(Name="careful")
    selector = {
        "ReadWriteType": "All",
        "IncludeManagementEvents": True,
        "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}],
    }
    trails.put_event_selectors(TrailName="careful", EventSelectors=[selector])
    text = account.client("s3").get_bucket_policy(Bucket="careful-trail")["Policy"]
    policy = json.loads(text)
    policy["Statement"].append(
        {
            "Effect": "Allow",
            "Principal": {"Service": "cloudtrail.amazonaws.com"},
            "Action": "s3:PutObject",
            "Resource": f"arn:aws:s3:::careful-trail/AWSLogs/{account.number}/*",
        }
    )
    account.client("s3").put_bucket_policy(Bucket="careful-trail", Policy=json.dumps(policy))
