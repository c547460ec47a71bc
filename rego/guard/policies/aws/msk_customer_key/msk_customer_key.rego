# METADATA
# title: MSK clusters must use a customer-managed KMS key
# description: |
#   Under aws/kafka, access to the records on disk cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster
# custom:
#   id: GRD-AWS-168
#   severity: low
#   category: encryption
#   systems: [msk]
#   resources: [aws_msk_cluster]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in encryption_at_rest_kms_key_arn.
#
#         resource "aws_msk_cluster" "orders" {
#           cluster_name           = "orders"
#           kafka_version          = "3.8.x"
#           number_of_broker_nodes = 3
#
#           broker_node_group_info {
#             instance_type   = "kafka.m7g.large"
#             client_subnets  = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788", "subnet-01122334455667788"]
#             security_groups = ["sg-0a1b2c3d4e5f60718"]
#           }
#
#           encryption_info {
#             encryption_at_rest_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#           }
#         }
package guard.policies.aws.msk_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["encryption_info", 0, "encryption_at_rest_kms_key_arn"],
	"message": "encryption_at_rest_kms_key_arn names no customer key: records are under aws/kafka",
} if {
	some cluster in input.resources.aws_msk_cluster
	not settings.is_customer_key(object.get(cluster.config, ["encryption_info", 0, "encryption_at_rest_kms_key_arn"], null))
}
