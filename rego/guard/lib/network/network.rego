# METADATA
# description: Reads addresses and port ranges
package guard.lib.network

_world := {"0.0.0.0/0", "::/0", "0.0.0.0", "::", "*", "internet", "any", "<nw>/0", "/0"}

# METADATA
# description: Whether an address range is the whole Internet
is_world(cidr) if {
	is_string(cidr)
	lower(cidr) in _world
}

# METADATA
# description: Whether a port lies in a range; both ends 0 or -1 stand for every port
covers(from, to, wanted) if {
	port(from) <= wanted
	wanted <= port(to)
}

covers(from, to, _) if {
	port(from) in {0, -1}
	port(to) in {0, -1}
}

# METADATA
# description: A port as a number, written as one or as text; undefined otherwise
port(x) := x if is_number(x)

port(x) := to_number(x) if {
	is_string(x)
	regex.match(`^-?[0-9]{1,5}$`, x)
}
