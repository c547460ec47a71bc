# METADATA
# title: MWAA must not publish the Airflow web server
# description: |
#   The login of Airflow is on the Internet: leaked IAM credentials, or a flaw of the web server, open
#   connections, variables and the running of tasks from anywhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mwaa_environment
# custom:
#   id: GRD-AWS-265
#   severity: medium
#   category: network
#   systems: [mwaa]
#   resources: [aws_mwaa_environment]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Leave webserver_access_mode at PRIVATE_ONLY.
#
#         resource "aws_mwaa_environment" "pipelines" {
#           name                  = "pipelines"
#           dag_s3_path           = "dags/"
#           execution_role_arn    = "arn:aws:iam::111122223333:role/airflow"
#           source_bucket_arn     = "arn:aws:s3:::acme-airflow"
#           webserver_access_mode = "PRIVATE_ONLY"
#
#           network_configuration {
#             security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#             subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#           }
#         }
package guard.policies.aws.mwaa_public

import data.guard.lib.aws.data.settings

_unsafe := {"PUBLIC_ONLY"}

deny contains {
	"resource": environment.id,
	"path": ["webserver_access_mode"],
	"message": "webserver_access_mode is PUBLIC_ONLY (the default is PRIVATE_ONLY)",
} if {
	some environment in input.resources.aws_mwaa_environment
	settings.may_be(environment.config.webserver_access_mode, _unsafe)
}
