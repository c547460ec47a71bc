# METADATA
# description: Who holds which permissions - users, groups and roles with all the policies that reach them
package guard.lib.aws.holders

import data.guard.lib.aws.grants
import data.guard.lib.reference

_kinds := {"aws_iam_group": "group", "aws_iam_role": "role", "aws_iam_user": "user"}

# Per kind of identity: the policy written for one, the attachment to one, and the list of an attachment to many
_inline := {"aws_iam_group": "aws_iam_group_policy", "aws_iam_role": "aws_iam_role_policy", "aws_iam_user": "aws_iam_user_policy"}

_single := {
	"aws_iam_group": "aws_iam_group_policy_attachment",
	"aws_iam_role": "aws_iam_role_policy_attachment",
	"aws_iam_user": "aws_iam_user_policy_attachment",
}

_many := {"aws_iam_group": "groups", "aws_iam_role": "roles", "aws_iam_user": "users"}

# The policies attached to each identity, by the id or name that the attachment uses
_attached[kind][target] contains policy if {
	some kind, type in _single
	some attachment in input.resources[type]
	some target in reference.targets(attachment.config[_kinds[kind]])
	some policy in reference.targets(attachment.config.policy_arn)
}

_attached[kind][target] contains policy if {
	some kind, list in _many
	some attachment in input.resources.aws_iam_policy_attachment
	some target in reference.targets(attachment.config[list])
	some policy in reference.targets(attachment.config.policy_arn)
}

_attached.aws_iam_role[role.id] contains policy if {
	some role in input.resources.aws_iam_role
	some policy in reference.targets(role.config.managed_policy_arns)
}

_written[kind][target] contains policy.id if {
	some kind, type in _inline
	some policy in input.resources[type]
	some target in reference.targets(policy.config[_kinds[kind]])
}

# The customer-managed policies of the scope, by every name they are attached with
_managed[name] contains policy.id if {
	some policy in input.resources.aws_iam_policy
	some name in reference.identities(policy)
}

_sources(kind, identity) := ({policy |
	some name in reference.identities(identity)
	some policy in object.get(object.get(_written, kind, {}), name, set())
} | {policy |
	some name in reference.identities(identity)
	some target in object.get(object.get(_attached, kind, {}), name, set())
	some policy in object.get(_managed, target, set())
}) | {identity.id}

_by_resource[grant.resource] contains grant if some grant in grants.broad

# METADATA
# description: |
#   Every identity that a permissions boundary does not limit, with the grants on everything that it holds:
#   `{"resource", "kind", "grants"}`
identities contains {"resource": identity.id, "kind": word, "grants": held} if {
	some kind, word in _kinds
	some identity in input.resources[kind]
	not identity.config.permissions_boundary
	held := {grant |
		some source in _sources(kind, identity)
		some grant in object.get(_by_resource, source, set())
	}
	count(held) > 0
}

_held_by_somebody := {source |
	some kind in object.keys(_kinds)
	some identity in input.resources[kind]
	some source in _sources(kind, identity)
}

# METADATA
# description: The grants on everything of each policy that no identity of the scope holds
unattached[resource] := held if {
	some resource, held in _by_resource
	not resource in _held_by_somebody
}
