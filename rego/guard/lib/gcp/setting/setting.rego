# METADATA
# description: |
#   Reads settings of Google Cloud resources without deciding what cannot be known: a value that is
#   unknown "may be" anything, so that the violation leads to it and is reported as open
package guard.lib.gcp.setting

import data.guard.lib.value

# METADATA
# description: Whether a setting is true or cannot be known
may_be_true(x) if value.is_true(x)

may_be_true(x) if value.is_unknown(x)

# METADATA
# description: Whether a setting is false or cannot be known
may_be_false(x) if value.is_false(x)

may_be_false(x) if value.is_unknown(x)

# METADATA
# description: Whether a setting is one of some values or cannot be known
may_be_any_of(x, values) if x in values

may_be_any_of(x, _) if value.is_unknown(x)

# METADATA
# description: |
#   Whether something was written: a text that is not empty, a block, or a reference to a resource of
#   the scope. A variable without a value is not, since it may be null
is_set(x) if {
	is_string(x)
	x != ""
}

is_set(x) if {
	is_array(x)
	count(x) > 0
}

is_set(x) if {
	is_object(x)
	not value.is_unknown(x)
}

is_set(x) if {
	value.is_unknown(x)
	x["$refs"]
}

# A template with a text around what is unknown is never empty
is_set(x) if {
	value.is_unknown(x)
	template := value.text(x["$unknown"])
	contains(template, "${")
	not regex.match(`^\$\{[^{}]*\}$`, template)
}

# METADATA
# description: The nested blocks of a name, by index; nothing for a dynamic block that cannot be expanded
blocks(config, name) := {i: entry |
	some i, entry in value.as_list(object.get(config, name, []))
	is_object(entry)
}

# METADATA
# description: The first nested block of a name, an empty object when there is none
block(config, name) := object.get(blocks(config, name), 0, {})

# METADATA
# description: Whether a metadata entry of an instance or project is switched on, in any of its spellings
is_on(x) if value.is_true(x)

is_on(x) if {
	is_string(x)
	lower(x) in {"1", "y", "yes"}
}

is_on(x) if x == 1

# METADATA
# description: Whether a CIDR list has an entry for the whole Internet; the paths to such or unknown entries
world_entries(ranges, path) := {array.concat(path, [i]) |
	some i, entry in ranges
	_may_be_world(entry)
} if {
	is_array(ranges)
}

world_entries(ranges, path) := {path} if value.is_unknown(ranges)

_may_be_world(entry) if entry in {"0.0.0.0/0", "::/0", "*"}

_may_be_world(entry) if value.is_unknown(entry)
