# METADATA
# title: ECS clusters must collect container metrics
# description: |
#   A container that suddenly computes or sends far more than its neighbours is the visible side
#   of mining and of theft. Without container metrics nobody sees it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-12
# custom:
#   id: GRD-AWS-456
#   severity: low
#   category: logging
#   systems: [ecs]
#   resources: [aws_ecs_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable Container Insights.
#
#         resource "aws_ecs_cluster" "batch" {
#
#           setting {
#             name  = "containerInsights"
#             value = "enabled"
#           }
#         }
package guard.policies.aws.ecs_container_insights

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["setting", i, "value"],
	"message": "containerInsights is disabled",
} if {
	some cluster in input.resources.aws_ecs_cluster
	some i, setting in value.as_list(cluster.config.setting)
	setting.name == "containerInsights"
	setting.value == "disabled"
}

deny contains {
	"resource": cluster.id,
	"path": ["setting"],
	"message": "no containerInsights setting (the account's default is disabled)",
} if {
	some cluster in input.resources.aws_ecs_cluster
	count([setting | some setting in value.as_list(cluster.config.setting); setting.name == "containerInsights"]) == 0
	not _is_account_default
}

_is_account_default if {
	some setting in input.resources.aws_ecs_account_setting_default
	setting.config.name == "containerInsights"
	setting.config.value in {"enabled", "enhanced"}
}
