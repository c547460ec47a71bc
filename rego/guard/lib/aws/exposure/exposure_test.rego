package guard.lib.aws.exposure_test

import data.guard.lib.aws.exposure

_found(resources) := found if {
	found := exposure.openings with input as {"resources": resources}
}

test_every_shape_of_an_ingress_rule_is_read if {
	found := {[opening.resource, opening.path, opening.protocol] | some opening in _found({
		"aws_security_group": [{"id": "a", "name": "a", "config": {"ingress": [
			{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"]},
			{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]},
		]}}],
		"aws_security_group_rule": [
			{"id": "b", "name": "b", "config": {"type": "ingress", "protocol": "6", "from_port": 1, "to_port": 2, "ipv6_cidr_blocks": ["::/0"]}},
			{"id": "c", "name": "c", "config": {"type": "egress", "protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]}},
		],
		"aws_vpc_security_group_ingress_rule": [{"id": "d", "name": "d", "config": {"ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"}}],
	})}
	found == {
		["a", ["ingress", 0, "cidr_blocks", 1], "tcp"],
		["b", ["ipv6_cidr_blocks", 0], "tcp"],
		["d", ["cidr_ipv4"], "all"],
	}
}

test_an_unknown_address_leads_to_itself if {
	[opening] := _found({"aws_vpc_security_group_ingress_rule": [{"id": "d", "name": "d", "config": {
		"ip_protocol": "tcp",
		"from_port": 22,
		"to_port": 22,
		"cidr_ipv4": {"$unknown": "var.cidr"},
	}}]})
	opening.path == ["cidr_ipv4"]
}

test_everything_has_many_spellings if {
	exposure.is_everything({"protocol": "all", "from": 0, "to": 0})
	exposure.is_everything({"protocol": "tcp", "from": 0, "to": 65535})
	not exposure.is_everything({"protocol": "tcp", "from": 8000, "to": 9000})
	not exposure.is_everything({"protocol": "icmp", "from": -1, "to": -1})
}

test_services_are_named_by_their_ports if {
	opening := {"protocol": "tcp", "from": 20, "to": 3400}
	found := exposure.admitted(opening, exposure.admin)
	{service | some service in found} == {"SSH", "Telnet", "RDP", "SMB", "NetBIOS"}
	exposure.admitted({"protocol": "icmp", "from": -1, "to": -1}, exposure.admin) == []
	exposure.described({"protocol": "tcp", "from": 22, "to": 23}, ["Telnet", "SSH"]) == "SSH, Telnet (tcp 22-23)"
}

test_private_spaces_are_told_apart if {
	found := {[opening.resource, opening.path] | some opening in exposure.private_openings} with input as {"resources": {"aws_security_group_rule": [
		{"id": "a", "name": "a", "config": {"type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.1.0.0/16", "10.0.0.0/8"]}},
		{"id": "b", "name": "b", "config": {"type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}},
	]}}
	found == {["a", ["cidr_blocks", 1]]}
}
