# METADATA
# title: Trails must record all regions
# description: |
#   An intruder works where nobody looks. Machines started or keys created in an unused region
#   do not appear in a trail of one region.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-multi-region-trails.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1
# custom:
#   id: GRD-AWS-510
#   severity: medium
#   category: logging
#   systems: [cloudtrail]
#   resources: [aws_cloudtrail]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Record all regions.
#
#         resource "aws_cloudtrail" "main" {
#           is_multi_region_trail = true
#         }
package guard.policies.aws.cloudtrail_multi_region

import data.guard.lib.value

deny contains {
	"resource": trail.id,
	"path": ["is_multi_region_trail"],
	"message": "only one region is recorded (is_multi_region_trail defaults to false)",
} if {
	some trail in input.resources.aws_cloudtrail
	not value.is_true(object.get(trail.config, "is_multi_region_trail", null))
}
