# METADATA
# title: Users of notebooks must not be root on the machine
# description: |
#   Whoever opens a malicious notebook hands over the whole machine: monitoring is switched off, the
#   token of the machine is read, software is replaced for all later users.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workbench_instance
# custom:
#   id: GRD-GCP-113
#   severity: low
#   category: access-control
#   systems: [vertex-ai]
#   resources: [google_notebooks_instance, google_workbench_instance]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Disable root access in the metadata:
#
#         resource "google_workbench_instance" "lab" {
#           name     = "lab"
#           location = "europe-west1-b"
#
#           gce_setup {
#             machine_type      = "e2-standard-4"
#             disable_public_ip = true
#
#             metadata = {
#               notebook-disable-root = "true"
#             }
#           }
#         }
package guard.policies.gcp.notebook_root_access

import data.guard.lib.gcp.setting

deny contains violation if {
	some type, place in {"google_notebooks_instance": [], "google_workbench_instance": ["gce_setup", 0]}
	some notebook in input.resources[type]
	path := array.concat(place, ["metadata", "notebook-disable-root"])
	not setting.is_on(object.get(notebook.config, path, ""))
	violation := {
		"resource": notebook.id,
		"path": path,
		"message": "notebook-disable-root is not true; users are root on the machine by default",
	}
}
