# METADATA
# description: Reads AWS policy documents, JSON ones and `aws_iam_policy_document` data sources, in one shape
package guard.lib.iam

import data.guard.lib.value

# METADATA
# description: |
#   The statements of a policy document. Each has `path` (below the document), `effect`, `actions`,
#   `not_actions`, `resources`, `not_resources`, `principals` (a list of `{"type", "ids"}`),
#   `not_principals` (whether it has any), `conditions` (a list of `{"test", "variable", "values"}`),
#   and `action_path`, `resource_path`, `principal_path`; `action_listed` tells whether the actions are
#   written as a list, so that an index may follow `action_path`.
statements(document) := [statement |
	some i, written in _statement_list(document)
	is_object(written)
	not value.is_unknown(written)
	statement := _from_json(i, written)
] if {
	document.Statement
} else := [statement |
	some i, written in document.statement
	is_object(written)
	not value.is_unknown(written)
	statement := _from_block(i, written)
] if {
	is_array(document.statement)
} else := []

_statement_list(document) := document.Statement if is_array(document.Statement)

_statement_list(document) := [document.Statement] if {
	is_object(document.Statement)
	not value.is_unknown(document.Statement)
}

_path(document_key, i) := [document_key, i]

_from_json(i, written) := {
	"path": _path("Statement", i),
	"effect": object.get(written, "Effect", "Allow"),
	"actions": value.as_list(object.get(written, "Action", [])),
	"not_actions": value.as_list(object.get(written, "NotAction", [])),
	"resources": value.as_list(object.get(written, "Resource", [])),
	"not_resources": value.as_list(object.get(written, "NotResource", [])),
	"principals": _json_principals(object.get(written, "Principal", [])),
	"not_principals": "NotPrincipal" in object.keys(written),
	"conditions": _json_conditions(object.get(written, "Condition", {})),
	"action_listed": is_array(object.get(written, "Action", null)),
	"action_path": ["Statement", i, "Action"],
	"resource_path": ["Statement", i, "Resource"],
	"principal_path": ["Statement", i, "Principal"],
}

_json_principals("*") := [{"type": "*", "ids": ["*"]}]

_json_principals(x) := [{"type": type, "ids": value.as_list(ids)} | some type, ids in x] if {
	is_object(x)
	not value.is_unknown(x)
} else := [] if {
	x != "*"
}

_json_conditions(x) := [{"test": test, "variable": variable, "values": value.as_list(values)} |
	is_object(x)
	some test, pairs in x
	is_object(pairs)
	some variable, values in pairs
]

_from_block(i, written) := {
	"path": _path("statement", i),
	"effect": object.get(written, "effect", "Allow"),
	"actions": value.as_list(object.get(written, "actions", [])),
	"not_actions": value.as_list(object.get(written, "not_actions", [])),
	"resources": value.as_list(object.get(written, "resources", [])),
	"not_resources": value.as_list(object.get(written, "not_resources", [])),
	"principals": [{"type": object.get(p, "type", "*"), "ids": value.as_list(object.get(p, "identifiers", []))} |
		some p in value.as_list(object.get(written, "principals", []))
		is_object(p)
	],
	"not_principals": "not_principals" in object.keys(written),
	"conditions": [{
		"test": object.get(c, "test", ""),
		"variable": object.get(c, "variable", ""),
		"values": value.as_list(object.get(c, "values", [])),
	} |
		some c in value.as_list(object.get(written, "condition", []))
		is_object(c)
	],
	"action_listed": true,
	"action_path": ["statement", i, "actions"],
	"resource_path": ["statement", i, "resources"],
	"principal_path": ["statement", i, "principals"],
}

# METADATA
# description: Whether a statement allows
is_allow(statement) if statement.effect == "Allow"

# METADATA
# description: Whether a statement names everybody as principal
is_public(statement) if {
	some principal in statement.principals
	principal.type in {"*", "AWS"}
	some id in principal.ids
	id == "*"
}

# METADATA
# description: Whether a statement has any condition, known or not
is_conditional(statement) if count(statement.conditions) > 0

# METADATA
# description: Whether an action pattern (`s3:Get*`) covers an action; IAM ignores case
matches(pattern, action) if {
	is_string(pattern)
	lower(pattern) == lower(action)
}

matches(pattern, action) if {
	is_string(pattern)
	regex.match(`^[A-Za-z0-9:*?-]*[*?][A-Za-z0-9:*?-]*$`, pattern)
	expression := replace(replace(lower(pattern), "*", ".*"), "?", ".")
	regex.match(concat("", ["^", expression, "$"]), lower(action))
}

# What may stand before the name in an ARN; a bucket is named at once, so `raw/*` is one bucket's objects.
_kinds := [
	"cluster", "db", "function", "group", "instance", "instance-profile", "key", "log-group", "parameter", "policy",
	"role", "secret", "snapshot", "stack", "table", "user",
]

# METADATA
# description: |
#   Whether a resource pattern stands for everything of its kind: `*`, every bucket, every role of an account
is_every_resource(resource) if resource == "*"

is_every_resource(resource) if {
	is_string(resource)
	regex.match(concat("", [`^arn:[^:]*:[^:]*:[^:]*:[^:]*:((`, concat("|", _kinds), `)[/:])?\*(/\*)?$`]), resource)
}

# METADATA
# description: Where a statement writes its i-th action
action_at(statement, i) := array.concat(statement.action_path, [i]) if {
	statement.action_listed
} else := statement.action_path

# Conditions about how or when a request is made; they leave open who makes it and on what.
_circumstances := {
	"aws:currenttime", "aws:epochtime", "aws:multifactorauthage", "aws:multifactorauthpresent", "aws:referer",
	"aws:requestedregion", "aws:securetransport", "aws:sourceip", "aws:useragent",
}

# METADATA
# description: |
#   Whether a condition may limit who uses a statement or on what. Conditions on time, region, address,
#   transport and multi-factor login do not; one whose variable is unknown may.
is_narrowed(statement) if {
	some condition in statement.conditions
	not _circumstantial(condition)
}

_circumstantial(condition) if {
	is_string(condition.variable)
	lower(condition.variable) in _circumstances
}

# METADATA
# description: Whether a statement of a resource's policy lets everybody in, and no condition says whom it means
is_open(statement) if {
	is_allow(statement)
	is_public(statement)
	every condition in statement.conditions {
		_open_condition(condition)
	}
}

# Unlike a caller's address, these say nothing about who calls.
_open_condition(condition) if {
	is_string(condition.variable)
	lower(condition.variable) in (_circumstances - {"aws:sourceip"})
}
