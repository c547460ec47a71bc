# METADATA
# title: EKS nodes must run an image that still receives fixes
# description: |
#   AWS publishes no Amazon Linux 2 images for EKS after November 2025. Flaws in the kernel and
#   the container runtime found since then stay open on the nodes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/eks-ami-deprecation-faqs.html
# custom:
#   id: GRD-AWS-469
#   severity: low
#   category: supply-chain
#   systems: [eks]
#   resources: [aws_eks_node_group]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Move to Amazon Linux 2023 or Bottlerocket.
#
#         resource "aws_eks_node_group" "inference" {
#           ami_type = "AL2023_x86_64_NVIDIA"
#         }
package guard.policies.aws.eks_node_image_unsupported

_ended := {"AL2_x86_64", "AL2_x86_64_GPU", "AL2_ARM_64"}

deny contains {
	"resource": group.id,
	"path": ["ami_type"],
	"message": sprintf("ami_type %s receives no updates since November 2025", [group.config.ami_type]),
} if {
	some group in input.resources.aws_eks_node_group
	group.config.ami_type in _ended
}
