# METADATA
# title: RDS proxies must require TLS
# description: |
#   Clients may send credentials and rows to the proxy in the clear, where any foothold on the network path can
#   read them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_proxy
# custom:
#   id: GRD-AWS-058
#   severity: medium
#   category: encryption
#   systems: [rds]
#   resources: [aws_db_proxy]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set require_tls.
#
#         resource "aws_db_proxy" "serving" {
#           name           = "serving"
#           engine_family  = "POSTGRESQL"
#           role_arn       = "arn:aws:iam::111122223333:role/rds-proxy"
#           vpc_subnet_ids = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#           require_tls    = true
#
#           auth {
#             iam_auth   = "REQUIRED"
#             secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:serving-AbCdEf"
#           }
#         }
package guard.policies.aws.rds_proxy_tls

import data.guard.lib.value

deny contains {
	"resource": proxy.id,
	"path": ["require_tls"],
	"message": "require_tls is not true (the default is false)",
} if {
	some proxy in input.resources.aws_db_proxy
	not value.is_true(object.get(proxy.config, "require_tls", null))
}
