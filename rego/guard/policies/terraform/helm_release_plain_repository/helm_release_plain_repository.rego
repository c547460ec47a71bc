# METADATA
# title: Helm charts must be fetched over HTTPS
# description: |
#   A chart brings roles, webhooks and containers into the cluster. Over plain HTTP anyone on
#   the way replaces it and becomes part of the platform.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release
# custom:
#   id: GRD-TF-014
#   severity: medium
#   category: supply-chain
#   systems: [terraform, helm]
#   resources: [helm_release]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the HTTPS or OCI address of the repository.
#
#         resource "helm_release" "mlflow" {
#           repository = "https://charts.example.com"
#         }
package guard.policies.terraform.helm_release_plain_repository

deny contains {
	"resource": release.id,
	"path": [field],
	"message": sprintf("%s is fetched over plain HTTP", [address]),
} if {
	some release in input.resources.helm_release
	some field in ["repository", "chart"]
	address := release.config[field]
	is_string(address)
	regex.match(`^http://`, address)
}
