# METADATA
# title: SageMaker feature groups must use customer-managed KMS keys
# description: |
#   Features, often personal, lie under keys of the service in the online and offline store: access cannot be
#   revoked or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-security.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_feature_group
# custom:
#   id: GRD-AWS-208
#   severity: low
#   category: encryption
#   systems: [sagemaker]
#   resources: [aws_sagemaker_feature_group]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key for each store that the group has.
#
#         resource "aws_sagemaker_feature_group" "customers" {
#           feature_group_name             = "customers"
#           record_identifier_feature_name = "customer"
#           event_time_feature_name        = "seen"
#           role_arn                       = "arn:aws:iam::111122223333:role/feature-store"
#
#           feature_definition {
#             feature_name = "customer"
#             feature_type = "String"
#           }
#
#           feature_definition {
#             feature_name = "seen"
#             feature_type = "String"
#           }
#
#           offline_store_config {
#             s3_storage_config {
#               s3_uri     = "s3://acme-feature-store/"
#               kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a3b4c5d6-1111-2222-3333-444455556666"
#             }
#           }
#         }
package guard.policies.aws.sagemaker_feature_group_key

import data.guard.lib.aws.data.settings

_stores := {
	"offline_store_config": ["offline_store_config", 0, "s3_storage_config", 0, "kms_key_id"],
	"online_store_config": ["online_store_config", 0, "security_config", 0, "kms_key_id"],
}

deny contains {
	"resource": group.id,
	"path": path,
	"message": sprintf("%s names no customer key: features are under a key of the service", [store]),
} if {
	some group in input.resources.aws_sagemaker_feature_group
	some store, path in _stores
	group.config[store][0]
	not settings.is_customer_key(object.get(group.config, path, null))
}
