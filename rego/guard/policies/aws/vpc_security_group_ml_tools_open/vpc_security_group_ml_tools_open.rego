# METADATA
# title: Security groups must not open the ports of ML tools to the Internet
# description: |
#   Jupyter, Ray, Dask, MLflow or a Docker daemon run what they are sent, and most ask for no
#   login by default. An open port is a remote shell next to the training data; Ray clusters are
#   hijacked this way for mining.
# related_resources:
#   - ref: https://docs.ray.io/en/latest/ray-security/index.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   id: GRD-AWS-353
#   severity: high
#   category: network
#   systems: [vpc, ec2, jupyter, ray, mlflow]
#   resources: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Admit the load balancer or the VPN only.
#
#         resource "aws_vpc_security_group_ingress_rule" "notebook" {
#           cidr_ipv4 = "10.20.0.0/16"
#         }
package guard.policies.aws.vpc_security_group_ml_tools_open

import data.guard.lib.aws.exposure

deny contains {
	"resource": opening.resource,
	"path": opening.path,
	"message": sprintf("port used by %s open to the Internet", [exposure.described(opening, services)]),
} if {
	some opening in exposure.openings
	services := exposure.admitted(opening, exposure.ml_tools)
	count(services) > 0

	# Wider ranges are reported once, under the worst that they open
	count(exposure.admitted(opening, exposure.admin)) == 0
	count(exposure.admitted(opening, exposure.databases)) == 0
}
