# METADATA
# title: S3 buckets must keep versions of their objects
# description: |
#   Whoever can write, by mistake or as ransomware, destroys the only copy of a data set or model by overwriting
#   or deleting it, and a poisoned replacement cannot be compared with what was there before.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_versioning
# custom:
#   id: GRD-AWS-007
#   severity: medium
#   category: availability
#   systems: [s3]
#   resources: [aws_s3_bucket]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.312(c)(1)"]
#     supporting: ["soc2:PI1.5", "gdpr:32(1)(c)"]
#   remediation: |
#     Enable versioning, with a lifecycle rule that expires old versions.
#
#         resource "aws_s3_bucket_versioning" "training" {
#           bucket = aws_s3_bucket.training.id
#
#           versioning_configuration {
#             status = "Enabled"
#           }
#         }
package guard.policies.aws.s3_versioning

import data.guard.lib.reference
import data.guard.lib.value

_companions := object.get(input.resources, "aws_s3_bucket_versioning", [])

_configured := reference.all_targets(_companions, "bucket")

_enabled := reference.all_targets(
	[companion |
		some companion in _companions
		companion.config.versioning_configuration[0].status == "Enabled"
	],
	"bucket",
)

_open_status[target] contains status["$unknown"] if {
	some companion in _companions
	status := companion.config.versioning_configuration[0].status
	value.is_unknown(status)
	some target in reference.targets(companion.config.bucket)
}

deny contains object.union(_doubt(bucket), {
	"resource": bucket.id,
	"path": ["versioning", 0, "enabled"],
	"message": _message(bucket),
}) if {
	some bucket in input.resources.aws_s3_bucket
	not value.is_true(object.get(bucket.config, ["versioning", 0, "enabled"], null))
	not reference.includes(_enabled, bucket)
}

_message(bucket) := "the versioning configuration of the bucket is not Enabled" if {
	reference.includes(_configured, bucket)
} else := "versioning is not enabled (new buckets keep no versions)"

_doubt(bucket) := {"unknown": expressions[0]} if {
	expressions := [expression | some target in reference.identities(bucket); some expression in _open_status[target]]
	count(expressions) > 0
} else := _unresolved if {
	not reference.includes(_configured, bucket)
} else := {}

default _unresolved := {}

_unresolved := {"unknown": expression} if expression := reference.unresolved(_companions, "bucket")
