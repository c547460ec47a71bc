# METADATA
# title: OpenSearch domains must publish audit logs
# description: |
#   Failed logins, searches and changes of documents leave no trace, so that nobody can tell what an intruder
#   read or poisoned.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/opensearch_domain
# custom:
#   id: GRD-AWS-125
#   severity: medium
#   category: logging
#   systems: [opensearch]
#   resources: [aws_opensearch_domain, aws_elasticsearch_domain]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Publish AUDIT_LOGS; fine-grained access control has to be on.
#
#         resource "aws_opensearch_domain" "cases" {
#           domain_name    = "cases"
#           engine_version = "OpenSearch_2.17"
#
#           log_publishing_options {
#             log_type                 = "AUDIT_LOGS"
#             cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/opensearch/audit"
#           }
#         }
package guard.policies.aws.opensearch_audit_logs

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": domain.id,
	"path": ["log_publishing_options"],
	"message": "AUDIT_LOGS are not published (no log is by default)",
} if {
	some type in {"aws_elasticsearch_domain", "aws_opensearch_domain"}
	some domain in input.resources[type]
	not _publishes(domain)
}

_publishes(domain) if {
	some options in settings.items(domain.config.log_publishing_options)
	options.log_type == "AUDIT_LOGS"
	not value.is_false(object.get(options, "enabled", true))
}
