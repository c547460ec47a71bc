# METADATA
# title: GKE clusters must encrypt secrets with a key in Cloud KMS
# description: |
#   Google encrypts the disks of the control plane. Without a key of one's own, a copy of etcd gives
#   up every secret of the cluster, and access cannot be cut off by disabling a key.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-053
#   severity: low
#   category: encryption
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key that encrypts secrets before they reach etcd:
#
#         resource "google_container_cluster" "training" {
#           database_encryption {
#             state    = "ENCRYPTED"
#             key_name = "projects/acme-ml/locations/europe-west1/keyRings/gke/cryptoKeys/secrets"
#           }
#         }
package guard.policies.gcp.gke_secrets_encryption

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["database_encryption", 0, "state"]
	not object.get(cluster.config, path, "DECRYPTED") in {"ENCRYPTED"}
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "application-layer encryption of secrets is not on; the default is DECRYPTED",
	}
}
