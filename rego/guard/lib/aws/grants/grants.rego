# METADATA
# description: What the identities of a scope are allowed by the policies that are written in it
package guard.lib.aws.grants

import data.guard.lib.iam
import data.guard.lib.reference
import data.guard.lib.value

_fields := {
	"aws_iam_policy": "policy",
	"aws_iam_role_policy": "policy",
	"aws_iam_user_policy": "policy",
	"aws_iam_group_policy": "policy",
	"aws_ssoadmin_permission_set_inline_policy": "inline_policy",
}

_identities := array.concat(
	object.get(input.resources, "aws_iam_role", []),
	object.get(input.resources, "aws_iam_user", []),
)

_boundaries := reference.all_targets(_identities, "permissions_boundary")

_is_boundary(resource) if reference.includes(_boundaries, resource)

_standalone := [document |
	some type, field in _fields
	some resource in input.resources[type]
	not _is_boundary(resource)
	document := {"resource": resource.id, "path": [field], "policy": resource.config[field]}
]

_inline := [document |
	some role in input.resources.aws_iam_role
	some i, block in value.as_list(role.config.inline_policy)
	document := {"resource": role.id, "path": ["inline_policy", i, "policy"], "policy": block.policy}
]

_sources := [document |
	some source in input.resources["data.aws_iam_policy_document"]
	document := {"resource": source.id, "path": [], "policy": source.config}
]

# Service control policies and permission boundaries limit and grant nothing; a data source that only
# feeds one of them says the same as the place where its text arrives.
_limits := {_shape(statement) |
	some policy in input.resources.aws_organizations_policy
	some statement in iam.statements(policy.config.content)
} | {_shape(statement) |
	some policy in input.resources.aws_iam_policy
	_is_boundary(policy)
	some statement in iam.statements(policy.config.policy)
}

_attached := array.concat(_standalone, _inline)

# What is judged where it is attached is not judged a second time where it is composed
_judged := {_shape(statement) | some document in _attached; some statement in iam.statements(document.policy)}

_shape(statement) := {
	"actions": {action | some action in statement.actions},
	"not_actions": {action | some action in statement.not_actions},
	"resources": {resource | some resource in statement.resources},
}

# METADATA
# description: |
#   Every statement that allows an identity something: the `resource` it is written in, the `path` of its
#   document there, and the `statement` as guard.lib.iam normalises it.
allowed := array.concat(
	[grant | some document in _attached; some grant in _grants(document, _limits)],
	[grant | some document in _sources; some grant in _grants(document, _limits | _judged)],
)

_grants(document, known) := [grant |
	some statement in iam.statements(document.policy)
	iam.is_allow(statement)
	count(statement.principals) == 0
	not statement.not_principals
	not _shape(statement) in known
	grant := {"resource": document.resource, "path": document.path, "statement": statement}
]

# METADATA
# description: The statements of `allowed` that reach everything of a kind, with no condition that narrows them
broad := [grant |
	some grant in allowed
	some resource in grant.statement.resources
	iam.is_every_resource(resource)
	not iam.is_narrowed(grant.statement)
]

# METADATA
# description: A path below a grant's document
at(grant, path) := array.concat(grant.path, path)

# METADATA
# description: |
#   The actions out of a set that a grant allows, by the patterns that name them: pairs of the index of
#   the pattern and the pattern. `*` and whole services are left to the policies about those.
named(grant, actions) := [[i, pattern] |
	some i, pattern in grant.statement.actions
	is_string(pattern)
	not is_whole_service(pattern)
	_covers_any(pattern, actions)
]

_covers_any(pattern, actions) if {
	some action in actions
	_fits(_shapes[pattern], lower(action))
}

# How each pattern is compared, made ready once: few are written often, and most name one action.
_shapes[pattern] := {"name": lower(pattern), "start": split(replace(lower(pattern), "?", "*"), "*")[0], "pattern": pattern} if {
	some grant in allowed
	some pattern in grant.statement.actions
	is_string(pattern)
}

_fits(shape, action) if shape.name == action

_fits(shape, action) if {
	shape.start != shape.name
	startswith(action, shape.start)
	iam.matches(shape.pattern, action)
}

# METADATA
# description: Whether an action pattern is `*` or all of a service
is_whole_service(pattern) if {
	is_string(pattern)
	regex.match(`^(\*|[A-Za-z0-9*-]+:\**)$`, pattern)
}

# METADATA
# description: |
#   One violation for a grant that allows some of the given actions, at the first of them. Undefined when
#   it allows none.
violation(grant, actions, consequence) := {
	"resource": grant.resource,
	"path": at(grant, iam.action_at(grant.statement, found[0][0])),
	"message": sprintf("%s on every resource %s", [concat(", ", [pattern | some [_, pattern] in found]), consequence]),
} if {
	found := named(grant, actions)
	count(found) > 0
}
