# METADATA
# title: EBS snapshots of the region must not be open to public sharing
# description: |
#   With the block lifted, one wrong permission publishes a snapshot to every AWS account; copies of it made in
#   the meantime cannot be called back.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_snapshot_block_public_access
# custom:
#   id: GRD-AWS-034
#   severity: medium
#   category: access-control
#   systems: [ebs]
#   resources: [aws_ebs_snapshot_block_public_access]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Block all sharing of snapshots with everyone.
#
#         resource "aws_ebs_snapshot_block_public_access" "region" {
#           state = "block-all-sharing"
#         }
package guard.policies.aws.ebs_snapshot_block_public_access

import data.guard.lib.aws.data.settings

_unsafe := {"unblocked"}

deny contains {
	"resource": setting.id,
	"path": ["state"],
	"message": "state is unblocked: snapshots of the region may be shared with every AWS account",
} if {
	some setting in input.resources.aws_ebs_snapshot_block_public_access
	settings.may_be(setting.config.state, _unsafe)
}
