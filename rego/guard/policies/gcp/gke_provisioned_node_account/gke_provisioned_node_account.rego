# METADATA
# title: Node auto-provisioning must use a service account of its own
# description: |
#   Nodes that the cluster adds by itself run as the default account of Compute Engine, which often
#   is editor of the project, whatever the written node pools use.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-provisioning
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-074
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Name the account in the defaults of auto-provisioning:
#
#         resource "google_container_cluster" "training" {
#           cluster_autoscaling {
#             auto_provisioning_defaults {
#               service_account = "nodes@acme-ml.iam.gserviceaccount.com"
#             }
#           }
#         }
package guard.policies.gcp.gke_provisioned_node_account

import data.guard.lib.gcp.gke
import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some cluster in gke.standard_clusters
	scaling := setting.block(cluster.config, "cluster_autoscaling")
	value.is_true(scaling.enabled)
	path := ["auto_provisioning_defaults", 0, "service_account"]
	account := object.get(scaling, path, "default")
	not _is_own(account)
	violation := {
		"resource": cluster.id,
		"path": array.concat(["cluster_autoscaling", 0], path),
		"message": `no own "service_account" for provisioned nodes; they use the default account of Compute Engine`,
	}
}

_is_own(account) if {
	setting.is_set(account)
	account != "default"
}
