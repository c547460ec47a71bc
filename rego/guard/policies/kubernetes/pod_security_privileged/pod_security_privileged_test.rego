package guard.policies.kubernetes.pod_security_privileged_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.pod_security_privileged as policy

_label := "pod-security.kubernetes.io/enforce"

_namespace(profile) := fixture.one("kubernetes/namespace", "Namespace/ml", {"metadata": {
	"name": "ml",
	"labels": {"pod-security.kubernetes.io/enforce": profile},
}})

_denied := {{
	"resource": "Namespace/ml",
	"path": ["metadata", "labels", _label],
	"message": "the namespace enforces the profile privileged, which forbids nothing",
}}

test_the_privileged_profile_is_denied if policy.deny == _denied with input as _namespace("privileged")

test_other_profiles_are_allowed if {
	policy.deny == set() with input as _namespace("baseline")
	policy.deny == set() with input as _namespace("restricted")
	policy.deny == set() with input as fixture.one("kubernetes/namespace", "Namespace/ml", {"metadata": {"name": "ml"}})
}
