# METADATA
# title: Data clusters must name the subnets they run in
# description: |
#   Without a subnet of its own a cluster lands in the default VPC, whose subnets are public and
#   shared with whatever else nobody placed: one open rule there puts its nodes on the Internet.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-vpc-subnet.html
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VPCs.html
# custom:
#   id: GRD-AWS-545
#   severity: low
#   category: network
#   systems: [emr, redshift, elasticache, dms]
#   resources:
#     - aws_emr_cluster
#     - aws_redshift_cluster
#     - aws_elasticache_cluster
#     - aws_elasticache_replication_group
#     - aws_dms_replication_instance
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Place it in private subnets.
#
#         resource "aws_emr_cluster" "features" {
#           ec2_attributes {
#             subnet_ids = [aws_subnet.private.id]
#           }
#         }
package guard.policies.aws.cluster_without_subnet

import data.guard.lib.value

_groups := {
	"aws_dms_replication_instance": "replication_subnet_group_id",
	"aws_elasticache_cluster": "subnet_group_name",
	"aws_elasticache_replication_group": "subnet_group_name",
	"aws_redshift_cluster": "cluster_subnet_group_name",
}

# Members of a group, copies and restored clusters lie where the group or the original lies
_elsewhere := ["global_replication_group_id", "replication_group_id", "snapshot_identifier"]

deny contains {
	"resource": cluster.id,
	"path": [field],
	"message": sprintf("%s is missing: the cluster lands in the default VPC", [field]),
} if {
	some type, field in _groups
	some cluster in input.resources[type]
	not cluster.config[field]
	count([other | some other in _elsewhere; cluster.config[other]]) == 0
}

deny contains {
	"resource": cluster.id,
	"path": ["ec2_attributes", 0, "subnet_id"],
	"message": "no subnet is named: the cluster lands in the default VPC",
} if {
	some cluster in input.resources.aws_emr_cluster
	attributes := object.get(cluster.config, "ec2_attributes", [])
	not value.is_unknown(attributes)
	count([block | some block in value.as_list(attributes); _is_placed(block)]) == 0
}

_is_placed(block) if block.subnet_id

_is_placed(block) if block.subnet_ids
