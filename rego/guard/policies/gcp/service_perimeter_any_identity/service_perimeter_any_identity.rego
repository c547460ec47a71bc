# METADATA
# title: Service perimeters must not let in any identity from any place
# description: |
#   The perimeter is there so that a stolen token is useless outside. A rule for any identity from
#   any source opens it again for everybody.
# related_resources:
#   - ref: https://cloud.google.com/vpc-service-controls/docs/ingress-egress-rules
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/access_context_manager_service_perimeter
# custom:
#   id: GRD-GCP-123
#   severity: medium
#   category: network
#   systems: [vpc-service-controls]
#   resources:
#     - google_access_context_manager_service_perimeter
#     - google_access_context_manager_service_perimeter_ingress_policy
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Name the identities or the access levels:
#
#         resource "google_access_context_manager_service_perimeter" "training" {
#           parent = "accessPolicies/123"
#           name   = "accessPolicies/123/servicePerimeters/training"
#           title  = "training"
#
#           status {
#             restricted_services = ["storage.googleapis.com"]
#
#             ingress_policies {
#               ingress_from {
#                 identities = ["serviceAccount:deployer@acme-ml.iam.gserviceaccount.com"]
#
#                 sources {
#                   access_level = "accessPolicies/123/accessLevels/office"
#                 }
#               }
#             }
#           }
#         }
package guard.policies.gcp.service_perimeter_any_identity

import data.guard.lib.gcp.setting

_anybody := {"ANY_IDENTITY", "ANY_SERVICE_ACCOUNT", "ANY_USER_ACCOUNT"}

deny contains violation if {
	some perimeter in input.resources.google_access_context_manager_service_perimeter
	some state in {"spec", "status"}
	some i, rule in setting.blocks(setting.block(perimeter.config, state), "ingress_policies")
	_is_open(rule)
	violation := _violation(perimeter.id, [state, 0, "ingress_policies", i, "ingress_from", 0, "identity_type"])
}

deny contains violation if {
	some rule in input.resources.google_access_context_manager_service_perimeter_ingress_policy
	_is_open(rule.config)
	violation := _violation(rule.id, ["ingress_from", 0, "identity_type"])
}

_is_open(rule) if {
	from := setting.block(rule, "ingress_from")
	from.identity_type in _anybody
	some source in setting.blocks(from, "sources")
	source.access_level == "*"
}

_violation(id, path) := {
	"resource": id,
	"path": path,
	"message": "identities of any kind are let in from any source",
}
