# METADATA
# title: DataSync must copy to and from EFS over TLS
# description: |
#   Without TLS the files cross the network as plain NFS, readable and alterable for whoever is in the
#   path, and a file system that demands TLS cannot be used at all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/datasync/latest/userguide/create-efs-location.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/datasync_location_efs
# custom:
#   id: GRD-AWS-634
#   severity: medium
#   category: encryption
#   systems: [datasync, efs]
#   resources: [aws_datasync_location_efs]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set in_transit_encryption.
#
#         resource "aws_datasync_location_efs" "labels" {
#           in_transit_encryption = "TLS1_2"
#         }
package guard.policies.aws.datasync_efs_transit

deny contains {
	"resource": location.id,
	"path": ["in_transit_encryption"],
	"message": "in_transit_encryption is not TLS1_2 (the default is NONE)",
} if {
	some location in input.resources.aws_datasync_location_efs
	not location.config.in_transit_encryption == "TLS1_2"
}
