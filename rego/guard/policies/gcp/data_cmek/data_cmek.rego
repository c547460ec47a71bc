# METADATA
# title: Data stores must encrypt with a customer-managed key
# description: |
#   Google encrypts the data with keys of its own. Without a key in Cloud KMS the owner can neither
#   cut off access by disabling a key nor see in the audit log who decrypted what.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/cmek
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigquery_dataset
# custom:
#   id: GRD-GCP-100
#   severity: low
#   category: encryption
#   systems:
#     - bigquery
#     - bigtable
#     - spanner
#     - pub-sub
#     - cloud-sql
#     - alloydb
#     - firestore
#     - artifact-registry
#     - filestore
#     - healthcare-api
#     - dataproc-metastore
#     - document-ai
#   resources:
#     - google_bigquery_dataset
#     - google_bigtable_instance
#     - google_spanner_database
#     - google_pubsub_topic
#     - google_sql_database_instance
#     - google_alloydb_cluster
#     - google_firestore_database
#     - google_artifact_registry_repository
#     - google_filestore_instance
#     - google_healthcare_dataset
#     - google_dataproc_metastore_service
#     - google_document_ai_processor
#     - google_bigquery_table
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key that the service agent may use:
#
#         resource "google_bigquery_dataset" "features" {
#           dataset_id = "features"
#           location   = "EU"
#
#           default_encryption_configuration {
#             kms_key_name = google_kms_crypto_key.data.id
#           }
#         }
#
#         resource "google_kms_crypto_key" "data" {
#           name            = "data"
#           key_ring        = "projects/acme-ml/locations/europe/keyRings/data"
#           rotation_period = "7776000s"
#         }
package guard.policies.gcp.data_cmek

import data.guard.lib.gcp.setting

_key_at := {
	"google_bigquery_dataset": ["default_encryption_configuration", 0, "kms_key_name"],
	"google_bigtable_instance": ["cluster", 0, "kms_key_name"],
	"google_spanner_database": ["encryption_config", 0, "kms_key_name"],
	"google_pubsub_topic": ["kms_key_name"],
	"google_sql_database_instance": ["encryption_key_name"],
	"google_alloydb_cluster": ["encryption_config", 0, "kms_key_name"],
	"google_firestore_database": ["cmek_config", 0, "kms_key_name"],
	"google_artifact_registry_repository": ["kms_key_name"],
	"google_healthcare_dataset": ["encryption_spec", 0, "kms_key_name"],
	"google_dataproc_metastore_service": ["encryption_config", 0, "kms_key"],
	"google_document_ai_processor": ["kms_key_name"],
	"google_filestore_instance": ["kms_key_name"],
}

deny contains violation if {
	some type, path in _key_at
	some store in input.resources[type]
	not setting.is_set(object.get(store.config, path, ""))
	not _inherits(type, store)
	violation := {
		"resource": store.id,
		"path": path,
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}
}

# A table is encrypted like its data set unless it names a key, and a block without one is a slip
deny contains violation if {
	some table in input.resources.google_bigquery_table
	some i, encryption in setting.blocks(table.config, "encryption_configuration")
	not setting.is_set(object.get(encryption, "kms_key_name", ""))
	violation := {
		"resource": table.id,
		"path": ["encryption_configuration", i, "kms_key_name"],
		"message": "no key of Cloud KMS is named; the data is encrypted with keys that Google manages",
	}
}

_inherits("google_sql_database_instance", instance) if instance.config.master_instance_name
