# METADATA
# title: Auto Scaling groups must spread over zones
# description: |
#   All machines of the group are in one zone, and the service is down when the zone is: an outage
#   that a second subnet prevents.
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-2
# custom:
#   id: GRD-AWS-638
#   severity: low
#   category: availability
#   systems: [autoscaling]
#   resources: [aws_autoscaling_group]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Name subnets of two or more zones.
#
#         resource "aws_autoscaling_group" "serving" {
#           vpc_zone_identifier = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
#         }
package guard.policies.aws.autoscaling_group_zones

deny contains {
	"resource": group.id,
	"path": [field],
	"message": sprintf("%s names a single one: all of up to %d machines are in one zone", [field, group.config.max_size]),
} if {
	some group in input.resources.aws_autoscaling_group
	some field in ["availability_zones", "vpc_zone_identifier"]
	places := group.config[field]
	is_array(places)
	count(places) == 1

	# one element that is unknown may stand for many
	is_string(places[0])
	is_number(group.config.max_size)
	group.config.max_size > 1
}
