# METADATA
# title: Neptune clusters must require TLS
# description: |
#   Clients may then talk to the cluster in the clear: queries, graphs and signed requests can be read
#   and changed by a foothold in the VPC.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/security-ssl.html
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/parameters.html
# custom:
#   id: GRD-AWS-640
#   severity: medium
#   category: encryption
#   systems: [neptune]
#   resources: [aws_neptune_cluster_parameter_group]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Leave neptune_enforce_ssl at 1, its default.
#
#         resource "aws_neptune_cluster_parameter_group" "graph" {
#           parameter {
#             name  = "neptune_enforce_ssl"
#             value = "1"
#           }
#         }
package guard.policies.aws.neptune_tls

import data.guard.lib.aws.data.settings

deny contains {
	"resource": group.id,
	"path": ["parameter", i, "value"],
	"message": "neptune_enforce_ssl is 0 (the default is 1)",
} if {
	some group in input.resources.aws_neptune_cluster_parameter_group
	some i, parameter in settings.items(group.config.parameter)
	parameter.name == "neptune_enforce_ssl"
	settings.may_be(parameter.value, {"0", 0})
}
