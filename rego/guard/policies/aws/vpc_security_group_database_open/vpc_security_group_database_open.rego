# METADATA
# title: Security groups must not open database ports to the Internet
# description: |
#   A database that answers the Internet is found within hours. What then protects the data is
#   one password, and for Redis, Elasticsearch or Memcached often none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules-reference.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19
# custom:
#   id: GRD-AWS-351
#   severity: high
#   category: network
#   systems: [vpc, ec2]
#   resources:
#     - aws_db_security_group
#     - aws_elasticache_security_group
#     - aws_redshift_security_group
#     - aws_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Admit the security group of the application instead of addresses.
#
#         resource "aws_security_group_rule" "feature_store" {
#           source_security_group_id = "sg-0f9e8d7c6b5a43210"
#         }
package guard.policies.aws.vpc_security_group_database_open

import data.guard.lib.aws.exposure
import data.guard.lib.network
import data.guard.lib.value

deny contains {
	"resource": opening.resource,
	"path": opening.path,
	"message": sprintf("%s open to the Internet", [exposure.described(opening, services)]),
} if {
	some opening in exposure.openings
	services := exposure.admitted(opening, exposure.databases)
	count(services) > 0

	# A range that also opens administration ports is reported there, once
	count(exposure.admitted(opening, exposure.admin)) == 0
}

# Groups from before VPCs belong to one database service and know no ports
deny contains {
	"resource": group.id,
	"path": ["ingress", i, "cidr"],
	"message": sprintf("the database's group admits %s", [rule.cidr]),
} if {
	some type in {"aws_db_security_group", "aws_elasticache_security_group", "aws_redshift_security_group"}
	some group in input.resources[type]
	some i, rule in value.as_list(group.config.ingress)
	network.is_world(rule.cidr)
}
