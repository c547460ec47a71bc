package guard.policies.kubernetes.pod_security_missing_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.pod_security_missing as policy

_label := "pod-security.kubernetes.io/enforce"

_namespace(name, labels) := fixture.one("kubernetes/namespace", "Namespace/ml", {"metadata": {"name": name, "labels": labels}})

_denied := {{
	"resource": "Namespace/ml",
	"path": ["metadata", "labels", _label],
	"message": concat(" ", [
		"no label pod-security.kubernetes.io/enforce,",
		"pods of every kind are admitted unless the cluster's default is stricter",
	]),
}}

test_a_missing_profile_is_denied if {
	policy.deny == _denied with input as _namespace("ml", {})
	policy.deny == _denied with input as _namespace("ml", {"pod-security.kubernetes.io/warn": "restricted"})
}

test_labelled_and_system_namespaces_are_allowed if {
	policy.deny == set() with input as _namespace("ml", {_label: "baseline"})
	policy.deny == set() with input as _namespace("kube-system", {})
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kubernetes/namespace", "Namespace/ml", {"metadata": {"name": "ml"}})
}

test_unknown_labels_lead_to_themselves if policy.deny == _denied with input as _namespace("ml", {"$unknown": "x"})
