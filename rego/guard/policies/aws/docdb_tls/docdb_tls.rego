# METADATA
# title: DocumentDB clusters must require TLS
# description: |
#   Clients talk to the cluster in the clear: queries, documents and password exchanges can be read and changed
#   by a foothold in the VPC.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster_parameter_group
# custom:
#   id: GRD-AWS-066
#   severity: medium
#   category: encryption
#   systems: [docdb]
#   resources: [aws_docdb_cluster_parameter_group]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set the tls parameter to enabled, its default, or to a newer mode.
#
#         resource "aws_docdb_cluster_parameter_group" "strict" {
#           name   = "strict"
#           family = "docdb5.0"
#
#           parameter {
#             name  = "tls"
#             value = "tls1.2+"
#           }
#         }
package guard.policies.aws.docdb_tls

import data.guard.lib.aws.data.settings

deny contains {
	"resource": group.id,
	"path": ["parameter", i, "value"],
	"message": "parameter tls is disabled (the default is enabled)",
} if {
	some group in input.resources.aws_docdb_cluster_parameter_group
	some i, parameter in settings.items(group.config.parameter)
	parameter.name == "tls"
	settings.may_be(parameter.value, {"disabled"})
}
