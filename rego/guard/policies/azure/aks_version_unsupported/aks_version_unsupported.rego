# METADATA
# title: AKS clusters must run a supported version of Kubernetes
# description: |
#   Nobody mends the flaws of a version out of support, and exploits for them are public.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/supported-kubernetes-versions
# custom:
#   id: GRD-AZ-262
#   severity: medium
#   category: configuration
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC7.1", "gdpr:32(1)(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)"]
#   remediation: |
#     Upgrade, one minor version at a time, or let a channel do it.
#
#         resource "azurerm_kubernetes_cluster" "serving" {
#           kubernetes_version = "1.34"
#         }
package guard.policies.azure.aks_version_unsupported

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	not cluster.config.support_plan == "AKSLongTermSupport"
	setting := argument.read(cluster.config, [["kubernetes_version"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so flaws of Kubernetes stay open", [setting.text]),
	}
}

# the newest minor version out of support
_last := 31

_is_bad(version) if {
	is_string(version)
	regex.match(`^1\.[0-9]{1,2}(\.|$)`, version)
	to_number(split(version, ".")[1]) <= _last
}

_is_bad(x) if value.is_unknown(x)
