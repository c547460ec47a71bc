# METADATA
# title: Notebooks must not have a public IP address
# description: |
#   The machine that holds training data and a data scientist's credentials can be scanned and
#   attacked from the Internet, and sends data out directly.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/create
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/notebooks_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/workbench_instance
# custom:
#   id: GRD-GCP-112
#   severity: medium
#   category: network
#   systems: [vertex-ai]
#   resources:
#     - google_notebooks_instance
#     - google_workbench_instance
#     - google_notebooks_runtime
#     - google_colab_runtime_template
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Use internal addresses; people reach the notebook through its proxy:
#
#         resource "google_workbench_instance" "lab" {
#           name     = "lab"
#           location = "europe-west1-b"
#
#           gce_setup {
#             machine_type      = "e2-standard-4"
#             disable_public_ip = true
#           }
#         }
package guard.policies.gcp.notebook_public_ip

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some notebook in input.resources.google_notebooks_instance
	not value.is_true(object.get(notebook.config, "no_public_ip", false))
	violation := _violation(notebook.id, ["no_public_ip"], "no_public_ip")
}

deny contains violation if {
	some workbench in input.resources.google_workbench_instance
	path := ["gce_setup", 0, "disable_public_ip"]
	not value.is_true(object.get(workbench.config, path, false))
	violation := _violation(workbench.id, path, "disable_public_ip")
}

deny contains violation if {
	some runtime in input.resources.google_notebooks_runtime
	path := ["virtual_machine", 0, "virtual_machine_config", 0, "internal_ip_only"]
	not value.is_true(object.get(runtime.config, path, false))
	violation := _violation(runtime.id, path, "internal_ip_only")
}

deny contains violation if {
	some template in input.resources.google_colab_runtime_template
	path := ["network_spec", 0, "enable_internet_access"]
	setting.may_be_true(object.get(template.config, path, false))
	violation := {
		"resource": template.id,
		"path": path,
		"message": "enable_internet_access is true; notebooks reach the Internet directly",
	}
}

_violation(id, path, field) := {
	"resource": id,
	"path": path,
	"message": sprintf("%s is not true; the notebook gets a public address by default", [field]),
}
