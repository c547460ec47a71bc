# METADATA
# title: Cloud9 environments must be reached through Session Manager
# description: |
#   With SSH the machine has a public address and an open port 22. A developer's machine, with
#   credentials and source on it, then stands on the Internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cloud9/latest/user-guide/ec2-ssm.html
# custom:
#   id: GRD-AWS-489
#   severity: medium
#   category: network
#   systems: [cloud9]
#   resources: [aws_cloud9_environment_ec2]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Connect through Session Manager.
#
#         resource "aws_cloud9_environment_ec2" "lab" {
#           connection_type = "CONNECT_SSM"
#         }
package guard.policies.aws.cloud9_ssh_access

deny contains {
	"resource": environment.id,
	"path": ["connection_type"],
	"message": "the environment is reached by SSH from the Internet (connection_type defaults to CONNECT_SSH)",
} if {
	some environment in input.resources.aws_cloud9_environment_ec2
	object.get(environment.config, "connection_type", "CONNECT_SSH") == "CONNECT_SSH"
}
