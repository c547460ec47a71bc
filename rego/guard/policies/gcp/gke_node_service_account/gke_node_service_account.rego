# METADATA
# title: GKE nodes must run as a service account of their own
# description: |
#   The default account of Compute Engine often is editor of the project. Who takes a node, or a pod
#   that reaches the metadata server, reads and changes every bucket and database.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster#use_least_privilege_sa
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-060
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Name an account with roles/container.defaultNodeServiceAccount and nothing else:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             service_account = google_service_account.nodes.email
#           }
#         }
package guard.policies.gcp.gke_node_service_account

import data.guard.lib.gcp.gke
import data.guard.lib.value

_may_be_default(account) if account in {"", "default"}

_may_be_default(account) if {
	is_string(account)
	endswith(account, "-compute@developer.gserviceaccount.com")
}

_may_be_default(account) if {
	value.is_unknown(account)
	not account["$refs"]
}

deny contains violation if {
	some entry in gke.nodes
	account := object.get(entry.config, "service_account", "default")
	_may_be_default(account)
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["service_account"]),
		"message": `no own "service_account" is named; nodes use the default account of Compute Engine`,
	}
}
