# METADATA
# title: CloudSearch domains must enforce HTTPS
# description: |
#   Queries and documents, and the signed requests that carry them, cross the Internet in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-domain-endpoint-options.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudsearch_domain
# custom:
#   id: GRD-AWS-271
#   severity: medium
#   category: encryption
#   systems: [cloudsearch]
#   resources: [aws_cloudsearch_domain]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set enforce_https in endpoint_options.
#
#         resource "aws_cloudsearch_domain" "articles" {
#           name = "articles"
#
#           endpoint_options {
#             enforce_https       = true
#             tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
#           }
#         }
package guard.policies.aws.cloudsearch_https

import data.guard.lib.value

deny contains {
	"resource": domain.id,
	"path": ["endpoint_options", 0, "enforce_https"],
	"message": "enforce_https is not true (the default is false)",
} if {
	some domain in input.resources.aws_cloudsearch_domain
	not value.is_true(object.get(domain.config, ["endpoint_options", 0, "enforce_https"], null))
}
