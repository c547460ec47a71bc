# METADATA
# description: Joins S3 buckets with the resources that have configured them since version 4 of the AWS provider
package guard.lib.aws.data.s3

import data.guard.lib.aws.data.settings
import data.guard.lib.reference

# METADATA
# description: |
#   Whether a public access block of the bucket or of the account sets one of its four switches; a switch
#   that is unknown counts, since the block itself is reported as open
is_blocked(targets, switch) if count(targets & _blocked_targets[switch]) > 0

is_blocked(_, switch) if {
	some block in input.resources.aws_s3_account_public_access_block
	settings.may_be_on(block.config[switch])
}

_blocked_targets[switch] := {target |
	some block in input.resources.aws_s3_bucket_public_access_block
	settings.may_be_on(block.config[switch])
	some target in reference.targets(block.config.bucket)
} if {
	some switch in {"block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"}
}

# METADATA
# description: Every name a bucket is known by, for a bucket itself or a companion that refers to it
names(resource) := reference.identities(resource) | object.get(_targets, resource.id, set())

_targets[companion.id] := reference.targets(companion.config.bucket) if {
	some type in {"aws_s3_bucket_acl", "aws_s3_bucket_policy", "aws_s3_bucket_object", "aws_s3_object"}
	some companion in input.resources[type]
}

# METADATA
# description: The policy documents attached to buckets, as `{"resource", "document"}`
policies contains {"resource": resource, "document": resource.config.policy} if {
	some type in {"aws_s3_bucket", "aws_s3_bucket_policy"}
	some resource in input.resources[type]
	resource.config.policy
}
