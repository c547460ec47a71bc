# METADATA
# title: Notebooks must boot as Shielded VMs
# description: |
#   Whoever became root once plants a boot loader or kernel that survives reinstalled software, and
#   nothing notices that the machine booted something else.
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workbench_instance
# custom:
#   id: GRD-GCP-129
#   severity: low
#   category: configuration
#   systems: [vertex-ai]
#   resources: [google_notebooks_instance, google_workbench_instance]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#   remediation: |
#     Switch Secure Boot on, and leave the other two at their defaults:
#
#         resource "google_workbench_instance" "lab" {
#           name     = "lab"
#           location = "europe-west1-b"
#
#           gce_setup {
#             machine_type      = "e2-standard-4"
#             disable_public_ip = true
#
#             shielded_instance_config {
#               enable_secure_boot = true
#             }
#           }
#         }
package guard.policies.gcp.notebook_shielded_vm

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some type, place in {
		"google_notebooks_instance": ["shielded_instance_config", 0],
		"google_workbench_instance": ["gce_setup", 0, "shielded_instance_config", 0],
	}
	some notebook in input.resources[type]
	path := array.concat(place, ["enable_secure_boot"])
	not value.is_true(object.get(notebook.config, path, false))
	violation := {
		"resource": notebook.id,
		"path": path,
		"message": "enable_secure_boot is not true; any boot loader and driver is started by default",
	}
}

deny contains violation if {
	some type, place in {
		"google_notebooks_instance": ["shielded_instance_config", 0],
		"google_workbench_instance": ["gce_setup", 0, "shielded_instance_config", 0],
	}
	some notebook in input.resources[type]
	some field in {"enable_integrity_monitoring", "enable_vtpm"}
	path := array.concat(place, [field])
	setting.may_be_false(object.get(notebook.config, path, true))
	violation := {
		"resource": notebook.id,
		"path": path,
		"message": sprintf("%s is switched off; a changed boot sequence goes unnoticed", [field]),
	}
}
