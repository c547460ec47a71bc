# METADATA
# title: DAX clusters must be encrypted at rest
# description: |
#   Cached items, and the logs written while replicas synchronise, lie on disk in the clear, whatever protection
#   the table behind them has.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dax_cluster
# custom:
#   id: GRD-AWS-084
#   severity: medium
#   category: encryption
#   systems: [dax]
#   resources: [aws_dax_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Enable server-side encryption; the cluster is replaced.
#
#         resource "aws_dax_cluster" "features" {
#           cluster_name       = "features"
#           iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
#           node_type          = "dax.r5.large"
#           replication_factor = 3
#
#           server_side_encryption {
#             enabled = true
#           }
#         }
package guard.policies.aws.dax_encryption

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["server_side_encryption", 0, "enabled"],
	"message": "server-side encryption is not enabled (it is off by default)",
} if {
	some cluster in input.resources.aws_dax_cluster
	not value.is_true(object.get(cluster.config, ["server_side_encryption", 0, "enabled"], null))
}
