# METADATA
# title: The default VPC must not be used
# description: |
#   Every subnet of the default VPC is public and gives each machine an address on the Internet, and
#   its groups and lists are those of AWS: what is launched there in a hurry is one open rule away
#   from being found.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html
# custom:
#   id: GRD-AWS-551
#   severity: low
#   category: network
#   systems: [vpc]
#   resources: [aws_default_vpc, aws_default_subnet]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Make a VPC with private subnets, and let the default one be deleted.
#
#         resource "aws_vpc" "ml" {
#           cidr_block = "10.40.0.0/16"
#         }
package guard.policies.aws.vpc_default_used

deny contains {
	"resource": resource.id,
	"path": [],
	"message": sprintf("the default %s of the region is taken over for use", [word]),
} if {
	some type, word in {"aws_default_vpc": "VPC", "aws_default_subnet": "subnet"}
	some resource in input.resources[type]

	# Terraform deletes a default VPC that it is told to
	not resource.config.force_destroy == true
}
