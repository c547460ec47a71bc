package guard.lib.network_test

import data.guard.lib.network

test_the_world_has_many_spellings if {
	network.is_world("0.0.0.0/0")
	network.is_world("::/0")
	network.is_world("Internet")
	not network.is_world("10.0.0.0/8")
	not network.is_world({"$unknown": "var.cidr"})
}

test_port_ranges if {
	network.covers(0, 65535, 22)
	network.covers(22, 22, 22)
	network.covers(0, 0, 22)
	not network.covers(443, 443, 22)
	not network.covers({"$unknown": "var.port"}, 22, 22)
	network.covers("20", "25", 22)
	not network.covers("ssh", 25, 22)
}

test_a_private_space_is_all_of_it if {
	every cidr in ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"] {
		network.is_private_space(cidr)
	}
	every cidr in ["10.0.0.0/16", "172.16.0.0/16", "192.168.1.0/24", "11.0.0.0/8", "0.0.0.0/0", 10, {"$unknown": "var.cidr"}] {
		not network.is_private_space(cidr)
	}
}
