# METADATA
# title: Virtual machines must not run as the default service account with full API access
# description: |
#   Any process on the machine, and anyone who tricks it into a request to the metadata server, gets
#   a token of an account that usually is editor of the whole project: every bucket, database and
#   machine in it.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts#default_service_account
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-011
#   severity: high
#   category: access-control
#   systems: [compute-engine]
#   resources:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Give the machine an account of its own, with the roles that its work needs:
#
#         resource "google_compute_instance" "trainer" {
#           service_account {
#             email = google_service_account.trainer.email
#           }
#         }
package guard.policies.gcp.compute_default_account_full_scope

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting
import data.guard.lib.value

_full := {"cloud-platform", "https://www.googleapis.com/auth/cloud-platform"}

deny contains violation if {
	some instance in machine.machines
	some i, account in setting.blocks(instance.config, "service_account")
	_is_default(object.get(account, "email", ""))
	some j, scope in value.as_list(account.scopes)
	scope in _full
	violation := {
		"resource": instance.id,
		"path": ["service_account", i, "scopes", j],
		"message": sprintf("scope %s is given to the default service account of Compute Engine", [scope]),
	}
}

_is_default("") := true

_is_default(email) if {
	is_string(email)
	endswith(email, "-compute@developer.gserviceaccount.com")
}
