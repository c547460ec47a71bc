# METADATA
# title: S3 buckets and objects must not have a public ACL
# description: |
#   Anyone on the Internet, or anyone with an AWS account of their own, can list the bucket and download its
#   objects; with a write grant they can also replace training data or plant files that others will load.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
# custom:
#   id: GRD-AWS-001
#   severity: critical
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_acl, aws_s3_object, aws_s3_bucket_object]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Remove the public ACL or make it private, and share objects through a policy that names its readers.
#
#         resource "aws_s3_bucket_acl" "datasets" {
#           bucket = aws_s3_bucket.datasets.id
#           acl    = "private"
#         }
package guard.policies.aws.s3_public_acl

import data.guard.lib.aws.data.s3
import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_s3_bucket", "aws_s3_bucket_acl", "aws_s3_object", "aws_s3_bucket_object"}

_public := {
	"public-read": "lets everyone list and read its objects",
	"public-read-write": "lets everyone list, read and write its objects",
	"authenticated-read": "lets every AWS account list and read its objects",
}

_everyone := {
	"http://acs.amazonaws.com/groups/global/AllUsers": "everyone",
	"http://acs.amazonaws.com/groups/global/AuthenticatedUsers": "every AWS account",
}

deny contains {
	"resource": resource.id,
	"path": ["acl"],
	"message": sprintf("ACL \"%s\" %s", [resource.config.acl, effect]),
} if {
	some type in _types
	some resource in input.resources[type]
	effect := _public[resource.config.acl]
	not s3.is_blocked(s3.names(resource), "ignore_public_acls")
}

deny contains {
	"resource": resource.id,
	"path": ["acl"],
	"message": "ACL is not known before deployment",
} if {
	some type in _types
	some resource in input.resources[type]
	value.is_unknown(resource.config.acl)
	not s3.is_blocked(s3.names(resource), "ignore_public_acls")
}

deny contains {
	"resource": bucket.id,
	"path": ["grant", i, "uri"],
	"message": sprintf("ACL grants %v to %s", [object.get(grant, "permissions", []), who]),
} if {
	some bucket in input.resources.aws_s3_bucket
	some i, grant in settings.items(bucket.config.grant)
	who := _everyone[grant.uri]
	not s3.is_blocked(s3.names(bucket), "ignore_public_acls")
}

deny contains {
	"resource": acl.id,
	"path": ["access_control_policy", 0, "grant", i, "grantee", 0, "uri"],
	"message": sprintf("ACL grants %v to %s", [object.get(grant, "permission", "access"), who]),
} if {
	some acl in input.resources.aws_s3_bucket_acl
	some i, grant in settings.items(acl.config.access_control_policy[0].grant)
	who := _everyone[grant.grantee[0].uri]
	not s3.is_blocked(s3.names(acl), "ignore_public_acls")
}
