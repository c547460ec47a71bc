# METADATA
# title: Comprehend models must use customer-managed KMS keys
# description: |
#   Training documents and the model learned from them lie under keys of the service: access cannot be revoked,
#   restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/comprehend_document_classifier
# custom:
#   id: GRD-AWS-217
#   severity: low
#   category: encryption
#   systems: [comprehend]
#   resources: [aws_comprehend_document_classifier, aws_comprehend_entity_recognizer]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name keys for the model and for the volumes of its training.
#
#         resource "aws_comprehend_document_classifier" "mail" {
#           name                 = "mail"
#           language_code        = "en"
#           data_access_role_arn = "arn:aws:iam::111122223333:role/comprehend"
#           model_kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-1111-2222-3333-444455556666"
#           volume_kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-1111-2222-3333-444455556666"
#
#           input_data_config {
#             s3_uri = "s3://acme-mail/training.csv"
#           }
#         }
package guard.policies.aws.comprehend_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": model.id,
	"path": [missing[0]],
	"message": sprintf("%s: no customer key is named", [concat(", ", missing)]),
} if {
	some type in {"aws_comprehend_document_classifier", "aws_comprehend_entity_recognizer"}
	some model in input.resources[type]
	missing := [argument |
		some argument in ["model_kms_key_id", "volume_kms_key_id"]
		not settings.is_customer_key(object.get(model.config, argument, null))
	]
	count(missing) > 0
}
