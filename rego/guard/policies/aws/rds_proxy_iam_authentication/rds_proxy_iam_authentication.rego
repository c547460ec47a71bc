# METADATA
# title: RDS proxies must require IAM authentication
# description: |
#   Every client keeps its own copy of the database password, although the proxy could hold the only one; each
#   copy is a way in that nobody can trace to a workload.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_proxy
# custom:
#   id: GRD-AWS-059
#   severity: low
#   category: access-control
#   systems: [rds]
#   resources: [aws_db_proxy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Set iam_auth to REQUIRED in every auth block.
#
#         resource "aws_db_proxy" "features" {
#           name           = "features"
#           engine_family  = "MYSQL"
#           require_tls    = true
#           role_arn       = "arn:aws:iam::111122223333:role/rds-proxy"
#           vpc_subnet_ids = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#
#           auth {
#             iam_auth   = "REQUIRED"
#             secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:features-AbCdEf"
#           }
#         }
package guard.policies.aws.rds_proxy_iam_authentication

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": proxy.id,
	"path": ["auth", i, "iam_auth"],
	"message": "iam_auth is not REQUIRED (the default is DISABLED)",
} if {
	some proxy in input.resources.aws_db_proxy
	some i, auth in settings.items(proxy.config.auth)
	is_object(auth)
	not value.is_unknown(auth)
	not object.get(auth, "iam_auth", "DISABLED") in {"REQUIRED", "ENABLED"}
}
