# METADATA
# title: DAX clusters must encrypt their endpoint with TLS
# description: |
#   Requests and items cross the VPC in the clear, where a foothold on the path can read and alter features on
#   their way to a model.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dax_cluster
# custom:
#   id: GRD-AWS-085
#   severity: medium
#   category: encryption
#   systems: [dax]
#   resources: [aws_dax_cluster]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set cluster_endpoint_encryption_type to TLS.
#
#         resource "aws_dax_cluster" "scores" {
#           cluster_name                     = "scores"
#           iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
#           node_type                        = "dax.r5.large"
#           replication_factor               = 3
#           cluster_endpoint_encryption_type = "TLS"
#
#           server_side_encryption {
#             enabled = true
#           }
#         }
package guard.policies.aws.dax_tls

_safe := {"TLS"}

deny contains {
	"resource": cluster.id,
	"path": ["cluster_endpoint_encryption_type"],
	"message": "cluster_endpoint_encryption_type is not TLS (the default is NONE)",
} if {
	some cluster in input.resources.aws_dax_cluster
	not object.get(cluster.config, "cluster_endpoint_encryption_type", null) in _safe
}
