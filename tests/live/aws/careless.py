"""The account of somebody in a hurry."""

from __future__ import annotations

import contextlib

from tests.live.aws.accounts import REGION, Account, allow, document, function_code


def fill_carelessly(account: Account) -> None:
    """Make one of everything, the way it should not be."""
    _careless_data(account)
    _careless_identities(account)
    _careless_models(account)
    _careless_rest(account)


def _careless_data(account: Account) -> None:
    everyone = {"Effect": "Allow", "Principal": "*"}
    secrets = account.client("secretsmanager")
    arn = secrets.create_secret(Name="registry-token", SecretString="kept-out-of-sight-1")["ARN"]
    secrets.put_resource_policy(
        SecretId=arn,
        ResourcePolicy=document(
            {**everyone, "Action": "secretsmanager:GetSecretValue", "Resource": "*"}
        ),
    )
    account.client("kms").create_key(
        Policy=document({**everyone, "Action": "kms:*", "Resource": "*"}),
        BypassPolicyLockoutSafetyCheck=True,
    )
    s3 = account.client("s3")
    where = {"CreateBucketConfiguration": {"LocationConstraint": REGION}}
    s3.create_bucket(Bucket="careless-lake", ObjectOwnership="ObjectWriter", **where)
    with contextlib.suppress(s3.exceptions.ClientError):
        s3.delete_public_access_block(Bucket="careless-lake")
    s3.put_bucket_acl(Bucket="careless-lake", ACL="public-read")
    s3.put_bucket_policy(
        Bucket="careless-lake",
        Policy=document({**everyone, "Action": "s3:*", "Resource": "arn:aws:s3:::careless-lake/*"}),
    )
    account.client("efs").create_file_system(CreationToken="careless", Encrypted=False)
    ec2 = account.client("ec2")
    ec2.create_volume(AvailabilityZone=f"{REGION}a", Size=8, Encrypted=False)
    vpc = ec2.create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
    group = ec2.create_security_group(GroupName="open", Description="open", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(
        GroupId=group, IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="0.0.0.0/0"
    )
    rds = account.client("rds")
    rds.create_db_instance(
        DBInstanceIdentifier="careless-features",
        DBInstanceClass="db.m6g.large",
        Engine="postgres",
        AllocatedStorage=20,
        MasterUsername="features",
        MasterUserPassword="kept-out-of-sight-2",
        PubliclyAccessible=True,
        StorageEncrypted=False,
        BackupRetentionPeriod=0,
    )
    rds.create_db_snapshot(
        DBInstanceIdentifier="careless-features", DBSnapshotIdentifier="careless-copy"
    )
    rds.modify_db_snapshot_attribute(
        DBSnapshotIdentifier="careless-copy", AttributeName="restore", ValuesToAdd=["all"]
    )
    account.client("dynamodb").create_table(
        TableName="careless-online-store",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )


def _careless_identities(account: Account) -> None:
    iam = account.client("iam")
    iam.create_user(UserName="maria")
    iam.create_login_profile(UserName="maria", Password="kept-out-of-sight-3")  # noqa: S106
    iam.create_access_key(UserName="maria")
    iam.put_user_policy(
        UserName="maria", PolicyName="all", PolicyDocument=document(allow("*", "*"))
    )
    iam.create_role(
        RoleName="trainer",
        AssumeRolePolicyDocument=document(
            {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}
        ),
    )
    iam.put_role_policy(
        RoleName="trainer",
        PolicyName="pass",
        PolicyDocument=document(allow(["iam:PassRole", "sagemaker:CreateTrainingJob"], "*")),
    )
    iam.create_group(GroupName="data-science")
    arn = iam.create_policy(
        PolicyName="secrets", PolicyDocument=document(allow("secretsmanager:*", "*"))
    )["Policy"]["Arn"]
    iam.attach_group_policy(GroupName="data-science", PolicyArn=arn)
    iam.update_account_password_policy(MinimumPasswordLength=8)


def _careless_models(account: Account) -> None:
    role = f"arn:aws:iam::{account.number}:role/trainer"
    sagemaker = account.client("sagemaker")
    sagemaker.create_notebook_instance(
        NotebookInstanceName="careless-lab", InstanceType="ml.t3.medium", RoleArn=role
    )
    sagemaker.create_domain(
        DomainName="careless-studio",
        AuthMode="IAM",
        DefaultUserSettings={"ExecutionRole": role},
        SubnetIds=["subnet-1"],
        VpcId="vpc-1",
        AppNetworkAccessType="PublicInternetOnly",
    )
    image = f"{account.number}.dkr.ecr.{REGION}.amazonaws.com/score"
    sagemaker.create_model(
        ModelName="careless-model",
        ExecutionRoleArn=role,
        PrimaryContainer={"Image": f"{image}:latest", "Environment": {"MODE": "online"}},
    )
    sagemaker.create_endpoint_config(
        EndpointConfigName="careless-config",
        ProductionVariants=[
            {
                "VariantName": "all",
                "ModelName": "careless-model",
                "InitialInstanceCount": 1,
                "InstanceType": "ml.m5.large",
            }
        ],
    )
    sagemaker.create_endpoint(EndpointName="careless", EndpointConfigName="careless-config")
    sagemaker.create_training_job(
        TrainingJobName="careless-training",
        AlgorithmSpecification={"TrainingImage": f"{image}:1", "TrainingInputMode": "File"},
        RoleArn=role,
        OutputDataConfig={"S3OutputPath": "s3://careless-lake/models"},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 2, "VolumeSizeInGB": 10},
        StoppingCondition={"MaxRuntimeInSeconds": 3600},
        Environment={"DB_PASSWORD": "kept-out-of-sight-4"},
    )


def _careless_rest(account: Account) -> None:
    account.client("ecr").create_repository(repositoryName="careless-score")
    account.client("kafka").create_cluster(
        ClusterName="careless-events",
        KafkaVersion="3.6.0",
        NumberOfBrokerNodes=2,
        BrokerNodeGroupInfo={"ClientSubnets": ["subnet-1"], "InstanceType": "kafka.m5.large"},
        EncryptionInfo={
            "EncryptionInTransit": {"ClientBroker": "TLS_PLAINTEXT", "InCluster": True}
        },
        ClientAuthentication={"Unauthenticated": {"Enabled": True}},
    )
    functions = account.client("lambda")
    functions.create_function(
        FunctionName="careless-score",
        Runtime="python3.8",
        Role=f"arn:aws:iam::{account.number}:role/trainer",
        Handler="score.handler",
        Code={"ZipFile": function_code()},
        Environment={"Variables": {"API_TOKEN": "kept-out-of-sight-5"}},
    )
    functions.add_permission(
        FunctionName="careless-score",
        StatementId="everyone",
        Action="lambda:InvokeFunction",
        Principal="*",
    )
    functions.create_function_url_config(FunctionName="careless-score", AuthType="NONE")
    account.client("sns").create_topic(Name="careless-drift")
    account.client("sqs").create_queue(
        QueueName="careless-jobs", Attributes={"SqsManagedSseEnabled": "false"}
    )
    account.client("logs").create_log_group(logGroupName="careless")
    trail = account.client("cloudtrail")
    account.client("s3").create_bucket(
        Bucket="careless-trail", CreateBucketConfiguration={"LocationConstraint": REGION}
    )
    trail.create_trail(Name="careless", S3BucketName="careless-trail", IsMultiRegionTrail=False)
