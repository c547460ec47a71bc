# METADATA
# title: IAM policies must not allow reading the contents of every data store
# description: |
#   One stolen session of the holder copies the objects, records or query results of the whole
#   account, training data and customer data alike, not only what the workload works on.
# related_resources:
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   id: GRD-AWS-308
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Name the buckets, tables, streams or queues that are read.
#
#         resource "aws_iam_role_policy" "feature_job" {
#           policy = jsonencode({
#             Statement = [{
#               Resource = ["arn:aws:s3:::features/*", "arn:aws:dynamodb:eu-west-1:111122223333:table/features"]
#             }]
#           })
#         }
package guard.policies.aws.iam_read_all_data

import data.guard.lib.aws.grants

_actions := {
	"athena:GetQueryResults", "dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan",
	"kinesis:GetRecords", "rds-data:ExecuteStatement", "redshift-data:GetStatementResult", "s3:GetObject",
	"s3:GetObjectVersion", "sagemaker:GetRecord", "sqs:ReceiveMessage",
}

deny contains violation if {
	some grant in grants.broad
	violation := grants.violation(grant, _actions, "reads what all of them in the account hold")
}
