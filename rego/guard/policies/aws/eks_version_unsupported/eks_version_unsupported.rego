# METADATA
# title: EKS clusters must run a Kubernetes version that still receives fixes
# description: |
#   Known flaws in the API server and the kubelet stay open on a version past its support;
#   published exploits fit exactly these.
# related_resources:
#   - ref: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-2
# custom:
#   id: GRD-AWS-464
#   severity: medium
#   category: supply-chain
#   systems: [eks]
#   resources: [aws_eks_cluster]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Upgrade, one minor version at a time.
#
#         resource "aws_eks_cluster" "legacy" {
#           version = "1.34"
#         }
package guard.policies.aws.eks_version_unsupported

# End of extended support, from the provider's calendar, seen in November 2026
_ended := {
	"1.21": "2025-07-15", "1.22": "2025-09-01", "1.23": "2024-10-11", "1.24": "2025-01-31", "1.25": "2025-05-01",
	"1.26": "2025-06-11", "1.27": "2025-07-24", "1.28": "2025-11-26", "1.29": "2026-03-23", "1.30": "2026-07-23",
}

_older := `^1\.(1[0-9]|20)$`

deny contains {
	"resource": cluster.id,
	"path": ["version"],
	"message": sprintf("Kubernetes %s left support%s", [version, _when(version)]),
} if {
	some cluster in input.resources.aws_eks_cluster
	version := _text(cluster.config.version)
	_is_ended(version)
}

_text(version) := sprintf("%v", [version]) if is_number(version)

_text(version) := version if is_string(version)

_is_ended(version) if _ended[version]

_is_ended(version) if regex.match(_older, version)

_when(version) := sprintf(" (%s)", [_ended[version]]) if {
	_ended[version]
} else := ""
