# METADATA
# title: Cloud Functions must be called over HTTPS only
# description: |
#   The function answers plain HTTP as well, so the token and the data of a call that was made that
#   way are read on the network.
# related_resources:
#   - ref: https://cloud.google.com/functions/docs/writing/write-http-functions
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloudfunctions_function
# custom:
#   id: GRD-GCP-118
#   severity: medium
#   category: encryption
#   systems: [cloud-functions]
#   resources: [google_cloudfunctions_function]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Refuse plain HTTP:
#
#         resource "google_cloudfunctions_function" "scorer" {
#           name                         = "scorer"
#           runtime                      = "python312"
#           trigger_http                 = true
#           https_trigger_security_level = "SECURE_ALWAYS"
#         }
package guard.policies.gcp.functions_https

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some function in input.resources.google_cloudfunctions_function
	value.is_true(object.get(function.config, "trigger_http", false))
	level := object.get(function.config, "https_trigger_security_level", "SECURE_OPTIONAL")
	setting.may_be_any_of(level, {"SECURE_OPTIONAL", "SECURITY_LEVEL_UNSPECIFIED"})
	violation := {
		"resource": function.id,
		"path": ["https_trigger_security_level"],
		"message": "https_trigger_security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}
}
