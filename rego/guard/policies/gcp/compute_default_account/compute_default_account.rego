# METADATA
# title: Virtual machines must run as a service account of their own
# description: |
#   The default account is shared by all machines of the project and often is its editor. Who takes
#   one machine acts with the rights of all, limited by OAuth scopes alone, and the audit log cannot
#   tell the machines apart.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/create-enable-service-accounts-for-instances
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-012
#   severity: medium
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
#     Name an account that only this workload uses:
#
#         resource "google_compute_instance" "trainer" {
#           service_account {
#             email = google_service_account.trainer.email
#           }
#         }
package guard.policies.gcp.compute_default_account

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting
import data.guard.lib.value

_full := {"cloud-platform", "https://www.googleapis.com/auth/cloud-platform"}

# With full scope the matter is graver, and told by the policy on full API access
deny contains violation if {
	some instance in machine.machines
	some i, account in setting.blocks(instance.config, "service_account")
	count({scope | some scope in value.as_list(account.scopes)} & _full) == 0
	_may_be_default(object.get(account, "email", ""))
	violation := {
		"resource": instance.id,
		"path": ["service_account", i, "email"],
		"message": `"email" does not name an own account; the default service account of Compute Engine is used`,
	}
}

_may_be_default("") := true

_may_be_default(email) if {
	is_string(email)
	endswith(email, "-compute@developer.gserviceaccount.com")
}

_may_be_default(email) if {
	value.is_unknown(email)
	not email["$refs"]
}
