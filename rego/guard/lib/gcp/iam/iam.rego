# METADATA
# description: |
#   Reads who is given which role: `google_<thing>_iam_member`, `_binding` and `_policy`, with the
#   `google_iam_policy` documents that a policy takes its bindings from
package guard.lib.gcp.iam

import data.guard.lib.value

# METADATA
# description: |
#   The grants on one kind of thing (`google_storage_bucket`), each with `resource`, `role`, `member`,
#   and the paths `path` (to the member) and `role_path`. A member may be an unknown value
grants(thing) := ((_by_member(thing) | _by_binding(thing)) | _by_policy(thing)) | _by_document(thing)

_by_member(thing) := {grant |
	some resource in input.resources[concat("_", [thing, "iam_member"])]
	grant := {
		"resource": resource.id,
		"role": object.get(resource.config, "role", ""),
		"member": resource.config.member,
		"path": ["member"],
		"role_path": ["role"],
	}
}

_by_binding(thing) := {grant |
	some resource in input.resources[concat("_", [thing, "iam_binding"])]
	some entry in _spread(resource.config.members, ["members"])
	grant := {
		"resource": resource.id,
		"role": object.get(resource.config, "role", ""),
		"member": entry.member,
		"path": entry.path,
		"role_path": ["role"],
	}
}

_by_policy(thing) := {grant |
	some resource in input.resources[concat("_", [thing, "iam_policy"])]
	some i, binding in value.as_list(resource.config.policy_data.bindings)
	some entry in _spread(binding.members, ["policy_data", "bindings", i, "members"])
	grant := {
		"resource": resource.id,
		"role": object.get(binding, "role", ""),
		"member": entry.member,
		"path": entry.path,
		"role_path": ["policy_data", "bindings", i, "role"],
	}
}

# A policy made by a data source is judged at the data source, where its bindings are written
_by_document(thing) := {grant |
	used := {source |
		some resource in input.resources[concat("_", [thing, "iam_policy"])]
		some source in _sources(resource.config.policy_data)
	}
	some document in input.resources["data.google_iam_policy"]
	document.id in used
	some grant in _written_in(document)
}

_written_in(document) := {grant |
	some i, binding in value.as_list(document.config.binding)
	some entry in _spread(binding.members, ["binding", i, "members"])
	grant := {
		"resource": document.id,
		"role": object.get(binding, "role", ""),
		"member": entry.member,
		"path": entry.path,
		"role_path": ["binding", i, "role"],
	}
}

_sources(document) := {id | some id in document["$refs"]} | {trim_suffix(document["$unknown"], ".policy_data")} if {
	value.is_unknown(document)
	is_string(document["$unknown"])
}

_spread(members, path) := {{"member": member, "path": array.concat(path, [i])} |
	some i, member in members
} if {
	is_array(members)
}

_spread(members, path) := {{"member": members, "path": path}} if value.is_unknown(members)

# METADATA
# description: |
#   The grants on one kind of thing to everybody, as violations. A member that cannot be known, and is
#   not made from a resource of the scope, may be everybody: the violation leads to it
public(thing) := {violation |
	some grant in grants(thing)
	message := _public_message(grant)
	violation := {"resource": grant.resource, "path": grant.path, "message": message}
}

_public_message(grant) := sprintf("role %v is granted to %s", [grant.role, grant.member]) if {
	grant.member in {"allUsers", "allAuthenticatedUsers"}
}

_public_message(grant) := "the member that is granted a role cannot be known" if {
	value.is_unknown(grant.member)
	not grant.member["$refs"]
	not _is_named(grant.member)
}

# "serviceAccount:${var.account}" is one account, whichever it is
_is_named(member) if regex.match(`^[A-Za-z]+:`, member["$unknown"])

# METADATA
# description: Whether a member is a service account, by its text or by what it refers to
is_service_account(member) if {
	is_string(member)
	startswith(member, "serviceAccount:")
}

is_service_account(member) if {
	some id in member["$refs"]
	contains(id, "google_service_account.")
}

# METADATA
# description: The things that hold others, so that a role on them reaches everything below
containers := {"google_project", "google_folder", "google_organization"}

# METADATA
# description: |
#   The grants on projects, folders and organizations, and those of policy documents that are taken
#   by nothing in the scope
wide_grants contains grant if {
	some thing in containers
	some grant in grants(thing)
}

# A document that no policy of the scope takes is for something outside it
wide_grants contains grant if {
	some document in input.resources["data.google_iam_policy"]
	not document.id in _taken
	some grant in _written_in(document)
}

_taken := {source |
	some type, policies in input.resources
	endswith(type, "_iam_policy")
	startswith(type, "google_")
	some policy in policies
	some source in _sources(policy.config.policy_data)
}

# METADATA
# description: A member as it is written, be it known or an expression; undefined when there is none
written(member) := member if is_string(member)

written(member) := member["$unknown"] if value.is_unknown(member)
