package guard.policies.kubernetes.apparmor_unconfined_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apparmor_unconfined as policy

test_an_unconfined_profile_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "securityContext", "appArmorProfile", "type"],
		"message": "appArmorProfile is Unconfined",
	}} with input as fixture.pod({
		"securityContext": {"appArmorProfile": {"type": "Unconfined"}},
		"containers": [{"name": "main"}],
	})
}

_annotated(profile) := fixture.one("kubernetes/deployment", "Deployment/a", {"spec": {"template": {
	"metadata": {"annotations": {"container.apparmor.security.beta.kubernetes.io/main": profile}},
	"spec": {"containers": [{"name": "main"}]},
}}})

test_an_unconfined_annotation_is_denied if {
	policy.deny == {{
		"resource": "Deployment/a",
		"path": ["spec", "template", "metadata", "annotations", "container.apparmor.security.beta.kubernetes.io/main"],
		"message": "annotation container.apparmor.security.beta.kubernetes.io/main is unconfined",
	}} with input as _annotated("unconfined")
}

test_profiles_are_allowed if {
	policy.deny == set() with input as _annotated("runtime/default")
	policy.deny == set() with input as _annotated({"$unknown": "x"})
	policy.deny == set() with input as fixture.container({"securityContext": {"appArmorProfile": {"type": "RuntimeDefault"}}})
}

test_a_missing_profile_is_the_runtimes_own if policy.deny == set() with input as fixture.container({})
