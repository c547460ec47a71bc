# METADATA
# description: Finds the credentials that were taken out of resources
package guard.lib.secret

# METADATA
# description: Every credential in scope, with the resource and its type, and the name of the field or variable
all := [found |
	some type, resources in input.resources
	some resource in resources
	some secret in resource.secrets
	found := {
		"resource": resource.id,
		"type": type,
		"kind": secret.kind,
		"path": secret.path,
		"field": _field(resource, secret.path),
	}
]

# An entry such as {"name": "DB_PASSWORD", "value": …} goes by its name.
_field(resource, path) := name if {
	path[count(path) - 1] == "value"
	name := object.get(resource.config, array.concat(array.slice(path, 0, count(path) - 1), ["name"]), null)
	is_string(name)
} else := resource.name if {
	path == ["default"]
} else := texts[count(texts) - 1] if {
	texts := [step | some step in path; is_string(step)]
	count(texts) > 0
} else := "value"
