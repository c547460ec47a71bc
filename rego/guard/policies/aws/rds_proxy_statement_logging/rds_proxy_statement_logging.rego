# METADATA
# title: RDS proxies must not log the text of statements
# description: |
#   Debug logging writes SQL statements, with the personal data and secrets in their literals, to a log group
#   that far more people read than the database.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-creating.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_proxy
# custom:
#   id: GRD-AWS-060
#   severity: low
#   category: logging
#   systems: [rds]
#   resources: [aws_db_proxy]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Turn debug_logging off again after debugging; it also ends by itself after a day.
#
#         resource "aws_db_proxy" "batch" {
#           name           = "batch"
#           engine_family  = "POSTGRESQL"
#           require_tls    = true
#           role_arn       = "arn:aws:iam::111122223333:role/rds-proxy"
#           vpc_subnet_ids = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#           debug_logging  = false
#
#           auth {
#             iam_auth   = "REQUIRED"
#             secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:batch-AbCdEf"
#           }
#         }
package guard.policies.aws.rds_proxy_statement_logging

import data.guard.lib.aws.data.settings

deny contains {
	"resource": proxy.id,
	"path": ["debug_logging"],
	"message": "debug_logging is true: statements are written to CloudWatch with their literals",
} if {
	some proxy in input.resources.aws_db_proxy
	settings.may_be_on(proxy.config.debug_logging)
}
