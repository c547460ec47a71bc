package guard.policies.kubernetes.network_policy_open_egress_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.network_policy_open_egress as policy

_policy(rules) := fixture.one("kubernetes/networkpolicy", "NetworkPolicy/ml/api", {"spec": {"podSelector": {}, "egress": rules}})

_violation(keys, message) := {
	"resource": "NetworkPolicy/ml/api",
	"path": array.concat(["spec", "egress"], keys),
	"message": message,
}

test_an_empty_rule_is_denied if {
	policy.deny == {_violation([1], "an empty egress rule lets every connection out")} with input as _policy([{"to": []}, {}])
}

test_every_destination_is_denied if {
	policy.deny == {_violation(
		[0, "to", 0, "ipBlock", "cidr"],
		"an egress rule lets pods reach every address on every port",
	)} with input as _policy([{"to": [{"ipBlock": {"cidr": "::/0"}}]}])
}

test_bounded_rules_are_allowed if {
	policy.deny == set() with input as _policy([{"ports": [{"port": 443}]}])
	policy.deny == set() with input as _policy([{"to": [{"ipBlock": {"cidr": "0.0.0.0/0", "except": ["169.254.169.254/32"]}}]}])
	policy.deny == set() with input as _policy([{"to": [{"podSelector": {}}]}])
	policy.deny == set() with input as _policy({"$unknown": "x"})
}
