# METADATA
# title: Streaming fleets must not be connected to the Internet directly
# description: |
#   Direct access gives every desktop a public address and an unfiltered way out, for malware as
#   for data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appstream2/latest/developerguide/internet-access.html
# custom:
#   id: GRD-AWS-490
#   severity: medium
#   category: network
#   systems: [appstream]
#   resources: [aws_appstream_fleet, aws_appstream_image_builder]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Route the fleet's traffic through the VPC's NAT gateway and firewall.
#
#         resource "aws_appstream_fleet" "annotators" {
#           enable_default_internet_access = false
#         }
package guard.policies.aws.appstream_internet_access

import data.guard.lib.value

deny contains {
	"resource": fleet.id,
	"path": ["enable_default_internet_access"],
	"message": "instances are connected to the Internet directly",
} if {
	some type in {"aws_appstream_fleet", "aws_appstream_image_builder"}
	some fleet in input.resources[type]
	value.is_true(fleet.config.enable_default_internet_access)
}
