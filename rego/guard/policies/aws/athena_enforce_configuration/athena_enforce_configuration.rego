# METADATA
# title: Athena workgroups must enforce their configuration on clients
# description: |
#   Each client chooses where results go and how they are encrypted: an insider or a stolen role writes whole
#   tables to a bucket of another account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_workgroup
# custom:
#   id: GRD-AWS-141
#   severity: medium
#   category: encryption
#   systems: [athena]
#   resources: [aws_athena_workgroup]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave enforce_workgroup_configuration on, its default.
#
#         resource "aws_athena_workgroup" "reports" {
#           name = "reports"
#
#           configuration {
#             enforce_workgroup_configuration = true
#
#             result_configuration {
#               output_location = "s3://acme-athena-results/reports/"
#             }
#           }
#         }
package guard.policies.aws.athena_enforce_configuration

import data.guard.lib.aws.data.settings

deny contains {
	"resource": workgroup.id,
	"path": ["configuration", 0, "enforce_workgroup_configuration"],
	"message": "enforce_workgroup_configuration is false: clients choose location and encryption of results",
} if {
	some workgroup in input.resources.aws_athena_workgroup
	settings.may_be_off(workgroup.config.configuration[0].enforce_workgroup_configuration)
}
