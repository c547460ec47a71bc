# METADATA
# title: Helm releases must name the version of their chart
# description: |
#   Without a version each apply takes the newest chart. A bad or planted release reaches the
#   cluster without a change in the code that anyone could review.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release
# custom:
#   id: GRD-TF-015
#   severity: low
#   category: supply-chain
#   systems: [terraform, helm]
#   resources: [helm_release]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the version that was reviewed.
#
#         resource "helm_release" "kuberay" {
#           version = "1.4.2"
#         }
package guard.policies.terraform.helm_release_without_version

deny contains {
	"resource": release.id,
	"path": ["version"],
	"message": sprintf("chart %v of a repository without a version", [object.get(release.config, "chart", "")]),
} if {
	some release in input.resources.helm_release
	_is_remote(release)
	not release.config.version
}

_is_remote(release) if release.config.repository

_is_remote(release) if {
	is_string(release.config.chart)
	startswith(release.config.chart, "oci://")
}
