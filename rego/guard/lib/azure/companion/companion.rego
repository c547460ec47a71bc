# METADATA
# description: Says that a resource lacks a companion, and when that cannot be known
package guard.lib.azure.companion

import data.guard.lib.reference

# METADATA
# description: |
#   A violation about a missing companion. When some companion's reference cannot be known, it may be the
#   one, so that the violation carries the expression as `unknown`.
lacking(violation, companions, field) := object.union(violation, {"unknown": expression}) if {
	expression := reference.unresolved(companions, field)
} else := violation

# METADATA
# description: The resources of a type in scope, none when there are none
of(type) := object.get(input.resources, type, [])

# METADATA
# description: Everything that the companions of several types refer to by a field
targets(types, field) := {target |
	some type in types
	some target in reference.all_targets(of(type), field)
}
