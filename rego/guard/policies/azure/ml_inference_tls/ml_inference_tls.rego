# METADATA
# title: Machine Learning inference clusters must serve over TLS
# description: |
#   Requests with personal data, the answers of the model and the keys of the endpoint cross the
#   network in the clear, for anyone on the way to read or change.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_inference_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-secure-web-service
# custom:
#   id: GRD-AZ-070
#   severity: high
#   category: encryption
#   systems: [machine-learning]
#   resources: [azurerm_machine_learning_inference_cluster]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Add an ssl block with a certificate or a leaf domain label.
#
#         resource "azurerm_machine_learning_inference_cluster" "scoring" {
#           ssl {
#             leaf_domain_label         = "fraud-scoring"
#             overwrite_existing_domain = true
#           }
#         }
package guard.policies.azure.ml_inference_tls

import data.guard.lib.azure.argument

deny contains violation if {
	some cluster in input.resources.azurerm_machine_learning_inference_cluster
	setting := argument.read(cluster.config, [["ssl"]], null)
	_is_none(setting.value)

	violation := {
		"resource": cluster.id,
		"path": ["ssl"],
		"message": "no ssl block is set, so models are served over plain HTTP",
	}
}

_is_none(x) if x == null

_is_none(x) if x == []
