# METADATA
# title: Instances must be monitored in detail
# description: |
#   With five-minute averages a short abuse, such as mining between two jobs or a burst of
#   outgoing data, disappears in the mean.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html
# custom:
#   id: GRD-AWS-424
#   severity: low
#   category: logging
#   systems: [ec2]
#   resources: [aws_instance, aws_spot_instance_request, aws_launch_configuration]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Turn detailed monitoring on.
#
#         resource "aws_instance" "scheduler" {
#           monitoring = true
#         }
package guard.policies.aws.ec2_detailed_monitoring

import data.guard.lib.value

deny contains {
	"resource": machine.id,
	"path": ["monitoring"],
	"message": "detailed monitoring is off (default false)",
} if {
	some type in {"aws_instance", "aws_spot_instance_request"}
	some machine in input.resources[type]
	not machine.config.launch_template
	not value.is_true(object.get(machine.config, "monitoring", null))
}

deny contains {
	"resource": configuration.id,
	"path": ["enable_monitoring"],
	"message": "detailed monitoring is turned off (the default is true)",
} if {
	some configuration in input.resources.aws_launch_configuration
	value.is_false(configuration.config.enable_monitoring)
}
