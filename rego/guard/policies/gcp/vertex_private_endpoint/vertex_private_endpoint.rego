# METADATA
# title: Vertex AI endpoints must serve in the private network
# description: |
#   The model answers on Google's public addresses: a stolen token is enough to query it from
#   anywhere, to copy it by its answers or to look for training data in them.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/predictions/choose-endpoint-type
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint
# custom:
#   id: GRD-GCP-143
#   severity: low
#   profile: strict
#   category: network
#   systems: [vertex-ai]
#   resources: [google_vertex_ai_endpoint]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Peer the endpoint with the network, or use Private Service Connect:
#
#         resource "google_vertex_ai_endpoint" "recommender" {
#           name         = "recommender"
#           display_name = "recommender"
#           location     = "europe-west4"
#           network      = "projects/123456789012/global/networks/serving"
#         }
package guard.policies.gcp.vertex_private_endpoint

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some endpoint in input.resources.google_vertex_ai_endpoint
	not setting.is_set(object.get(endpoint.config, "network", ""))
	path := ["private_service_connect_config", 0, "enable_private_service_connect"]
	not value.is_true(object.get(endpoint.config, path, false))
	violation := {
		"resource": endpoint.id,
		"path": ["network"],
		"message": "neither network nor Private Service Connect is set; the endpoint is served on public addresses",
	}
}
