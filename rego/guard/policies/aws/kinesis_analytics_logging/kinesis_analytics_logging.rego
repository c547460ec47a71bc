# METADATA
# title: Managed Flink applications must write logs to CloudWatch
# description: |
#   Exceptions, restarts and rejected records of the stream job leave no trace: neither a failure nor tampering
#   with its code can be traced.
# related_resources:
#   - ref: https://docs.aws.amazon.com/managed-flink/latest/java/logging.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesisanalyticsv2_application
# custom:
#   id: GRD-AWS-160
#   severity: low
#   category: logging
#   systems: [kinesis]
#   resources: [aws_kinesisanalyticsv2_application]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Name a log stream in cloudwatch_logging_options.
#
#         resource "aws_kinesisanalyticsv2_application" "drift" {
#           name                   = "drift"
#           runtime_environment    = "FLINK-1_20"
#           service_execution_role = "arn:aws:iam::111122223333:role/flink"
#
#           cloudwatch_logging_options {
#             log_stream_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/flink/drift:log-stream:app"
#           }
#         }
package guard.policies.aws.kinesis_analytics_logging

deny contains {
	"resource": application.id,
	"path": ["cloudwatch_logging_options"],
	"message": "cloudwatch_logging_options is missing: the application writes no logs",
} if {
	some application in input.resources.aws_kinesisanalyticsv2_application
	not application.config.cloudwatch_logging_options[0]
}
