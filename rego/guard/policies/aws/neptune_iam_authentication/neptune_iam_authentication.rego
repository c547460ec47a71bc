# METADATA
# title: Neptune clusters must require IAM authentication
# description: |
#   Neptune has no passwords: without IAM every process that reaches the port, a compromised notebook included,
#   reads, changes and drops the graph.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster
# custom:
#   id: GRD-AWS-072
#   severity: high
#   category: access-control
#   systems: [neptune]
#   resources: [aws_neptune_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set iam_database_authentication_enabled and sign requests.
#
#         resource "aws_neptune_cluster" "entities" {
#           cluster_identifier                  = "entities"
#           storage_encrypted                   = true
#           iam_database_authentication_enabled = true
#         }
package guard.policies.aws.neptune_iam_authentication

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["iam_database_authentication_enabled"],
	"message": "iam_database_authentication_enabled is not true: the cluster asks nobody who they are (the default)",
} if {
	some cluster in input.resources.aws_neptune_cluster
	not value.is_true(object.get(cluster.config, "iam_database_authentication_enabled", null))
}
