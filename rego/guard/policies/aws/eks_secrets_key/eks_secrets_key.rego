# METADATA
# title: EKS clusters must encrypt Kubernetes secrets with a customer key
# description: |
#   EKS encrypts API data with a key of AWS since Kubernetes 1.28, and earlier only at the disk.
#   With a customer key, decryption can be refused, and each use is recorded in the owner's
#   trail.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-3
# custom:
#   id: GRD-AWS-463
#   severity: low
#   category: encryption
#   systems: [eks, kms]
#   resources: [aws_eks_cluster]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key for secrets; this can be added to a running cluster.
#
#         resource "aws_eks_cluster" "serving" {
#
#           encryption_config {
#             resources = ["secrets"]
#
#             provider {
#               key_arn = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c"
#             }
#           }
#         }
package guard.policies.aws.eks_secrets_key

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["encryption_config"],
	"message": "secrets are encrypted with a key of AWS, no customer key",
} if {
	some cluster in input.resources.aws_eks_cluster
	count([i | some i, encryption in value.as_list(cluster.config.encryption_config); _covers_secrets(encryption)]) == 0
}

_covers_secrets(encryption) if "secrets" in encryption.resources

_covers_secrets(encryption) if value.is_unknown(encryption.resources)
