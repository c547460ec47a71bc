# METADATA
# title: ElastiCache users must not be let in without a password
# description: |
#   Whoever reaches the port logs in as this user by its name alone, with all the commands its access string
#   allows.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elasticache_user
# custom:
#   id: GRD-AWS-113
#   severity: high
#   category: access-control
#   systems: [elasticache]
#   resources: [aws_elasticache_user]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Use IAM authentication, or passwords kept in Secrets Manager.
#
#         resource "aws_elasticache_user" "scorer" {
#           user_id       = "scorer"
#           user_name     = "scorer"
#           engine        = "valkey"
#           access_string = "on ~features:* +@read"
#
#           authentication_mode {
#             type = "iam"
#           }
#         }
package guard.policies.aws.elasticache_user_without_password

import data.guard.lib.aws.data.settings

deny contains {
	"resource": user.id,
	"path": ["no_password_required"],
	"message": "no_password_required is true",
} if {
	some user in input.resources.aws_elasticache_user
	settings.may_be_on(user.config.no_password_required)
	not _is_locked(user)
}

deny contains {
	"resource": user.id,
	"path": ["authentication_mode", 0, "type"],
	"message": "authentication type is no-password-required",
} if {
	some user in input.resources.aws_elasticache_user
	settings.may_be(user.config.authentication_mode[0].type, {"no-password-required"})
	not _is_locked(user)
}

# A default user that is switched off may well have no password.
_is_locked(user) if {
	is_string(user.config.access_string)
	regex.match(`^off\b`, user.config.access_string)
}
