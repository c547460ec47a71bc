# METADATA
# title: Build outputs and logs must be encrypted
# description: |
#   Artifacts carry code, models and often credentials that slipped into a log. Stored in plain
#   form they are readable for everyone who reaches the bucket.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-3
# custom:
#   id: GRD-AWS-479
#   severity: medium
#   category: encryption
#   systems: [codebuild]
#   resources: [aws_codebuild_project]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Leave encryption on.
#
#         resource "aws_codebuild_project" "package" {
#           artifacts {
#             encryption_disabled = false
#           }
#         }
package guard.policies.aws.codebuild_output_encryption

import data.guard.lib.value

deny contains {
	"resource": project.id,
	"path": [field, i, "encryption_disabled"],
	"message": sprintf("%s are stored without encryption", [field]),
} if {
	some project in input.resources.aws_codebuild_project
	some field in ["artifacts", "secondary_artifacts"]
	some i, artifacts in value.as_list(project.config[field])
	value.is_true(artifacts.encryption_disabled)
	not artifacts.type == "NO_ARTIFACTS"
}

deny contains {
	"resource": project.id,
	"path": ["logs_config", i, "s3_logs", j, "encryption_disabled"],
	"message": "logs in S3 are stored without encryption",
} if {
	some project in input.resources.aws_codebuild_project
	some i, logs in value.as_list(project.config.logs_config)
	some j, bucket in value.as_list(logs.s3_logs)
	value.is_true(bucket.encryption_disabled)
}
