# METADATA
# title: SageMaker review workflows must encrypt their output with a KMS key
# description: |
#   What reviewers were shown and answered, documents and faces among it, lies in a bucket that every reader of
#   the bucket can open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-permissions-security.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_flow_definition
# custom:
#   id: GRD-AWS-209
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_flow_definition]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key in output_config.
#
#         resource "aws_sagemaker_flow_definition" "review" {
#           flow_definition_name = "document-review"
#           role_arn             = "arn:aws:iam::111122223333:role/review"
#
#           human_loop_config {
#             human_task_ui_arn                     = "arn:aws:sagemaker:eu-west-1:111122223333:human-task-ui/review"
#             task_availability_lifetime_in_seconds = 3600
#             task_count                            = 1
#             task_description                      = "Check the fields"
#             task_title                            = "Review"
#             workteam_arn                          = "arn:aws:sagemaker:eu-west-1:111122223333:workteam/private-crowd/reviewers"
#           }
#
#           output_config {
#             s3_output_path = "s3://acme-review/"
#             kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/b4c5d6e7-1111-2222-3333-444455556666"
#           }
#         }
package guard.policies.aws.sagemaker_flow_definition_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": flow.id,
	"path": ["output_config", 0, "kms_key_id"],
	"message": "output_config names no customer key",
} if {
	some flow in input.resources.aws_sagemaker_flow_definition
	not settings.is_customer_key(object.get(flow.config, ["output_config", 0, "kms_key_id"], null))
}
