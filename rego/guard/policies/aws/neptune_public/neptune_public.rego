# METADATA
# title: Neptune must not be reachable from the Internet
# description: |
#   The graph gets a public endpoint: anyone may try credentials against it, and with IAM authentication off
#   anyone may read it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/security-vpc.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster_instance
# custom:
#   id: GRD-AWS-074
#   severity: high
#   category: network
#   systems: [neptune]
#   resources: [aws_neptune_cluster_instance, aws_neptunegraph_graph]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Keep the endpoint private and reach it from inside the VPC.
#
#         resource "aws_neptune_cluster_instance" "reader" {
#           cluster_identifier  = "knowledge"
#           instance_class      = "db.r6g.large"
#           publicly_accessible = false
#         }
package guard.policies.aws.neptune_public

import data.guard.lib.aws.data.settings

deny contains {
	"resource": instance.id,
	"path": ["publicly_accessible"],
	"message": "publicly_accessible is true: the instance has a public address",
} if {
	some instance in input.resources.aws_neptune_cluster_instance
	settings.may_be_on(instance.config.publicly_accessible)
}

deny contains {
	"resource": graph.id,
	"path": ["public_connectivity"],
	"message": "public_connectivity is true: the graph has an endpoint on the Internet",
} if {
	some graph in input.resources.aws_neptunegraph_graph
	settings.may_be_on(graph.config.public_connectivity)
}
