# METADATA
# title: TPU machines must not have public IP addresses
# description: |
#   The machine that holds training data and the model can be scanned and attacked from the Internet,
#   and sends data out directly, past any proxy.
# related_resources:
#   - ref: https://cloud.google.com/tpu/docs/managing-tpus-tpu-vm
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/tpu_v2_vm
# custom:
#   id: GRD-GCP-142
#   severity: medium
#   category: network
#   systems: [cloud-tpu]
#   resources: [google_tpu_v2_vm, google_tpu_v2_queued_resource]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Use internal addresses only:
#
#         resource "google_tpu_v2_vm" "trainer" {
#           name             = "trainer"
#           zone             = "europe-west4-a"
#           runtime_version  = "tpu-vm-tf-2.17.0-pjrt"
#           accelerator_type = "v3-8"
#
#           network_config {
#             subnetwork          = "training"
#             enable_external_ips = false
#           }
#         }
package guard.policies.gcp.tpu_public_ip

import data.guard.lib.gcp.setting

deny contains violation if {
	some vm in input.resources.google_tpu_v2_vm
	some i, network in setting.blocks(vm.config, "network_config")
	setting.may_be_true(network.enable_external_ips)
	violation := _violation(vm.id, ["network_config", i, "enable_external_ips"])
}

deny contains violation if {
	some queued in input.resources.google_tpu_v2_queued_resource
	some i, tpu in setting.blocks(queued.config, "tpu")
	some j, spec in setting.blocks(tpu, "node_spec")
	some k, node in setting.blocks(spec, "node")
	some l, network in setting.blocks(node, "network_config")
	setting.may_be_true(network.enable_external_ips)
	path := ["tpu", i, "node_spec", j, "node", k, "network_config", l, "enable_external_ips"]
	violation := _violation(queued.id, path)
}

_violation(id, path) := {
	"resource": id,
	"path": path,
	"message": "enable_external_ips is true; the machine gets a public address",
}
