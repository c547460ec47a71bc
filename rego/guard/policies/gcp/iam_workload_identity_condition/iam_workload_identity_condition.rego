# METADATA
# title: Workload identity providers must have a condition on whom they let in
# description: |
#   Issuers such as GitHub or GitLab sign tokens for everybody's pipelines. Without a condition any
#   of them enters the pool, and one careless grant to the pool gives strangers a service account.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool_provider
# custom:
#   id: GRD-GCP-084
#   severity: high
#   category: access-control
#   systems: [iam]
#   resources: [google_iam_workload_identity_pool_provider]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Let in the own organization only:
#
#         resource "google_iam_workload_identity_pool_provider" "github" {
#           workload_identity_pool_id          = "pipelines"
#           workload_identity_pool_provider_id = "github"
#           attribute_condition                = "assertion.repository_owner == 'acme'"
#
#           attribute_mapping = {
#             "google.subject" = "assertion.sub"
#           }
#
#           oidc {
#             issuer_uri = "https://token.actions.githubusercontent.com"
#           }
#         }
package guard.policies.gcp.iam_workload_identity_condition

import data.guard.lib.gcp.setting

deny contains violation if {
	some provider in input.resources.google_iam_workload_identity_pool_provider
	not setting.is_set(object.get(provider.config, "attribute_condition", ""))
	not _names_one_issuer(provider.config)
	violation := {
		"resource": provider.id,
		"path": ["attribute_condition"],
		"message": "no attribute_condition is set; every identity of the issuer is let in",
	}
}

# An account, an own identity provider or a cluster signs for nobody else
_names_one_issuer(config) if {
	some kind in {"aws", "saml", "x509"}
	config[kind]
}

_names_one_issuer(config) if {
	some oidc in setting.blocks(config, "oidc")
	is_string(oidc.issuer_uri)
	regex.match(`^https://(container\.googleapis\.com/v1/projects/|oidc\.eks\.|[a-z0-9-]+\.oic\.prod-aks\.azure\.com/)`, oidc.issuer_uri)
}
