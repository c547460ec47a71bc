# METADATA
# title: Neptune clusters must use a customer-managed KMS key
# description: |
#   Under a key of the service, access to the graph and its snapshots cannot be revoked, audited or shared in a
#   controlled way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster
# custom:
#   id: GRD-AWS-075
#   severity: low
#   category: encryption
#   systems: [neptune]
#   resources: [aws_neptune_cluster, aws_neptunegraph_graph]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own.
#
#         resource "aws_neptune_cluster" "catalog" {
#           cluster_identifier                  = "catalog"
#           storage_encrypted                   = true
#           iam_database_authentication_enabled = true
#           kms_key_arn                         = "arn:aws:kms:eu-west-1:111122223333:key/3c4d5e6f-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.neptune_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_arguments := {"aws_neptune_cluster": "kms_key_arn", "aws_neptunegraph_graph": "kms_key_identifier"}

deny contains {
	"resource": graph.id,
	"path": [argument],
	"message": sprintf("%s names no customer key: the data is under a key of the service", [argument]),
} if {
	some type, argument in _arguments
	some graph in input.resources[type]
	_is_encrypted(type, graph)
	not settings.is_customer_key(object.get(graph.config, argument, null))
}

# Graphs of Neptune Analytics always encrypt; that clusters do not is the matter of another policy.
_is_encrypted("aws_neptunegraph_graph", _) := true

_is_encrypted("aws_neptune_cluster", cluster) if value.is_true(cluster.config.storage_encrypted)
