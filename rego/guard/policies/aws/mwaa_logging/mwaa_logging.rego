# METADATA
# title: MWAA must publish the logs of all its components
# description: |
#   Logins to the web server, changes of schedules and the output of tasks leave no trace, so that tampering
#   with a pipeline cannot be reconstructed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mwaa_environment
# custom:
#   id: GRD-AWS-266
#   severity: low
#   category: logging
#   systems: [mwaa]
#   resources: [aws_mwaa_environment]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Enable the logs of every component.
#
#         resource "aws_mwaa_environment" "training" {
#           name               = "training"
#           dag_s3_path        = "dags/"
#           execution_role_arn = "arn:aws:iam::111122223333:role/airflow"
#           source_bucket_arn  = "arn:aws:s3:::acme-airflow"
#
#           logging_configuration {
#             dag_processing_logs {
#               enabled   = true
#               log_level = "INFO"
#             }
#
#             scheduler_logs {
#               enabled   = true
#               log_level = "INFO"
#             }
#
#             task_logs {
#               enabled   = true
#               log_level = "INFO"
#             }
#
#             webserver_logs {
#               enabled   = true
#               log_level = "WARNING"
#             }
#
#             worker_logs {
#               enabled   = true
#               log_level = "WARNING"
#             }
#           }
#
#           network_configuration {
#             security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#             subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#           }
#         }
package guard.policies.aws.mwaa_logging

import data.guard.lib.value

_components := ["dag_processing_logs", "scheduler_logs", "task_logs", "webserver_logs", "worker_logs"]

# Task logs are the only ones on by default, at level INFO.
_defaults := {"task_logs": true}

deny contains {
	"resource": environment.id,
	"path": ["logging_configuration", 0, missing[0], 0, "enabled"],
	"message": sprintf("logs are not enabled: %s", [concat(", ", missing)]),
} if {
	some environment in input.resources.aws_mwaa_environment
	missing := [component |
		some component in _components
		by_default := object.get(_defaults, component, false)
		path := ["logging_configuration", 0, component, 0, "enabled"]
		not value.is_true(object.get(environment.config, path, by_default))
	]
	count(missing) > 0
}
