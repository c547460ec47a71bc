# METADATA
# title: Timestream for InfluxDB must not be publicly accessible
# description: |
#   The database gets a public address: a token or password that leaks, or is guessed, is all that is needed to
#   read and forge measurements.
# related_resources:
#   - ref: https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/timestreaminfluxdb_db_instance
# custom:
#   id: GRD-AWS-089
#   severity: high
#   category: network
#   systems: [timestream]
#   resources: [aws_timestreaminfluxdb_db_instance, aws_timestreaminfluxdb_db_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Keep the instance private and reach it from inside the VPC.
#
#         resource "aws_timestreaminfluxdb_db_instance" "sensors" {
#           name                   = "sensors"
#           db_instance_type       = "db.influx.medium"
#           allocated_storage      = 20
#           bucket                 = "sensors"
#           organization           = "acme"
#           username               = "admin"
#           password               = var.influx_password
#           vpc_subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
#           vpc_security_group_ids = ["sg-0a1b2c3d4e5f60718"]
#           publicly_accessible    = false
#         }
package guard.policies.aws.timestream_influxdb_public

import data.guard.lib.aws.data.settings

_types := {"aws_timestreaminfluxdb_db_instance", "aws_timestreaminfluxdb_db_cluster"}

deny contains {
	"resource": instance.id,
	"path": ["publicly_accessible"],
	"message": "publicly_accessible is true: the database has a public address",
} if {
	some type in _types
	some instance in input.resources[type]
	settings.may_be_on(instance.config.publicly_accessible)
}
