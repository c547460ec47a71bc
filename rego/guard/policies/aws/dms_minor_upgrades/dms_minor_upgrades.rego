# METADATA
# title: DMS replication instances must take minor upgrades automatically
# description: |
#   Security fixes of the engine wait for somebody to remember an instance that keeps credentials of two
#   databases.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_instance
# custom:
#   id: GRD-AWS-249
#   severity: medium
#   category: configuration
#   systems: [dms]
#   resources: [aws_dms_replication_instance]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Set auto_minor_version_upgrade.
#
#         resource "aws_dms_replication_instance" "stream" {
#           replication_instance_id    = "stream"
#           replication_instance_class = "dms.t3.medium"
#           publicly_accessible        = false
#           auto_minor_version_upgrade = true
#         }
package guard.policies.aws.dms_minor_upgrades

import data.guard.lib.value

deny contains {
	"resource": instance.id,
	"path": ["auto_minor_version_upgrade"],
	"message": "auto_minor_version_upgrade is not true (the default is false)",
} if {
	some instance in input.resources.aws_dms_replication_instance
	not value.is_true(object.get(instance.config, "auto_minor_version_upgrade", null))
}
