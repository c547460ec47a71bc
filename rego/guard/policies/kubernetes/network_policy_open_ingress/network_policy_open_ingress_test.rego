package guard.policies.kubernetes.network_policy_open_ingress_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.network_policy_open_ingress as policy

_policy(rules) := fixture.one("kubernetes/networkpolicy", "NetworkPolicy/ml/api", {"spec": {
	"podSelector": {},
	"ingress": rules,
}})

_violation(keys, message) := {
	"resource": "NetworkPolicy/ml/api",
	"path": array.concat(["spec", "ingress"], keys),
	"message": message,
}

_everybody := "an ingress rule lets every source in, on every port"

test_an_empty_rule_is_denied if {
	policy.deny == {_violation([0], "an empty ingress rule lets every connection in")} with input as _policy([{}])
}

test_every_source_is_denied if {
	policy.deny == {_violation([0, "from", 0], _everybody)} with input as _policy([{"from": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}])
	policy.deny == {_violation([0, "from", 1], _everybody)} with input as _policy([{"from": [
		{"podSelector": {}},
		{"namespaceSelector": {}},
	]}])
}

test_named_peers_and_ports_are_allowed if {
	policy.deny == set() with input as _policy([{"from": [{"podSelector": {"matchLabels": {"app": "ui"}}}]}])
	policy.deny == set() with input as _policy([{"ports": [{"port": 443}], "from": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}])
	policy.deny == set() with input as _policy([{"from": [{"ipBlock": {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8"]}}]}])
	policy.deny == set() with input as _policy([])
	policy.deny == set() with input as _policy({"$unknown": "x"})
	policy.deny == set() with input as _policy([{"from": [{"ipBlock": {"cidr": {"$unknown": "x"}}}]}])
}

test_rules_of_cilium_for_everybody_are_denied if {
	policy.deny == {{
		"resource": "CiliumNetworkPolicy/ml/a",
		"path": ["spec", "ingress", 0, "fromEntities", 0],
		"message": "an ingress rule lets entity all in, on every port",
	}} with input as fixture.one("cilium.io/ciliumnetworkpolicy", "CiliumNetworkPolicy/ml/a", {"spec": {"ingress": [
		{"fromEntities": ["all"]},
		{"fromEntities": ["world"], "toPorts": [{"ports": [{"port": "443"}]}]},
	]}})
	count(policy.deny) == 1 with input as fixture.one("cilium.io/ciliumnetworkpolicy", "CiliumNetworkPolicy/ml/a", {"spec": {"ingress": [
		{"fromCIDR": ["0.0.0.0/0"]},
		{"fromCIDR": ["10.0.0.0/8"]},
	]}})
}

test_rules_of_calico_for_everybody_are_denied if {
	policy.deny == {{
		"resource": "GlobalNetworkPolicy/a",
		"path": ["spec", "ingress", 0],
		"message": "an ingress rule that allows, without source and destination, lets every connection in",
	}} with input as fixture.one("projectcalico.org/globalnetworkpolicy", "GlobalNetworkPolicy/a", {"spec": {"ingress": [
		{"action": "Allow"},
		{"action": "Deny"},
		{"action": "Allow", "protocol": "TCP", "destination": {"ports": [443]}},
	]}})
}
