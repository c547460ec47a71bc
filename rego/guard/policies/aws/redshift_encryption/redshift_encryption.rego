# METADATA
# title: Redshift clusters must be encrypted at rest
# description: |
#   Blocks, metadata and snapshots of the warehouse lie in the clear; a snapshot that is shared with another
#   account needs no key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster
# custom:
#   id: GRD-AWS-092
#   severity: medium
#   category: encryption
#   systems: [redshift]
#   resources: [aws_redshift_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set encrypted, which version 6 of the AWS provider does by default.
#
#         resource "aws_redshift_cluster" "dwh" {
#           cluster_identifier     = "dwh"
#           node_type              = "ra3.large"
#           master_username        = "loader"
#           manage_master_password = true
#           publicly_accessible    = false
#           encrypted              = true
#         }
package guard.policies.aws.redshift_encryption

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["encrypted"],
	"message": "encrypted is false",
} if {
	some cluster in input.resources.aws_redshift_cluster
	settings.may_be_off(cluster.config.encrypted)
}

deny contains {
	"resource": cluster.id,
	"path": ["encrypted"],
	"message": "encrypted is not set (versions of the AWS provider before 6 default to false)",
} if {
	some cluster in input.resources.aws_redshift_cluster
	not "encrypted" in object.keys(cluster.config)
	not cluster.config.snapshot_identifier
	not settings.provider_is_6_or_later
}
