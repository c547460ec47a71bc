# METADATA
# title: VPC Lattice services must authenticate their callers
# description: |
#   With auth type NONE, the default, every machine in an associated VPC calls the service. One
#   compromised job reaches all services of the network.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html
# custom:
#   id: GRD-AWS-419
#   severity: medium
#   category: access-control
#   systems: [vpc-lattice]
#   resources: [aws_vpclattice_service, aws_vpclattice_service_network]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require IAM and say in an auth policy who may call.
#
#         resource "aws_vpclattice_service" "scoring" {
#           auth_type = "AWS_IAM"
#         }
package guard.policies.aws.vpclattice_no_auth

deny contains {
	"resource": service.id,
	"path": ["auth_type"],
	"message": "callers are not authenticated (auth_type defaults to NONE)",
} if {
	some type in {"aws_vpclattice_service", "aws_vpclattice_service_network"}
	some service in input.resources[type]
	object.get(service.config, "auth_type", "NONE") == "NONE"
}
