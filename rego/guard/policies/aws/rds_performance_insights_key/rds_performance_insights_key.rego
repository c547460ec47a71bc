# METADATA
# title: RDS Performance Insights must use a customer-managed KMS key
# description: |
#   Performance Insights keeps the text of SQL statements, literals included; under the service key it cannot be
#   closed off from others who may use RDS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-055
#   severity: low
#   category: encryption
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster_instance]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in performance_insights_kms_key_id.
#
#         resource "aws_db_instance" "serving" {
#           identifier                      = "serving"
#           engine                          = "postgres"
#           instance_class                  = "db.m7g.large"
#           allocated_storage               = 100
#           username                        = "serving"
#           manage_master_user_password     = true
#           storage_encrypted               = true
#           performance_insights_enabled    = true
#           performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/9a8b7c6d-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.rds_performance_insights_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_db_instance", "aws_rds_cluster_instance"}

deny contains {
	"resource": instance.id,
	"path": ["performance_insights_kms_key_id"],
	"message": "Performance Insights names no customer key: its data is under the service key aws/rds",
} if {
	some type in _types
	some instance in input.resources[type]
	value.is_true(instance.config.performance_insights_enabled)
	not settings.is_customer_key(object.get(instance.config, "performance_insights_kms_key_id", null))
}
