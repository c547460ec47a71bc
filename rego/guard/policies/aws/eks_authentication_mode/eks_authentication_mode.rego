# METADATA
# title: EKS clusters must manage access with access entries
# description: |
#   With the aws-auth ConfigMap, whoever may edit one object in kube-system makes themselves
#   cluster administrator, and the creator of the cluster stays one invisibly. Access entries
#   are IAM calls, with a trail.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/grant-k8s-access.html
# custom:
#   id: GRD-AWS-466
#   severity: low
#   category: access-control
#   systems: [eks]
#   resources: [aws_eks_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Use mode API.
#
#         resource "aws_eks_cluster" "shared" {
#           access_config {
#             authentication_mode = "API"
#           }
#         }
package guard.policies.aws.eks_authentication_mode

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["access_config", i, "authentication_mode"],
	"message": `authentication_mode "CONFIG_MAP" keeps access in an editable ConfigMap`,
} if {
	some cluster in input.resources.aws_eks_cluster
	some i, access in value.as_list(cluster.config.access_config)
	access.authentication_mode == "CONFIG_MAP"
}
