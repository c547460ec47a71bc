# METADATA
# title: Virtual machines must not accept the SSH keys of the whole project
# description: |
#   A project-wide key opens every machine of the project. Whoever steals one, or may add one to the
#   project's metadata, walks from the least important machine to the training data.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/connect/restrict-ssh-keys#block-keys
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-017
#   severity: medium
#   category: access-control
#   systems: [compute-engine]
#   resources:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Block the project's keys, or switch OS Login on, which ignores keys in metadata:
#
#         resource "google_compute_instance" "trainer" {
#           metadata = {
#             block-project-ssh-keys = "TRUE"
#           }
#         }
package guard.policies.gcp.compute_project_ssh_keys

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting

# With OS Login, keys in metadata are ignored
_os_login_by_project if {
	some metadata in input.resources.google_compute_project_metadata
	setting.is_on(metadata.config.metadata["enable-oslogin"])
}

_os_login_by_project if {
	some item in input.resources.google_compute_project_metadata_item
	item.config.key == "enable-oslogin"
	setting.is_on(item.config.value)
}

deny contains violation if {
	not _os_login_by_project
	some instance in machine.machines
	not setting.is_on(object.get(instance.config, ["metadata", "enable-oslogin"], ""))
	path := ["metadata", "block-project-ssh-keys"]
	not setting.is_on(object.get(instance.config, path, ""))
	violation := {
		"resource": instance.id,
		"path": path,
		"message": "metadata block-project-ssh-keys is not TRUE; project-wide SSH keys are accepted by default",
	}
}
