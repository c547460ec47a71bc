# METADATA
# title: S3 ACLs must not let others change the ACL
# description: |
#   Whoever may write the ACL grants itself, or everyone, what else it wants: reading and writing
#   all objects is one call away, and no policy of the bucket shows it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions
# custom:
#   id: GRD-AWS-555
#   severity: medium
#   category: access-control
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_acl]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Switch ACLs off and grant by bucket policy.
#
#         resource "aws_s3_bucket_ownership_controls" "labels" {
#           bucket = aws_s3_bucket.labels.id
#
#           rule {
#             object_ownership = "BucketOwnerEnforced"
#           }
#         }
package guard.policies.aws.s3_acl_permission_write

import data.guard.lib.value

_writing := {"WRITE_ACP", "FULL_CONTROL"}

# Grants to a group of everyone are public, and told as that; the owner has full control anyway
_is_other(grantee, owners) if {
	not grantee.uri
	not grantee.id in owners
}

deny contains {
	"resource": acl.id,
	"path": ["access_control_policy", i, "grant", j, "permission"],
	"message": sprintf("%s lets another account change the ACL", [grant.permission]),
} if {
	some acl in input.resources.aws_s3_bucket_acl
	some i, policy in value.as_list(acl.config.access_control_policy)
	owners := {owner.id | some owner in value.as_list(policy.owner); is_string(owner.id)}
	count(owners) > 0
	some j, grant in value.as_list(policy.grant)
	grant.permission in _writing
	some grantee in value.as_list(grant.grantee)
	is_string(grantee.id)
	_is_other(grantee, owners)
}

# Buckets of older providers name no owner, who may be the one that full control is for
deny contains {
	"resource": bucket.id,
	"path": ["grant", i, "permissions", j],
	"message": "WRITE_ACP lets its grantee change the ACL",
} if {
	some bucket in input.resources.aws_s3_bucket
	some i, grant in value.as_list(bucket.config.grant)
	not grant.uri
	some j, permission in value.as_list(grant.permissions)
	permission == "WRITE_ACP"
}
