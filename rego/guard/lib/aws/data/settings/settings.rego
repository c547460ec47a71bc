# METADATA
# description: Reads the settings of AWS data services as Terraform writes them
package guard.lib.aws.data.settings

import data.guard.lib.value

# METADATA
# description: |
#   Whether a setting that is safe when absent has been turned on, or may have been: a violation that
#   points at an unknown value is reported as open
may_be_on(x) if value.is_true(x)

may_be_on(x) if value.is_unknown(x)

# METADATA
# description: Whether a setting that is safe when absent has been turned off, or may have been
may_be_off(x) if value.is_false(x)

may_be_off(x) if value.is_unknown(x)

# METADATA
# description: Whether a value is one of a set of unsafe ones, or may be
may_be(x, unsafe) if x in unsafe

may_be(x, _) if value.is_unknown(x)

# METADATA
# description: |
#   Whether a value names a key of the customer's own: a key of the scope, or a literal id, ARN or alias
#   that is not one of the aliases AWS keeps for its services
is_customer_key(x) if {
	is_string(x)
	x != ""
	not contains(lower(x), "alias/aws/")
}

is_customer_key(x) if {
	is_array(x["$refs"])
	count(x["$refs"]) > 0
}

# METADATA
# description: Whether a value is given at all; an expression over resources of the scope counts, an unknown variable does not
is_given(x) if {
	is_string(x)
	x != ""
}

is_given(x) if {
	is_array(x["$refs"])
	count(x["$refs"]) > 0
}

is_given(x) if {
	is_array(x)
	count(x) > 0
}

# METADATA
# description: A number, also when it is written as text; undefined otherwise
number(x) := x if is_number(x)

number(x) := to_number(x) if {
	is_string(x)
	regex.match(`^[0-9]{1,9}$`, x)
}

# METADATA
# description: Whether a number, possibly written as text, is at least so large
at_least(x, least) if number(x) >= least

# METADATA
# description: The items of a list of blocks or values; nothing for what is unknown or of another type
items(x) := x if is_array(x)

items(x) := [] if not is_array(x)

# METADATA
# description: A JSON document, parsed if it is still text; an unknown document stays unknown
document(x) := json.unmarshal(x) if {
	is_string(x)
	json.is_valid(x)
}

document(x) := x if is_object(x)

document(x) := x if is_array(x)

# METADATA
# description: Whether the scope demands version 6 or later of the AWS provider, which changed several defaults
provider_is_6_or_later if {
	some settings in input.resources["terraform/settings"]
	some providers in items(settings.config.required_providers)
	is_string(providers.aws.version)
	regex.match(`^\s*(~>|>=|=)?\s*v?([6-9]|[1-9][0-9])(\.|\s*$)`, providers.aws.version)
}
