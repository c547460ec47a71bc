# METADATA
# title: OS Login must stay on for projects and virtual machines
# description: |
#   With keys in metadata anyone who may edit metadata can log in as any user with sudo, access
#   survives a person's departure, and no second factor is asked for.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-016
#   severity: medium
#   category: access-control
#   systems: [compute-engine]
#   resources:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#     - google_compute_project_metadata
#     - google_compute_project_metadata_item
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.2"]
#   remediation: |
#     Switch OS Login on for the whole project, and grant roles/compute.osLogin to those who log in:
#
#         resource "google_compute_project_metadata" "defaults" {
#           metadata = {
#             enable-oslogin = "TRUE"
#           }
#         }
package guard.policies.gcp.compute_os_login

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting

_key := "enable-oslogin"

deny contains violation if {
	some instance in machine.machines
	setting.may_be_false(instance.config.metadata[_key])
	violation := {
		"resource": instance.id,
		"path": ["metadata", _key],
		"message": sprintf("metadata %s switches OS Login off for the machine", [_key]),
	}
}

deny contains violation if {
	some metadata in input.resources.google_compute_project_metadata
	path := ["metadata", _key]
	not setting.is_on(object.get(metadata.config, path, ""))
	violation := {
		"resource": metadata.id,
		"path": path,
		"message": sprintf("metadata %s is not TRUE for the project; OS Login is off by default", [_key]),
	}
}

deny contains violation if {
	some item in input.resources.google_compute_project_metadata_item
	item.config.key == _key
	setting.may_be_false(item.config.value)
	violation := {
		"resource": item.id,
		"path": ["value"],
		"message": sprintf("metadata %s switches OS Login off for the project", [_key]),
	}
}
