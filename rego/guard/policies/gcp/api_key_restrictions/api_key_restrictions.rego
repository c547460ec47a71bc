# METADATA
# title: API keys must be restricted to the services they are for
# description: |
#   A key travels in addresses, apps and logs. Without restrictions whoever finds it calls every API
#   of the project that takes keys, from anywhere, at the owner's expense.
# related_resources:
#   - ref: https://cloud.google.com/docs/authentication/api-keys
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apikeys_key
# custom:
#   id: GRD-GCP-121
#   severity: medium
#   category: access-control
#   systems: [api-keys]
#   resources: [google_apikeys_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name the services, and the applications or addresses that use the key:
#
#         resource "google_apikeys_key" "translate" {
#           name = "translate"
#
#           restrictions {
#             api_targets {
#               service = "translate.googleapis.com"
#             }
#
#             server_key_restrictions {
#               allowed_ips = ["203.0.113.7"]
#             }
#           }
#         }
package guard.policies.gcp.api_key_restrictions

deny contains violation if {
	some key in input.resources.google_apikeys_key
	path := ["restrictions", 0, "api_targets"]
	object.get(key.config, path, []) == []
	violation := {
		"resource": key.id,
		"path": path,
		"message": "no api_targets are set; the key opens every API of the project that takes keys",
	}
}
