# METADATA
# description: Who may become which role, the trust policies of a scope
package guard.lib.aws.trust

import data.guard.lib.iam

_sources := [document |
	some source in input.resources["data.aws_iam_policy_document"]
	document := {"resource": source.id, "path": [], "policy": source.config}
]

_roles := [document |
	some role in input.resources.aws_iam_role
	document := {"resource": role.id, "path": ["assume_role_policy"], "policy": role.config.assume_role_policy}
]

# METADATA
# description: |
#   Every statement that lets somebody assume a role: the `resource` it is written in, the `path` of its
#   document there, and the `statement` as guard.lib.iam normalises it.
allowed := array.concat(
	[entry | some document in _roles; some entry in _entries(document, set())],
	[entry | some document in _sources; some entry in _entries(document, _judged)],
)

# What is judged at its role is not judged a second time where it is composed
_judged := {_shape(statement) | some document in _roles; some statement in iam.statements(document.policy)}

_shape(statement) := {
	"principals": {[principal.type, id] | some principal in statement.principals; some id in principal.ids},
	"conditions": {[condition.test, condition.variable, expected] |
		some condition in statement.conditions
		some expected in condition.values
	},
}

_entries(document, known) := [entry |
	some statement in iam.statements(document.policy)
	iam.is_allow(statement)
	_assumes(statement, document.path)
	not _shape(statement) in known
	entry := {"resource": document.resource, "path": document.path, "statement": statement}
]

_assumes(statement, _) if {
	some action in statement.actions
	is_string(action)
	startswith(lower(action), "sts:assumerole")
}

_assumes(statement, _) if "sts:*" in statement.actions

# Only where it is the trust policy of a role, every action is this one
_assumes(statement, ["assume_role_policy"]) if count({"*", "*:*"} & {action | some action in statement.actions}) > 0

# METADATA
# description: A path below the document of an entry
at(entry, path) := array.concat(entry.path, path)

# METADATA
# description: The values that a statement requires of a variable, under any test that compares texts
required(statement, variable) := {expected |
	some condition in statement.conditions
	is_string(condition.variable)
	lower(condition.variable) == lower(variable)
	some expected in condition.values
}
