# METADATA
# title: Keyspaces tables must use a customer-managed KMS key
# description: |
#   Under the key that AWS owns, access to the rows cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/keyspaces/latest/devguide/encryption.howitworks.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/keyspaces_table
# custom:
#   id: GRD-AWS-086
#   severity: low
#   category: encryption
#   systems: [keyspaces]
#   resources: [aws_keyspaces_table]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the encryption specification to a key of your own.
#
#         resource "aws_keyspaces_table" "telemetry" {
#           keyspace_name = "devices"
#           table_name    = "telemetry"
#
#           schema_definition {
#             column {
#               name = "device"
#               type = "ascii"
#             }
#
#             partition_key {
#               name = "device"
#             }
#           }
#
#           encryption_specification {
#             type               = "CUSTOMER_MANAGED_KMS_KEY"
#             kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/5e6f7081-0000-1111-2222-333344445555"
#           }
#         }
package guard.policies.aws.keyspaces_customer_key

deny contains {
	"resource": table.id,
	"path": ["encryption_specification", 0, "type"],
	"message": "encryption type is not CUSTOMER_MANAGED_KMS_KEY (the default is AWS_OWNED_KMS_KEY)",
} if {
	some table in input.resources.aws_keyspaces_table
	not object.get(table.config, ["encryption_specification", 0, "type"], null) == "CUSTOMER_MANAGED_KMS_KEY"
}
