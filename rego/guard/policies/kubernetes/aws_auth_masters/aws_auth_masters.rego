# METADATA
# title: EKS must not map AWS identities to system:masters
# description: |
#   The mapping makes every holder of the AWS role or user an administrator whom no RBAC rule restricts;
#   whoever may assume the role, or edit the trust policy in the account, owns the cluster.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html
# custom:
#   id: GRD-K8S-064
#   severity: medium
#   category: access-control
#   systems: [kubernetes, eks]
#   resources: [kubernetes/configmap]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use EKS access entries with access policies, or map the role to a group with a role of its own.
#
#         mapRoles: |
#           - rolearn: arn:aws:iam::111122223333:role/ml-platform
#             username: ml-platform
#             groups: [ml-platform]
package guard.policies.kubernetes.aws_auth_masters

deny contains {"resource": map.id, "path": ["data", key], "message": message} if {
	some map in input.resources["kubernetes/configmap"]

	# EKS reads this one object only.
	map.config.metadata.name == "aws-auth"
	map.config.metadata.namespace == "kube-system"
	some key in ["mapAccounts", "mapRoles", "mapUsers"]
	text := map.config.data[key]
	is_string(text)
	contains(text, "system:masters")
	message := sprintf("%s makes AWS identities members of system:masters", [key])
}
