# METADATA
# description: Which generation of the azurerm provider a root module is held to
package guard.lib.azure.provider

_constraints := [constraint |
	some settings in input.resources["terraform/settings"]
	some block in settings.config.required_providers
	constraint := _version(block.azurerm)
	is_string(constraint)
]

_version(requirement) := requirement if is_string(requirement)

_version(requirement) := requirement.version if is_object(requirement)

# METADATA
# description: The major version that the constraints allow at most; undefined when they leave it open
major := min(ceilings) if {
	ceilings := {ceiling |
		some constraint in _constraints
		some part in split(constraint, ",")
		ceiling := _ceiling(trim_space(part))
	}
	count(ceilings) > 0
}

_ceiling(part) := to_number(found[0][1]) if {
	found := regex.find_all_string_submatch_n(`^(?:=|~>|<=)? *v?([0-9]{1,3})(?:\.|$)`, part, 1)
	count(found) > 0
	not _open_ended(part)
}

_ceiling(part) := to_number(found[0][1]) - 1 if {
	found := regex.find_all_string_submatch_n(`^< *v?([0-9]{1,3})(?:\.0)*$`, part, 1)
	count(found) > 0
}

_ceiling(part) := to_number(found[0][1]) if {
	found := regex.find_all_string_submatch_n(`^< *v?([0-9]{1,3})\.[0-9.]*[1-9]`, part, 1)
	count(found) > 0
}

# "~> 3" allows every later major version, "~> 3.1" does not
_open_ended(part) if regex.match(`^~> *v?[0-9]+$`, part)

# METADATA
# description: Whether the module is held to a generation before the given one
before(generation) if major < generation
