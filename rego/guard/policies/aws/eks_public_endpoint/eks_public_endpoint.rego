# METADATA
# title: EKS API servers must not be reachable from the whole Internet
# description: |
#   Every stolen kubeconfig, leaked token or new flaw of the API server can be used from
#   anywhere. Behind a private endpoint the attacker has to be inside first.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-1
# custom:
#   id: GRD-AWS-461
#   severity: medium
#   category: network
#   systems: [eks]
#   resources: [aws_eks_cluster]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the private endpoint, or list the ranges that may reach the public one.
#
#         resource "aws_eks_cluster" "ml" {
#           vpc_config {
#             endpoint_private_access = true
#             endpoint_public_access  = false
#           }
#         }
package guard.policies.aws.eks_public_endpoint

import data.guard.lib.network
import data.guard.lib.value

_public := ["vpc_config", 0, "endpoint_public_access"]

_ranges := ["vpc_config", 0, "public_access_cidrs"]

deny contains {
	"resource": cluster.id,
	"path": array.concat(_ranges, [i]),
	"message": sprintf("the public API endpoint admits %s", [range]),
} if {
	some cluster in input.resources.aws_eks_cluster
	not value.is_false(object.get(cluster.config, _public, null))
	some i, range in object.get(cluster.config, _ranges, [])
	network.is_world(range)
}

deny contains {
	"resource": cluster.id,
	"path": _path(cluster),
	"message": "the API endpoint is public for 0.0.0.0/0 (the default)",
} if {
	some cluster in input.resources.aws_eks_cluster
	cluster.config.vpc_config
	not value.is_false(object.get(cluster.config, _public, null))
	is_null(object.get(cluster.config, _ranges, null))
}

# An unknown switch leads to itself; a missing one leaves the list of ranges as the place to mend
_path(cluster) := _public if {
	value.is_unknown(object.get(cluster.config, _public, null))
} else := _ranges
