# METADATA
# description: Reads parts of Kubernetes objects that may be absent, unknown, or of another type than the schema says
package guard.lib.kubernetes.object

import data.guard.lib.value

# METADATA
# description: A list as it is; an empty one for anything else
list(x) := x if {
	is_array(x)
} else := []

# METADATA
# description: An object as it is; an empty one for anything else, unknown values included
map(x) := x if {
	is_object(x)
	not x["$unknown"]
} else := {}

# METADATA
# description: The resources of some types, as one list
of_types(types) := [resource |
	some type in types
	some resource in input.resources[type]
]

# METADATA
# description: A key of the object's metadata, such as its labels; an empty object when there is none
metadata(resource, key) := map(object.get(resource.config, ["metadata", key], {}))

# METADATA
# description: The namespace that an object names; undefined when it is given at install
namespace(resource) := name if {
	name := resource.config.metadata.namespace
	is_string(name)
}

# METADATA
# description: The name of an object; undefined when it is generated or unknown
name(resource) := text if {
	text := resource.config.metadata.name
	is_string(text)
}

# METADATA
# description: Whether a resource is whole, so that a key it lacks is really missing
is_complete(resource) if not resource.partial

# METADATA
# description: Some words as one text, in order
words(set) := concat(", ", sort([word | some word in set; is_string(word)]))

# METADATA
# description: |
#   Whether a value is true, or unknown: for a setting that must not be true. Put it into the path, so that the
#   unknown is reported as such
may_be_true(x) if value.is_true(x)

may_be_true(x) if value.is_unknown(x)

# METADATA
# description: Whether a value is one of some, or unknown
may_be(x, values) if x in values

may_be(x, _) if value.is_unknown(x)

# METADATA
# description: The known values of a list, as texts
texts(x) := {text | some text in list(x); is_string(text)}
