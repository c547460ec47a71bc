# METADATA
# title: QLDB ledgers must check permissions on each statement
# description: |
#   In the mode ALLOW_ALL whoever may open a session on the ledger may run any statement on any table of it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/qldb_ledger
# custom:
#   id: GRD-AWS-090
#   severity: medium
#   category: access-control
#   systems: [qldb]
#   resources: [aws_qldb_ledger]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["gdpr:25", "gdpr:32(1)(b)"]
#   remediation: |
#     Set permissions_mode to STANDARD and grant PartiQL actions.
#
#         resource "aws_qldb_ledger" "lineage" {
#           name             = "model-lineage"
#           permissions_mode = "STANDARD"
#         }
package guard.policies.aws.qldb_permissions_mode

import data.guard.lib.aws.data.settings

_unsafe := {"ALLOW_ALL"}

deny contains {
	"resource": ledger.id,
	"path": ["permissions_mode"],
	"message": "permissions_mode is ALLOW_ALL: a session may run every statement",
} if {
	some ledger in input.resources.aws_qldb_ledger
	settings.may_be(ledger.config.permissions_mode, _unsafe)
}
