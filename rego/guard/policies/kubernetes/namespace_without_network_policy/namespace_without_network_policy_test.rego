package guard.policies.kubernetes.namespace_without_network_policy_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.namespace_without_network_policy as policy

_scope := object.union(
	fixture.container({}),
	fixture.one("kubernetes/namespace", "Namespace/ml", {"metadata": {"name": "ml"}}),
)

_policy(type, metadata) := fixture.one(type, "Policy", {"metadata": metadata, "spec": {"podSelector": {}}})

_denied := {{
	"resource": "Namespace/ml",
	"path": ["metadata", "name"],
	"message": "workloads of namespace ml have no network policy, every connection is allowed",
}}

test_a_namespace_without_policy_is_denied if {
	policy.deny == _denied with input as _scope
	policy.deny == _denied with input as object.union(_scope, _policy("kubernetes/networkpolicy", {"namespace": "other"}))
}

test_a_namespace_with_a_policy_is_allowed if {
	policy.deny == set() with input as object.union(_scope, _policy("kubernetes/networkpolicy", {"namespace": "ml"}))
	policy.deny == set() with input as object.union(_scope, _policy("cilium.io/ciliumnetworkpolicy", {"namespace": "ml"}))
}

test_policies_for_the_cluster_or_without_a_namespace_count if {
	policy.deny == set() with input as object.union(_scope, _policy("projectcalico.org/globalnetworkpolicy", {}))
	policy.deny == set() with input as object.union(_scope, _policy("kubernetes/networkpolicy", {}))
}

test_empty_namespaces_are_not_judged if {
	policy.deny == set() with input as fixture.one("kubernetes/namespace", "Namespace/a", {"metadata": {"name": "a"}})
}
