# METADATA
# title: Managed policies for the whole of a data or compute service must not be attached
# description: |
#   The FullAccess policies of AWS reach every bucket, table, machine or function of the
#   account. A workload that needs one bucket gives an intruder all of them, with the right to
#   delete and to share.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html#aws-managed-policies
#   - ref: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonS3FullAccess.html
# custom:
#   id: GRD-AWS-321
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources:
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_group_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_iam_role
#     - aws_iam_role_policy_attachments_exclusive
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Attach a policy that names the workload's own resources.
#
#         data "aws_iam_policy_document" "features" {
#           statement {
#             actions   = ["s3:GetObject", "s3:PutObject"]
#             resources = ["arn:aws:s3:::features/*"]
#           }
#         }
#
#
#         resource "aws_iam_policy" "features" {
#           name   = "features"
#           policy = data.aws_iam_policy_document.features.json
#         }
#
#
#         resource "aws_iam_role_policy_attachment" "feature_job" {
#           policy_arn = aws_iam_policy.features.arn
#         }
package guard.policies.aws.iam_broad_policy_attached

import data.guard.lib.value

_broad := {
	"AWSCloudFormationFullAccess", "AWSGlueConsoleFullAccess", "AWSKeyManagementServicePowerUser",
	"AWSLambda_FullAccess", "AWSLambdaFullAccess", "AmazonAthenaFullAccess", "AmazonBedrockFullAccess",
	"AmazonDynamoDBFullAccess", "AmazonEC2ContainerRegistryFullAccess", "AmazonEC2FullAccess", "AmazonECS_FullAccess",
	"AmazonElasticMapReduceFullAccess", "AmazonKinesisFullAccess", "AmazonMSKFullAccess", "AmazonRDSFullAccess",
	"AmazonRedshiftFullAccess", "AmazonS3FullAccess", "AmazonSNSFullAccess", "AmazonSQSFullAccess",
	"AmazonSSMFullAccess", "AmazonSageMakerFullAccess", "AmazonVPCFullAccess", "SecretsManagerReadWrite",
}

_single := {
	"aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment",
	"aws_iam_policy_attachment",
}

_lists := {"aws_iam_role": "managed_policy_arns", "aws_iam_role_policy_attachments_exclusive": "policy_arns"}

_named(arn) := name if {
	is_string(arn)
	regex.match(`^arn:aws[a-z-]*:iam::aws:policy/`, arn)
	name := regex.replace(arn, `^.*/`, "")
	name in _broad
}

deny contains {
	"resource": attachment.id,
	"path": ["policy_arn"],
	"message": sprintf("managed policy %s reaches all resources of the service", [_named(attachment.config.policy_arn)]),
} if {
	some type in _single
	some attachment in input.resources[type]
	_named(attachment.config.policy_arn)
}

deny contains {
	"resource": role.id,
	"path": [field, i],
	"message": sprintf("managed policy %s reaches all resources of the service", [_named(arn)]),
} if {
	some type, field in _lists
	some role in input.resources[type]
	some i, arn in value.as_list(role.config[field])
	_named(arn)
}
