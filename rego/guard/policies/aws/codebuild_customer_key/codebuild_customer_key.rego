# METADATA
# title: Build outputs must be encrypted with a customer key
# description: |
#   Outputs of builds are under aws/s3 unless a key is named. Whoever may read the bucket then reads
#   code, packages and models, and no key policy or revocation stands between.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html
# custom:
#   id: GRD-AWS-617
#   severity: low
#   category: encryption
#   systems: [codebuild, kms]
#   resources: [aws_codebuild_project]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in encryption_key.
#
#         resource "aws_codebuild_project" "package" {
#           encryption_key = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.codebuild_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": project.id,
	"path": ["encryption_key"],
	"message": "encryption_key names no customer key: build outputs are under aws/s3",
} if {
	some project in input.resources.aws_codebuild_project
	_writes(project)
	not settings.is_customer_key(object.get(project.config, "encryption_key", null))
}

# A pipeline encrypts what its builds hand over with a key of its own
_writes(project) if {
	some field in ["artifacts", "secondary_artifacts", "cache"]
	some target in value.as_list(project.config[field])
	target.type == "S3"
}

# A key that is named is meant to be used
_writes(project) if is_string(project.config.encryption_key)
