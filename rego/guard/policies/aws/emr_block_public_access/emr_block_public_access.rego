# METADATA
# title: EMR must block clusters with public security group rules
# description: |
#   A cluster may come up with ports such as YARN or Livy open to the Internet, which run code for whoever
#   connects; miners scan for exactly that.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_block_public_access_configuration
# custom:
#   id: GRD-AWS-152
#   severity: high
#   category: network
#   systems: [emr]
#   resources: [aws_emr_block_public_access_configuration]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Leave block_public_security_group_rules on.
#
#         resource "aws_emr_block_public_access_configuration" "region" {
#           block_public_security_group_rules = true
#         }
package guard.policies.aws.emr_block_public_access

import data.guard.lib.aws.data.settings

deny contains {
	"resource": setting.id,
	"path": ["block_public_security_group_rules"],
	"message": "block_public_security_group_rules is false: clusters may open any port to the Internet",
} if {
	some setting in input.resources.aws_emr_block_public_access_configuration
	settings.may_be_off(setting.config.block_public_security_group_rules)
}
