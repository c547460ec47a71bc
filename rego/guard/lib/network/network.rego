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
covers(from, to, port) if {
	is_number(from)
	is_number(to)
	from <= port
	port <= to
}

covers(from, to, _) if {
	from in {0, -1}
	to in {0, -1}
}
