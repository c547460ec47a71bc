# METADATA
# title: Redshift must route COPY and UNLOAD through the VPC
# description: |
#   Loads and unloads leave over the Internet, past flow logs, endpoint policies and firewalls, so that whoever
#   may run UNLOAD can send tables to any bucket unseen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster
# custom:
#   id: GRD-AWS-096
#   severity: medium
#   category: network
#   systems: [redshift]
#   resources: [aws_redshift_cluster, aws_redshiftserverless_workgroup]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Set enhanced_vpc_routing and add an S3 endpoint with a policy.
#
#         resource "aws_redshift_cluster" "analytics" {
#           cluster_identifier     = "analytics"
#           node_type              = "ra3.large"
#           master_username        = "loader"
#           manage_master_password = true
#           encrypted              = true
#           publicly_accessible    = false
#           enhanced_vpc_routing   = true
#         }
package guard.policies.aws.redshift_enhanced_vpc_routing

import data.guard.lib.value

_types := {"aws_redshift_cluster", "aws_redshiftserverless_workgroup"}

deny contains {
	"resource": warehouse.id,
	"path": ["enhanced_vpc_routing"],
	"message": "enhanced_vpc_routing is not true (the default is false)",
} if {
	some type in _types
	some warehouse in input.resources[type]
	not value.is_true(object.get(warehouse.config, "enhanced_vpc_routing", null))
}
