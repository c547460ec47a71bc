# METADATA
# title: Redshift must not be publicly accessible
# description: |
#   The warehouse gets a public address: a security group rule and a password are all that remain between the
#   Internet and every table in it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/rs-security-group-public-private.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster
# custom:
#   id: GRD-AWS-093
#   severity: high
#   category: network
#   systems: [redshift]
#   resources: [aws_redshift_cluster, aws_redshiftserverless_workgroup]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Keep the endpoint private and reach it from inside the VPC.
#
#         resource "aws_redshift_cluster" "marts" {
#           cluster_identifier     = "marts"
#           node_type              = "ra3.large"
#           master_username        = "loader"
#           manage_master_password = true
#           encrypted              = true
#           publicly_accessible    = false
#         }
package guard.policies.aws.redshift_public

import data.guard.lib.aws.data.settings

deny contains {
	"resource": warehouse.id,
	"path": ["publicly_accessible"],
	"message": "publicly_accessible is true: the warehouse has a public address",
} if {
	some type in {"aws_redshift_cluster", "aws_redshiftserverless_workgroup"}
	some warehouse in input.resources[type]
	settings.may_be_on(warehouse.config.publicly_accessible)
}

deny contains {
	"resource": cluster.id,
	"path": ["publicly_accessible"],
	"message": "publicly_accessible is not set (versions of the AWS provider before 6 default to true)",
} if {
	some cluster in input.resources.aws_redshift_cluster
	not "publicly_accessible" in object.keys(cluster.config)
	not settings.provider_is_6_or_later
}
