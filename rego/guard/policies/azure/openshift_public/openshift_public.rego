# METADATA
# title: OpenShift clusters must not have public endpoints
# description: |
#   The API server and the routes answer the whole Internet: every stolen token works from
#   anywhere, every flaw is open to everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redhat_openshift_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/openshift/howto-create-private-cluster-4x
# custom:
#   id: GRD-AZ-250
#   severity: medium
#   category: network
#   systems: [aks]
#   resources: [azurerm_redhat_openshift_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Make the profiles private.
#
#         resource "azurerm_redhat_openshift_cluster" "ml" {
#           api_server_profile {
#             visibility = "Private"
#           }
#
#           ingress_profile {
#             visibility = "Private"
#           }
#         }
package guard.policies.azure.openshift_public

deny contains violation if {
	some cluster in input.resources.azurerm_redhat_openshift_cluster
	public := [profile |
		some profile in ["api_server_profile", "ingress_profile"]
		object.get(cluster.config, [profile, 0, "visibility"], null) == "Public"
	]
	count(public) > 0

	violation := {
		"resource": cluster.id,
		"path": [public[0], 0, "visibility"],
		"message": sprintf("visibility is Public in %s", [concat(" and ", public)]),
	}
}
