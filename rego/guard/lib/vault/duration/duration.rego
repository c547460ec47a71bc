# METADATA
# description: Reads the lengths of time of Vault, numbers of seconds or texts such as 768h and 1h30m
package guard.lib.vault.duration

# METADATA
# description: The seconds that a value stands for; undefined for anything else
seconds(x) := x if is_number(x)

seconds(x) := to_number(x) if {
	is_string(x)
	regex.match(`^[0-9]{1,15}$`, x)
}

seconds(x) := sum(parts) if {
	is_string(x)
	regex.match(`^([0-9]{1,9}[smhd])+$`, x)
	parts := [amount |
		some part in regex.find_all_string_submatch_n(`([0-9]{1,9})([smhd])`, x, -1)
		amount := to_number(part[1]) * _units[part[2]]
	]
}

_units := {"s": 1, "m": 60, "h": 3600, "d": 86400}
