# METADATA
# title: App Engine must serve its pages over HTTPS only
# description: |
#   Sessions and data of users who come over plain HTTP are read and changed on the way.
# related_resources:
#   - ref: https://cloud.google.com/appengine/docs/standard/application-security
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/app_engine_standard_app_version
# custom:
#   id: GRD-GCP-125
#   severity: medium
#   category: encryption
#   systems: [app-engine]
#   resources: [google_app_engine_standard_app_version, google_app_engine_flexible_app_version]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Redirect to HTTPS:
#
#         resource "google_app_engine_standard_app_version" "site" {
#           service    = "site"
#           version_id = "v1"
#           runtime    = "python312"
#
#           entrypoint {
#             shell = "python3 ./app.py"
#           }
#
#           handlers {
#             url_regex      = ".*"
#             security_level = "SECURE_ALWAYS"
#           }
#         }
package guard.policies.gcp.app_engine_https

import data.guard.lib.gcp.setting

deny contains violation if {
	some type in {"google_app_engine_flexible_app_version", "google_app_engine_standard_app_version"}
	some version in input.resources[type]
	some i, handler in setting.blocks(version.config, "handlers")
	level := object.get(handler, "security_level", "SECURE_DEFAULT")
	setting.may_be_any_of(level, {"SECURE_DEFAULT", "SECURE_NEVER", "SECURE_OPTIONAL"})
	violation := {
		"resource": version.id,
		"path": ["handlers", i, "security_level"],
		"message": "security_level is not SECURE_ALWAYS; plain HTTP is answered, too",
	}
}
