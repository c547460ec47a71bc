# METADATA
# title: OpenSearch domains must publish error logs
# description: |
#   Errors that precede an outage or betray probing, such as rejected scripts and broken authentication, vanish
#   with the node.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-126
#   severity: low
#   category: logging
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Publish ES_APPLICATION_LOGS.
#
#         resource "aws_opensearch_domain" "alerts" {
#           domain_name    = "alerts"
#           engine_version = "OpenSearch_2.17"
#
#           log_publishing_options {
#             log_type                 = "ES_APPLICATION_LOGS"
#             cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/opensearch/errors"
#           }
#         }
package guard.policies.aws.opensearch_error_logs

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": domain.id,
	"path": ["log_publishing_options"],
	"message": "ES_APPLICATION_LOGS are not published (no log is by default)",
} if {
	some type in {"aws_elasticsearch_domain", "aws_opensearch_domain"}
	some domain in input.resources[type]
	not _publishes(domain)
}

_publishes(domain) if {
	some options in settings.items(domain.config.log_publishing_options)
	options.log_type == "ES_APPLICATION_LOGS"
	not value.is_false(object.get(options, "enabled", true))
}
