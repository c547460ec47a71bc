# METADATA
# title: Virtual machines of a confidential machine series must encrypt their memory
# description: |
#   The machine series supports memory encryption at no change to the workload. Without it, a
#   compromised host or another tenant's attack on the hardware reads model weights and records from
#   memory.
# related_resources:
#   - ref: https://cloud.google.com/confidential-computing/confidential-vm/docs/confidential-vm-overview
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance
# custom:
#   id: GRD-GCP-019
#   severity: low
#   category: encryption
#   systems: [compute-engine]
#   resources:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Switch Confidential VM on:
#
#         resource "google_compute_instance" "trainer" {
#           confidential_instance_config {
#             enable_confidential_compute = true
#           }
#         }
package guard.policies.gcp.compute_confidential_vm

import data.guard.lib.gcp.machine
import data.guard.lib.gcp.setting
import data.guard.lib.value

_series := ["n2d-", "c2d-", "c3d-"]

deny contains violation if {
	some instance in machine.machines
	type := instance.config.machine_type
	is_string(type)
	some prefix in _series
	startswith(type, prefix)
	options := setting.block(instance.config, "confidential_instance_config")
	not value.is_true(object.get(options, "enable_confidential_compute", false))
	not object.get(options, "confidential_instance_type", "") in {"SEV", "SEV_SNP", "TDX"}
	violation := {
		"resource": instance.id,
		"path": ["confidential_instance_config", 0, "enable_confidential_compute"],
		"message": sprintf("machine type %s can encrypt its memory, and does not by default", [type]),
	}
}
