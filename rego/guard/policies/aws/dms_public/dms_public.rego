# METADATA
# title: DMS replication instances must not be publicly accessible
# description: |
#   An instance that holds the credentials of source and target and streams all rows between them gets a public
#   address.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_instance
# custom:
#   id: GRD-AWS-246
#   severity: high
#   category: network
#   systems: [dms]
#   resources: [aws_dms_replication_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Set publicly_accessible to false; the instance is replaced.
#
#         resource "aws_dms_replication_instance" "lake" {
#           replication_instance_id     = "lake"
#           replication_instance_class  = "dms.t3.medium"
#           replication_subnet_group_id = "private"
#           publicly_accessible         = false
#         }
package guard.policies.aws.dms_public

import data.guard.lib.aws.data.settings

deny contains {
	"resource": instance.id,
	"path": ["publicly_accessible"],
	"message": "publicly_accessible is true: the replication instance has a public address",
} if {
	some instance in input.resources.aws_dms_replication_instance
	settings.may_be_on(instance.config.publicly_accessible)
}
