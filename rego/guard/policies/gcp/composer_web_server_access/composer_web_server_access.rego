# METADATA
# title: Airflow web servers of Composer must not be open to everywhere
# description: |
#   The web server runs pipelines and shows connections and variables; open to every address, it is
#   one stolen session or one flaw in Airflow away from the Internet.
# related_resources:
#   - ref: https://cloud.google.com/composer/docs/composer-2/configure-private-ip
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/composer_environment
# custom:
#   id: GRD-GCP-110
#   severity: high
#   category: network
#   systems: [composer]
#   resources: [google_composer_environment]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     List the networks that use it:
#
#         resource "google_composer_environment" "pipelines" {
#           name   = "pipelines"
#           region = "europe-west1"
#
#           config {
#             enable_private_environment = true
#
#             web_server_network_access_control {
#               allowed_ip_range {
#                 value = "203.0.113.0/24"
#               }
#             }
#           }
#         }
package guard.policies.gcp.composer_web_server_access

import data.guard.lib.gcp.setting

deny contains violation if {
	some environment in input.resources.google_composer_environment
	some i, control in setting.blocks(setting.block(environment.config, "config"), "web_server_network_access_control")
	some j, range in setting.blocks(control, "allowed_ip_range")
	setting.may_be_any_of(range.value, {"0.0.0.0/0", "::/0", "::0/0"})
	violation := {
		"resource": environment.id,
		"path": ["config", 0, "web_server_network_access_control", i, "allowed_ip_range", j, "value"],
		"message": sprintf("the web server answers to %v", [range.value]),
	}
}
