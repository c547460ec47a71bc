# METADATA
# title: Services that process data must encrypt with a customer-managed key
# description: |
#   Disks of workers, caches and logs hold copies of the data, encrypted with Google's keys only: the
#   owner can neither withdraw the key after an incident nor see who decrypted what.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/cmek
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_cluster
# custom:
#   id: GRD-GCP-137
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [dataproc, dataflow, data-fusion, composer, memorystore, cloud-logging]
#   resources:
#     - google_dataproc_cluster
#     - google_dataflow_job
#     - google_data_fusion_instance
#     - google_composer_environment
#     - google_redis_instance
#     - google_redis_cluster
#     - google_logging_project_bucket_config
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key that the service agent may use:
#
#         resource "google_dataproc_cluster" "features" {
#           name   = "features"
#           region = "europe-west1"
#
#           cluster_config {
#             encryption_config {
#               kms_key_name = "projects/acme-ml/locations/europe-west1/keyRings/data/cryptoKeys/clusters"
#             }
#           }
#         }
package guard.policies.gcp.processing_cmek

import data.guard.lib.gcp.setting

_key_at := {
	"google_dataproc_cluster": ["cluster_config", 0, "encryption_config", 0, "kms_key_name"],
	"google_dataflow_job": ["kms_key_name"],
	"google_data_fusion_instance": ["crypto_key_config", 0, "key_reference"],
	"google_composer_environment": ["config", 0, "encryption_config", 0, "kms_key_name"],
	"google_redis_instance": ["customer_managed_key"],
	"google_redis_cluster": ["kms_key"],
	"google_logging_project_bucket_config": ["cmek_settings", 0, "kms_key_name"],
}

deny contains violation if {
	some type, path in _key_at
	some service in input.resources[type]
	not setting.is_set(object.get(service.config, path, ""))
	violation := {
		"resource": service.id,
		"path": path,
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}
}
