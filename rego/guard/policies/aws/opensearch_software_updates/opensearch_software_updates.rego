# METADATA
# title: OpenSearch domains must install service software updates automatically
# description: |
#   Optional updates carry security fixes that wait for somebody to start them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-132
#   severity: low
#   category: configuration
#   systems: [opensearch]
#   resources: [aws_opensearch_domain]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Enable automatic updates in software_update_options.
#
#         resource "aws_opensearch_domain" "images" {
#           domain_name    = "images"
#           engine_version = "OpenSearch_2.17"
#
#           software_update_options {
#             auto_software_update_enabled = true
#           }
#         }
package guard.policies.aws.opensearch_software_updates

import data.guard.lib.value

deny contains {
	"resource": domain.id,
	"path": ["software_update_options", 0, "auto_software_update_enabled"],
	"message": "auto_software_update_enabled is not true (the default is false)",
} if {
	some domain in input.resources.aws_opensearch_domain
	not value.is_true(object.get(domain.config, ["software_update_options", 0, "auto_software_update_enabled"], null))
}
