# METADATA
# title: RDS instances must have enhanced monitoring
# description: |
#   Processes and load inside the instance stay invisible: mining, scraping or a runaway query shows up only in
#   the bill.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-061
#   severity: low
#   category: logging
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster_instance]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Set monitoring_interval to 60 seconds or less, with the role that may publish.
#
#         resource "aws_db_instance" "events" {
#           identifier                  = "events"
#           engine                      = "postgres"
#           instance_class              = "db.t4g.medium"
#           allocated_storage           = 50
#           username                    = "events"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           monitoring_interval         = 60
#           monitoring_role_arn         = "arn:aws:iam::111122223333:role/rds-monitoring"
#         }
package guard.policies.aws.rds_enhanced_monitoring

import data.guard.lib.aws.data.settings

_types := {"aws_db_instance", "aws_rds_cluster_instance"}

deny contains {
	"resource": instance.id,
	"path": ["monitoring_interval"],
	"message": "monitoring_interval is 0 or absent: enhanced monitoring is off by default",
} if {
	some type in _types
	some instance in input.resources[type]
	not settings.at_least(object.get(instance.config, "monitoring_interval", null), 1)
}
