# METADATA
# title: AppFlow flows must use a customer-managed KMS key
# description: |
#   Credentials of connected services and records in flight lie under a key of the service, which cannot be
#   restricted, revoked or audited.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appflow_flow
# custom:
#   id: GRD-AWS-256
#   severity: low
#   category: encryption
#   systems: [appflow]
#   resources: [aws_appflow_flow, aws_appflow_connector_profile]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_arn.
#
#         resource "aws_appflow_flow" "crm" {
#           name    = "crm"
#           kms_arn = "arn:aws:kms:eu-west-1:111122223333:key/00008192-2222-3333-4444-555566667777"
#
#           source_flow_config {
#             connector_type = "S3"
#
#             source_connector_properties {
#               s3 {
#                 bucket_name   = "acme-crm"
#                 bucket_prefix = "export"
#               }
#             }
#           }
#
#           destination_flow_config {
#             connector_type = "S3"
#
#             destination_connector_properties {
#               s3 {
#                 bucket_name = "acme-lake"
#               }
#             }
#           }
#
#           task {
#             source_fields = ["id"]
#             task_type     = "Map_all"
#           }
#
#           trigger_config {
#             trigger_type = "OnDemand"
#           }
#         }
package guard.policies.aws.appflow_customer_key

import data.guard.lib.aws.data.settings

_types := {"aws_appflow_flow", "aws_appflow_connector_profile"}

deny contains {
	"resource": flow.id,
	"path": ["kms_arn"],
	"message": "kms_arn names no customer key: data and credentials are under a key of the service",
} if {
	some type in _types
	some flow in input.resources[type]
	not settings.is_customer_key(object.get(flow.config, "kms_arn", null))
}
