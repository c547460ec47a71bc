# METADATA
# description: Joins resources that refer to each other by address, name, id or ARN
package guard.lib.reference

import data.guard.lib.value

_identifying := {
	"arn", "bucket", "cluster_identifier", "cluster_name", "db_name", "function_name", "id", "identifier",
	"key_id", "name", "repository", "repository_id", "self_link", "topic", "workspace_name",
}

# METADATA
# description: What a reference names, the address of a resource of the scope or a literal name, id or ARN
targets(x) := {x} if is_string(x)

targets(x) := {id | some id in x["$refs"]} if is_object(x)

targets(x) := {target | some item in x; some target in _single(item)} if is_array(x)

_single(x) := {x} if is_string(x)

_single(x) := {id | some id in x["$refs"]} if is_object(x)

# METADATA
# description: |
#   Everything that a field of some companions refers to, as one set, to be computed once per policy:
#   `_versioned := reference.all_targets(object.get(input.resources, "aws_s3_bucket_versioning", []), "bucket")`
all_targets(companions, field) := {target |
	some companion in companions
	some target in targets(companion.config[field])
}

# METADATA
# description: The names by which others may refer to a resource
identities(resource) := {resource.id} | {name |
	some field in _identifying
	name := resource.config[field]
	is_string(name)
}

# METADATA
# description: Whether a set of targets includes a resource
includes(all, resource) if count(all & identities(resource)) > 0

# METADATA
# description: Whether a value refers to a resource
points_at(x, resource) if includes(targets(x), resource)

# METADATA
# description: The first companion reference that cannot be known; undefined when all are known
unresolved(companions, field) := expressions[0] if {
	expressions := [expression |
		some companion in companions
		reference := companion.config[field]
		expression := _open(reference)
	]
	count(expressions) > 0
}

_open(x) := x["$unknown"] if {
	value.is_unknown(x)
	not x["$refs"]
}
