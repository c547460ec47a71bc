# METADATA
# description: Reads values that may be absent, unknown, or of another type than expected
package guard.lib.value

# METADATA
# description: Whether a value cannot be known before deployment
is_unknown(x) if x["$unknown"]

# METADATA
# description: The value if it is a string; undefined otherwise
text(x) := x if is_string(x)

# METADATA
# description: Whether a value is true, written as a boolean or as text
is_true(true) := true

is_true(x) if {
	is_string(x)
	lower(x) == "true"
}

# METADATA
# description: Whether a value is false, written as a boolean or as text
is_false(false) := true

is_false(x) if {
	is_string(x)
	lower(x) == "false"
}

# METADATA
# description: A list as it is, any other value as a list of one; unknown and null values give an empty list
as_list(x) := x if is_array(x)

as_list(null) := []

as_list(x) := [] if is_unknown(x)

as_list(x) := [x] if {
	not is_array(x)
	not is_null(x)
	not is_unknown(x)
}

# METADATA
# description: The first of a list of blocks; undefined when there is none
first(blocks) := blocks[0] if is_array(blocks)
