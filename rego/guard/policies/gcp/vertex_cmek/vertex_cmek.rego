# METADATA
# title: Vertex AI resources must be encrypted with a customer-managed key
# description: |
#   Training data, features and models are encrypted with Google's keys only: the owner can neither
#   withdraw the key after an incident nor see in the audit log who decrypted what.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/general/cmek
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_dataset
# custom:
#   id: GRD-GCP-101
#   severity: low
#   category: encryption
#   systems: [vertex-ai]
#   resources:
#     - google_vertex_ai_dataset
#     - google_vertex_ai_endpoint
#     - google_vertex_ai_featurestore
#     - google_vertex_ai_metadata_store
#     - google_vertex_ai_tensorboard
#     - google_vertex_ai_index
#     - google_notebooks_instance
#     - google_workbench_instance
#     - google_notebooks_runtime
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of Cloud KMS:
#
#         resource "google_vertex_ai_dataset" "patients" {
#           display_name        = "patients"
#           metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/tabular_1.0.0.yaml"
#           region              = "europe-west4"
#
#           encryption_spec {
#             kms_key_name = google_kms_crypto_key.training.id
#           }
#         }
#
#         resource "google_kms_crypto_key" "training" {
#           name            = "training"
#           key_ring        = "projects/acme-ml/locations/europe-west4/keyRings/training"
#           rotation_period = "7776000s"
#         }
package guard.policies.gcp.vertex_cmek

import data.guard.lib.gcp.setting

_resources := {
	"google_vertex_ai_dataset",
	"google_vertex_ai_endpoint",
	"google_vertex_ai_featurestore",
	"google_vertex_ai_metadata_store",
	"google_vertex_ai_tensorboard",
	"google_vertex_ai_index",
}

_message := "no key of Cloud KMS is named; the data is encrypted with keys that Google manages"

deny contains violation if {
	some type in _resources
	some resource in input.resources[type]
	path := ["encryption_spec", 0, "kms_key_name"]
	not setting.is_set(object.get(resource.config, path, ""))
	violation := {"resource": resource.id, "path": path, "message": _message}
}

deny contains violation if {
	some notebook in input.resources.google_notebooks_instance
	not setting.is_set(object.get(notebook.config, "kms_key", ""))
	violation := {"resource": notebook.id, "path": ["kms_key"], "message": _message}
}

deny contains violation if {
	some workbench in input.resources.google_workbench_instance
	disk := ["gce_setup", 0, "boot_disk", 0, "kms_key"]
	not setting.is_set(object.get(workbench.config, disk, ""))
	violation := {"resource": workbench.id, "path": disk, "message": _message}
}

deny contains violation if {
	some runtime in input.resources.google_notebooks_runtime
	path := ["virtual_machine", 0, "virtual_machine_config", 0, "encryption_config", 0, "kms_key"]
	not setting.is_set(object.get(runtime.config, path, ""))
	violation := {"resource": runtime.id, "path": path, "message": _message}
}
