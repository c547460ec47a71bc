# METADATA
# title: RDS instances must not present an expired CA certificate
# description: |
#   The chains of 2015 and 2019 have expired: clients that check certificates cannot connect, which in practice
#   makes teams turn the check off and accept whoever answers.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-057
#   severity: medium
#   category: encryption
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster_instance]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Move to one of the current authorities.
#
#         resource "aws_db_instance" "catalog" {
#           identifier                  = "catalog"
#           engine                      = "postgres"
#           instance_class              = "db.t4g.medium"
#           allocated_storage           = 50
#           username                    = "catalog"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           ca_cert_identifier          = "rds-ca-rsa2048-g1"
#         }
package guard.policies.aws.rds_ca_certificate

import data.guard.lib.aws.data.settings

_types := {"aws_db_instance", "aws_rds_cluster_instance"}

_unsafe := {"rds-ca-2015", "rds-ca-2019"}

deny contains {
	"resource": instance.id,
	"path": ["ca_cert_identifier"],
	"message": "ca_cert_identifier names an authority that has expired",
} if {
	some type in _types
	some instance in input.resources[type]
	settings.may_be(instance.config.ca_cert_identifier, _unsafe)
}
