# METADATA
# title: Pipelines must encrypt their artifacts with a customer key
# description: |
#   Artifacts are encrypted with the S3 key of AWS, which everyone who reads the bucket may use.
#   A customer key separates reading the store from reading the code.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html
# custom:
#   id: GRD-AWS-486
#   severity: low
#   category: encryption
#   systems: [codepipeline, kms]
#   resources: [aws_codepipeline]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key for every artifact store.
#
#         resource "aws_codepipeline" "models" {
#           artifact_store {
#
#             encryption_key {
#               id   = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c"
#               type = "KMS"
#             }
#           }
#         }
package guard.policies.aws.codepipeline_customer_key

import data.guard.lib.value

deny contains {
	"resource": pipeline.id,
	"path": ["artifact_store", i, "encryption_key"],
	"message": "artifacts are encrypted with the AWS managed key, no customer key",
} if {
	some pipeline in input.resources.aws_codepipeline
	some i, store in value.as_list(pipeline.config.artifact_store)
	is_object(store)
	not store.encryption_key
}
