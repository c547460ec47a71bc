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

# METADATA
# description: |
#   Whether an address range is the whole of a private address space, or more: 10.0.0.0/8, 172.16.0.0/12,
#   192.168.0.0/16
is_private_space(cidr) if {
	is_string(cidr)
	some space, longest in {`^10(\.[0-9]+){3}/`: 8, `^172\.(1[6-9]|2[0-9]|3[01])(\.[0-9]+){2}/`: 12, `^192\.168(\.[0-9]+){2}/`: 16}
	regex.match(concat("", [space, `[0-9]{1,2}$`]), cidr)
	to_number(split(cidr, "/")[1]) <= longest
}
