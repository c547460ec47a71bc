# METADATA
# title: EKS clusters must log the API server, audit and authenticator
# description: |
#   The audit log alone says who read which secret or started which pod. Without it a break-in
#   through the Kubernetes API leaves no trace in AWS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-8
# custom:
#   id: GRD-AWS-462
#   severity: medium
#   category: logging
#   systems: [eks]
#   resources: [aws_eks_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Enable the log types.
#
#         resource "aws_eks_cluster" "training" {
#           enabled_cluster_log_types = ["api", "audit", "authenticator"]
#         }
package guard.policies.aws.eks_control_plane_logs

import data.guard.lib.value

_needed := ["api", "audit", "authenticator"]

deny contains {
	"resource": cluster.id,
	"path": ["enabled_cluster_log_types"],
	"message": sprintf("control plane logs not enabled: %s", [concat(", ", missing)]),
} if {
	some cluster in input.resources.aws_eks_cluster
	types := object.get(cluster.config, "enabled_cluster_log_types", [])
	missing := [needed | some needed in _needed; not needed in value.as_list(types)]
	count(missing) > 0
	count([type | some type in value.as_list(types); value.is_unknown(type)]) == 0
}
