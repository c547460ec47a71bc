# METADATA
# title: Elastic Beanstalk environments must stream their logs
# description: |
#   Logs that stay on the instance vanish with it, and an intruder on the instance edits them
#   first.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-3
# custom:
#   id: GRD-AWS-470
#   severity: low
#   category: logging
#   systems: [elasticbeanstalk]
#   resources: [aws_elastic_beanstalk_environment]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Stream the logs to CloudWatch.
#
#         resource "aws_elastic_beanstalk_environment" "labelling" {
#
#           setting {
#             namespace = "aws:elasticbeanstalk:cloudwatch:logs"
#             name      = "StreamLogs"
#             value     = "true"
#           }
#         }
package guard.policies.aws.elasticbeanstalk_log_streaming

import data.guard.lib.value

deny contains {
	"resource": environment.id,
	"path": ["setting", i, "value"],
	"message": "logs are not streamed",
} if {
	some environment in input.resources.aws_elastic_beanstalk_environment
	some i, setting in value.as_list(environment.config.setting)
	setting.namespace == "aws:elasticbeanstalk:cloudwatch:logs"
	setting.name == "StreamLogs"
	value.is_false(setting.value)
}

deny contains {
	"resource": environment.id,
	"path": ["setting"],
	"message": "logs are not streamed (StreamLogs defaults to false)",
} if {
	some environment in input.resources.aws_elastic_beanstalk_environment
	not environment.config.template_name
	count([1 | some setting in value.as_list(environment.config.setting); setting.name == "StreamLogs"]) == 0
}
