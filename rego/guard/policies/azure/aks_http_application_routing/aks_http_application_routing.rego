# METADATA
# title: AKS clusters must not use HTTP application routing
# description: |
#   The add-on publishes every ingress on a public address without TLS; it is meant for trials and
#   no longer receives fixes, so what it serves can be read and changed on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/http-application-routing
# custom:
#   id: GRD-AZ-049
#   severity: medium
#   category: network
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the add-on off, and use the application routing add-on or an ingress controller with
#     certificates.
#
#         resource "azurerm_kubernetes_cluster" "demo" {
#           http_application_routing_enabled = false
#         }
package guard.policies.azure.aks_http_application_routing

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, [["http_application_routing_enabled"], ["addon_profile", 0, "http_application_routing", 0, "enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so ingresses are published on plain HTTP", [setting.text]),
	}
}
