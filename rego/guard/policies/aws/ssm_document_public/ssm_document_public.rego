# METADATA
# title: SSM documents must not be shared with every account
# description: |
#   Automation documents tell names of roles, buckets and hosts, and often carry credentials in their scripts;
#   shared with all, every AWS account can read them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_document
# custom:
#   id: GRD-AWS-230
#   severity: high
#   category: access-control
#   systems: [ssm]
#   resources: [aws_ssm_document]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Share with the account ids that run the document.
#
#         resource "aws_ssm_document" "restart" {
#           name            = "restart-workers"
#           document_type   = "Command"
#           document_format = "YAML"
#           content         = file("restart.yaml")
#
#           permissions = {
#             type        = "Share"
#             account_ids = "444455556666"
#           }
#         }
package guard.policies.aws.ssm_document_public

import data.guard.lib.value

deny contains {
	"resource": document.id,
	"path": ["permissions", "account_ids"],
	"message": "document is shared with all accounts (account_ids All)",
} if {
	some document in input.resources.aws_ssm_document
	_is_everyone(document.config.permissions.account_ids)
}

_is_everyone(ids) if {
	is_string(ids)
	lower(ids) == "all"
}

_is_everyone(ids) if value.is_unknown(ids)
