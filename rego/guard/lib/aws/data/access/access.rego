# METADATA
# description: Judges resource-based policies of AWS services - who may do what without belonging to the account
package guard.lib.aws.data.access

import data.guard.lib.aws.data.settings
import data.guard.lib.iam
import data.guard.lib.network
import data.guard.lib.value

# METADATA
# description: |
#   What a resource policy opens to everyone: `{"path", "actions"}` for each statement, with the path
#   below the document. Where a principal, a condition or the whole document is unknown, the path leads
#   to it, so that the violation is reported as open.
grants_to_everyone(text_or_document) := {grant |
	document := settings.document(text_or_document)
	some statement in iam.statements(document)
	iam.is_allow(statement)
	some path in _open_paths(document, statement)
	grant := {"path": path, "actions": _spelled(statement)}
} | {{"path": [], "actions": "unknown actions"} | value.is_unknown(text_or_document)}

# Bounds by condition decide last: a statement for everyone is closed by the account, organisation,
# network or source it names.
_open_paths(document, statement) := _unknown_conditions(document, statement) if {
	count(_unknown_conditions(document, statement)) > 0
	count(_everyone(document, statement)) > 0
} else := _everyone(document, statement) if {
	not _is_bounded(statement)
} else := set()

_everyone(document, statement) := {statement.principal_path} if {
	iam.is_public(statement)
} else := {array.concat(statement.path, ["NotPrincipal"])} if {
	statement.not_principals == true
} else := _unknown_principals(_written(document, statement), statement.principal_path)

_unknown_principals(written, path) := {path} if {
	_is_open(written.Principal)
} else := {array.concat(path, [type]) |
	is_object(written.Principal)
	some type, ids in written.Principal
	type in {"AWS", "*"}
	_is_open(ids)
} | {array.concat(path, [type, i]) |
	is_object(written.Principal)
	some type, ids in written.Principal
	type in {"AWS", "*"}
	is_array(ids)
	some i, id in ids
	_is_open(id)
}

_is_open(x) if {
	value.is_unknown(x)
	not x["$refs"]
}

_written(document, statement) := document.Statement[statement.path[1]] if is_array(document.Statement)

_written(document, _) := document.Statement if is_object(document.Statement)

_unknown_conditions(document, statement) := {array.concat(statement.path, ["Condition"]) |
	value.is_unknown(_written(document, statement).Condition)
} | {array.concat(statement.path, ["Condition", test]) |
	conditions := _written(document, statement).Condition
	is_object(conditions)
	some test, pairs in conditions
	value.is_unknown(pairs)
}

_spelled(statement) := concat(", ", [action | some i, action in statement.actions; i < 4; is_string(action)]) if {
	count([action | some action in statement.actions; is_string(action)]) > 0
} else := "everything but what NotAction names"

# What ties a request to an account, an organisation, a network or a calling resource.
_bounding := {
	"aws:principalaccount", "aws:principalarn", "aws:principalisawsservice", "aws:principalorgid",
	"aws:principalorgpaths", "aws:principalservicename", "aws:sourceaccount", "aws:sourcearn", "aws:sourceip",
	"aws:sourceorgid", "aws:sourceorgpaths", "aws:sourceowner", "aws:sourcevpc", "aws:sourcevpcarn",
	"aws:sourcevpce", "aws:userid", "aws:username", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths",
	"aws:vpcsourceip", "elasticfilesystem:accessedviamounttarget", "elasticfilesystem:accesspointarn",
	"kms:calleraccount", "s3:dataaccesspointaccount", "s3:dataaccesspointarn",
}

_positive := {
	"stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress", "bool",
	"stringequalsifexists", "stringlikeifexists", "arnequalsifexists", "arnlikeifexists", "ipaddressifexists",
}

_is_bounded(statement) if {
	some condition in statement.conditions
	_plain_test(condition.test) in _positive
	is_string(condition.variable)
	lower(condition.variable) in _bounding

	# a value that is unknown as a whole arrives as an empty list, and still bounds
	every bound in condition.values {
		not _bounds_nothing(bound)
	}
}

# METADATA
# description: |
#   What a resource policy allows to everyone who comes from an address, without a word about who that is:
#   `{"path", "actions"}` for each statement, as for `grants_to_everyone`
grants_by_address(text_or_document) := {grant |
	some statement in iam.statements(settings.document(text_or_document))
	iam.is_allow(statement)
	iam.is_public(statement)
	_is_bounded(statement)
	every condition in statement.conditions {
		_is_about_the_way(condition)
	}
	grant := {"path": statement.principal_path, "actions": _spelled(statement), "names": {action |
		some action in array.concat(statement.actions, statement.not_actions)
		is_string(action)
	}}
}

_is_about_the_way(condition) if {
	is_string(condition.variable)
	lower(condition.variable) in {"aws:sourceip", "aws:securetransport", "aws:useragent", "aws:referer", "aws:currenttime"}
}

_plain_test(test) := replace(lower(test), "foranyvalue:", "") if is_string(test)

_bounds_nothing(bound) if network.is_world(bound)

_bounds_nothing(bound) if {
	is_string(bound)
	regex.match(`^[*?]+$`, bound)
}

_bounds_nothing(bound) if value.is_false(bound)

# METADATA
# description: Whether a resource policy denies requests that do not come over TLS
denies_plain_http(document) if {
	some statement in iam.statements(settings.document(document))
	statement.effect == "Deny"
	iam.is_public(statement)
	some condition in statement.conditions
	is_string(condition.variable)
	lower(condition.variable) == "aws:securetransport"
	some wanted in condition.values
	value.is_false(wanted)
}

# METADATA
# description: |
#   Statements that allow every action of a service to principals that are named: `{"path", "action", "ids"}`,
#   with the principals' ids. Statements for everyone are left to `grants_to_everyone`.
grants_of_every_action(document, service) := {grant |
	some statement in iam.statements(settings.document(document))
	iam.is_allow(statement)
	not iam.is_public(statement)
	some action in statement.actions
	action in {"*", sprintf("%s:*", [service])}
	ids := {id | some principal in statement.principals; some id in principal.ids}
	grant := {"path": statement.action_path, "action": action, "ids": ids}
}
