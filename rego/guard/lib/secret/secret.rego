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
} else := _setting(line) if {
	is_number(path[count(path) - 1])
	text := object.get(resource.config, array.slice(path, 0, count(path) - 1), null)
	is_string(text)
	line := split(text, "\n")[path[count(path) - 1]]
} else := _setting(word) if {
	# A word of a command line, such as --db-password=…
	is_number(path[count(path) - 1])
	word := object.get(resource.config, path, null)
	is_string(word)
	regex.match(`^--?[A-Za-z][\w.-]*=`, word)
} else := flag if {
	is_number(path[count(path) - 1])
	place := array.concat(array.slice(path, 0, count(path) - 1), [path[count(path) - 1] - 1])
	flag := object.get(resource.config, place, null)
	is_string(flag)
	regex.match(`^--[A-Za-z][\w.-]*$`, flag)
} else := texts[count(texts) - 1] if {
	texts := [step | some step in path; is_string(step)]
	count(texts) > 0
} else := "value"

# The name before the value on a line of settings.
_setting(line) := trim(trim_space(regex.split(`[:=]`, line)[0]), `"'`)
