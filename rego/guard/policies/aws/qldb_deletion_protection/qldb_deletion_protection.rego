# METADATA
# title: QLDB ledgers must be protected from deletion
# description: |
#   A journal that is meant to prove what happened can be removed with one call.
# related_resources:
#   - ref: https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/qldb_ledger
# custom:
#   id: GRD-AWS-091
#   severity: low
#   category: availability
#   systems: [qldb]
#   resources: [aws_qldb_ledger]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Leave deletion_protection on, its default.
#
#         resource "aws_qldb_ledger" "approvals" {
#           name                = "model-approvals"
#           permissions_mode    = "STANDARD"
#           deletion_protection = true
#         }
package guard.policies.aws.qldb_deletion_protection

import data.guard.lib.aws.data.settings

deny contains {
	"resource": ledger.id,
	"path": ["deletion_protection"],
	"message": "deletion_protection is false: one call removes the ledger",
} if {
	some ledger in input.resources.aws_qldb_ledger
	settings.may_be_off(ledger.config.deletion_protection)
}
