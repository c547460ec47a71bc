# METADATA
# title: OpenSearch domains must survive the loss of a zone
# description: |
#   A domain in one zone, or with one node, loses searches, vectors and the logs it holds when that
#   zone or node fails, and the failure of a single machine is all an attacker needs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-6
# custom:
#   id: GRD-AWS-622
#   severity: low
#   category: availability
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Spread two or more data nodes over zones.
#
#         resource "aws_opensearch_domain" "vectors" {
#           cluster_config {
#             instance_count         = 3
#             zone_awareness_enabled = true
#
#             zone_awareness_config {
#               availability_zone_count = 3
#             }
#           }
#         }
package guard.policies.aws.opensearch_zones

import data.guard.lib.value

deny contains {
	"resource": domain.id,
	"path": ["cluster_config", 0, "zone_awareness_enabled"],
	"message": "data nodes are in one zone: zone_awareness_enabled is not true (the default is false)",
} if {
	some type in {"aws_opensearch_domain", "aws_elasticsearch_domain"}
	some domain in input.resources[type]
	not value.is_true(object.get(domain.config, ["cluster_config", 0, "zone_awareness_enabled"], null))
	not value.is_true(object.get(domain.config, ["cluster_config", 0, "multi_az_with_standby_enabled"], null))
}
