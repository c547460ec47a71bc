# METADATA
# title: Glue security configurations must encrypt data, logs and bookmarks
# description: |
#   Jobs that use the configuration write results, logs with samples of records, and bookmarks without the keys
#   you control; logs in particular hold rows that failed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_security_configuration
# custom:
#   id: GRD-AWS-142
#   severity: medium
#   category: encryption
#   systems: [glue]
#   resources: [aws_glue_security_configuration]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Encrypt all three with a KMS key.
#
#         resource "aws_glue_security_configuration" "etl" {
#           name = "etl"
#
#           encryption_configuration {
#             cloudwatch_encryption {
#               cloudwatch_encryption_mode = "SSE-KMS"
#               kms_key_arn                = aws_kms_key.etl.arn
#             }
#
#             job_bookmarks_encryption {
#               job_bookmarks_encryption_mode = "CSE-KMS"
#               kms_key_arn                   = aws_kms_key.etl.arn
#             }
#
#             s3_encryption {
#               s3_encryption_mode = "SSE-KMS"
#               kms_key_arn        = aws_kms_key.etl.arn
#             }
#           }
#         }
package guard.policies.aws.glue_security_configuration_encryption

import data.guard.lib.value

_modes := {
	"cloudwatch_encryption": "cloudwatch_encryption_mode",
	"job_bookmarks_encryption": "job_bookmarks_encryption_mode",
	"s3_encryption": "s3_encryption_mode",
}

deny contains {
	"resource": configuration.id,
	"path": ["encryption_configuration", 0, parts[0], 0, _modes[parts[0]]],
	"message": sprintf("no encryption is set for %s (the default mode is DISABLED)", [concat(", ", parts)]),
} if {
	some configuration in input.resources.aws_glue_security_configuration
	parts := _unencrypted(configuration.config)
	count(parts) > 0
}

_unencrypted(config) := known if {
	known := [part | some part, mode in _modes; _mode(config, part, mode) == "DISABLED"]
	count(known) > 0
} else := [part | some part, mode in _modes; value.is_unknown(_mode(config, part, mode))]

_mode(config, part, mode) := object.get(config, ["encryption_configuration", 0, part, 0, mode], _absent(config, part))

# A block that is unknown as a whole is open, one that is missing is not.
_absent(config, part) := open if {
	some path in [
		["encryption_configuration"],
		["encryption_configuration", 0],
		["encryption_configuration", 0, part],
		["encryption_configuration", 0, part, 0],
	]
	open := object.get(config, path, null)
	value.is_unknown(open)
} else := "DISABLED"
