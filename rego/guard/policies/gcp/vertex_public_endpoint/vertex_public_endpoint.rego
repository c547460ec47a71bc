# METADATA
# title: Vertex AI endpoints must not be reachable from the Internet
# description: |
#   A stolen token is enough to query the model or the index from anywhere: to copy it by its
#   answers, or to search it for training data.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/predictions/choose-endpoint-type
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_index_endpoint
# custom:
#   id: GRD-GCP-114
#   severity: medium
#   category: network
#   systems: [vertex-ai]
#   resources: [google_vertex_ai_index_endpoint, google_vertex_ai_feature_online_store]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Serve in the private network:
#
#         resource "google_vertex_ai_index_endpoint" "patients" {
#           display_name = "patients"
#           region       = "europe-west4"
#           network      = "projects/123456789012/global/networks/serving"
#         }
package guard.policies.gcp.vertex_public_endpoint

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some endpoint in input.resources.google_vertex_ai_index_endpoint
	setting.may_be_true(endpoint.config.public_endpoint_enabled)
	violation := {
		"resource": endpoint.id,
		"path": ["public_endpoint_enabled"],
		"message": "public_endpoint_enabled is true; the index is served on the Internet",
	}
}

deny contains violation if {
	some store in input.resources.google_vertex_ai_feature_online_store
	some i, _ in setting.blocks(store.config, "optimized")
	path := ["dedicated_serving_endpoint", 0, "private_service_connect_config", 0, "enable_private_service_connect"]
	not value.is_true(object.get(store.config, path, false))
	violation := {
		"resource": store.id,
		"path": path,
		"message": "enable_private_service_connect is not true; features are served on the Internet by default",
	}
}
