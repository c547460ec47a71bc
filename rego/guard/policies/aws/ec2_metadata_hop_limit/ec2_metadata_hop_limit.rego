# METADATA
# title: Metadata answers must not travel more than two hops
# description: |
#   The hop limit keeps the metadata service, and the role's credentials, within the machine and
#   its containers. A larger one lets them through proxies and forwarded traffic to somebody
#   else.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-4
# custom:
#   id: GRD-AWS-421
#   severity: low
#   category: network
#   systems: [ec2, autoscaling]
#   resources: [aws_instance, aws_spot_instance_request, aws_launch_template, aws_launch_configuration]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use 1, or 2 where containers need the metadata.
#
#         resource "aws_launch_template" "nodes" {
#           metadata_options {
#             http_put_response_hop_limit = 1
#           }
#         }
package guard.policies.aws.ec2_metadata_hop_limit

deny contains {
	"resource": machine.id,
	"path": ["metadata_options", 0, "http_put_response_hop_limit"],
	"message": sprintf("http_put_response_hop_limit is %v", [limit]),
} if {
	some type in {"aws_instance", "aws_spot_instance_request", "aws_launch_template", "aws_launch_configuration"}
	some machine in input.resources[type]
	limit := machine.config.metadata_options[0].http_put_response_hop_limit
	is_number(limit)
	limit > 2
}
