# METADATA
# title: RDS instances must have a standby in another availability zone
# description: |
#   The loss of one zone, or a failed host during maintenance, stops every pipeline and service that needs the
#   database until it has been restored by hand.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-052
#   severity: low
#   category: availability
#   systems: [rds]
#   resources: [aws_db_instance]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Set multi_az.
#
#         resource "aws_db_instance" "feast" {
#           identifier                  = "feast-registry"
#           engine                      = "postgres"
#           instance_class              = "db.m7g.large"
#           allocated_storage           = 100
#           username                    = "feast"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           multi_az                    = true
#         }
package guard.policies.aws.rds_multi_az

import data.guard.lib.value

deny contains {
	"resource": instance.id,
	"path": ["multi_az"],
	"message": "multi_az is not true (the default is a single zone)",
} if {
	some instance in input.resources.aws_db_instance
	not instance.config.replicate_source_db
	not value.is_true(object.get(instance.config, "multi_az", null))
}
