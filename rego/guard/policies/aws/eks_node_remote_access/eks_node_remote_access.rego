# METADATA
# title: EKS nodes must not be open to SSH from the Internet
# description: |
#   A key pair without source security groups makes EKS open port 22 of every node to 0.0.0.0/0.
#   A shell on a node reaches the tokens and volumes of all its pods.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html
# custom:
#   id: GRD-AWS-465
#   severity: high
#   category: network
#   systems: [eks]
#   resources: [aws_eks_node_group]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the security groups that may connect, or leave SSH out and use Session Manager.
#
#         resource "aws_eks_node_group" "gpu" {
#           remote_access {
#             source_security_group_ids = ["sg-0a1b2c3d4e5f67890"]
#           }
#         }
package guard.policies.aws.eks_node_remote_access

import data.guard.lib.value

deny contains {
	"resource": group.id,
	"path": ["remote_access", i, "source_security_group_ids"],
	"message": "ec2_ssh_key without source_security_group_ids opens port 22 to 0.0.0.0/0",
} if {
	some group in input.resources.aws_eks_node_group
	some i, access in value.as_list(group.config.remote_access)
	access.ec2_ssh_key
	not access.source_security_group_ids
}
