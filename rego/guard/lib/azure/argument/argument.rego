# METADATA
# description: Reads arguments that have had several names, may sit inside blocks, and have defaults
package guard.lib.azure.argument

import data.guard.lib.value

# METADATA
# description: |
#   What an argument says, by whichever of its paths it is written: `path`, `value`, and `text` for messages.
#   When none is written, `path` is the first and `value` the provider's default (null: there is none).
#   A block on the way that cannot be known is itself the value.
read(config, paths, fallback) := {"path": path, "value": found, "text": _written(path, found)} if {
	written := [[path, found] |
		some path in paths
		found := _at(config, path)
	]
	[path, found] := written[0]
} else := {"path": paths[0], "value": fallback, "text": _unset(paths[0], fallback)}

# METADATA
# description: An argument's name as people write it, block names before it
dotted(path) := concat(".", [key | some key in path; is_string(key)])

# METADATA
# description: The resources of several types, as one list
resources(types) := [resource |
	some type in types
	some resource in input.resources[type]
]

# METADATA
# description: Whether an argument is written and true
on(config, path) if value.is_true(object.get(config, path, null))

# METADATA
# description: Whether an argument is written and false
off(config, path) if value.is_false(object.get(config, path, null))

# METADATA
# description: A number that is written as a number or as its text
number(x) := x if is_number(x)

number(x) := to_number(x) if {
	is_string(x)
	regex.match(`^[0-9]{1,9}$`, x)
}

_at(config, path) := found if {
	found := object.get(config, path, null)
	found != null
} else := open[0] if {
	open := [block |
		some i in numbers.range(1, count(path))
		block := object.get(config, array.slice(path, 0, i), null)
		value.is_unknown(block)
	]
}

_written(path, found) := sprintf(`%s is "%s"`, [dotted(path), found]) if {
	is_string(found)
} else := sprintf("%s is %v", [dotted(path), found]) if {
	is_boolean(found)
} else := sprintf("%s is %v", [dotted(path), found]) if {
	is_number(found)
} else := sprintf("%s is not known before deployment", [dotted(path)]) if {
	value.is_unknown(found)
} else := sprintf("%s is not one of its values", [dotted(path)])

_unset(path, null) := sprintf("%s is not set", [dotted(path)])

_unset(path, fallback) := sprintf(`%s is not set and defaults to "%s"`, [dotted(path), fallback]) if {
	is_string(fallback)
} else := sprintf("%s is not set and defaults to %v", [dotted(path), fallback]) if {
	fallback != null
}
