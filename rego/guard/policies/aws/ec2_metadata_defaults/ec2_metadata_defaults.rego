# METADATA
# title: The account's metadata defaults must require IMDSv2
# description: |
#   The default decides for every machine that says nothing itself, those started by services
#   and by hand included. Version 1 gives their roles' credentials to any request that can be
#   forged.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html
# custom:
#   id: GRD-AWS-429
#   severity: medium
#   category: access-control
#   systems: [ec2]
#   resources: [aws_ec2_instance_metadata_defaults]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require tokens by default.
#
#         resource "aws_ec2_instance_metadata_defaults" "account" {
#           http_tokens = "required"
#         }
package guard.policies.aws.ec2_metadata_defaults

deny contains {
	"resource": defaults.id,
	"path": ["http_tokens"],
	"message": sprintf("http_tokens is %s for new instances", [object.get(defaults.config, "http_tokens", "not set")]),
} if {
	some defaults in input.resources.aws_ec2_instance_metadata_defaults
	object.get(defaults.config, "http_tokens", "no-preference") in {"optional", "no-preference"}
}
