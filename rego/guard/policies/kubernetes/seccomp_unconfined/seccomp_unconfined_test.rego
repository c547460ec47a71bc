package guard.policies.kubernetes.seccomp_unconfined_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.seccomp_unconfined as policy

_message := "seccompProfile is Unconfined, every system call is open"

test_an_unconfined_container_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "securityContext", "seccompProfile", "type"],
		"message": _message,
	}} with input as fixture.container({"securityContext": {"seccompProfile": {"type": "Unconfined"}}})
}

test_an_unconfined_pod_is_denied_unless_each_container_overrides_it if {
	unconfined := {"seccompProfile": {"type": "Unconfined"}}
	confined := {"seccompProfile": {"type": "RuntimeDefault"}}

	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "securityContext", "seccompProfile", "type"],
		"message": _message,
	}} with input as fixture.pod({"securityContext": unconfined, "containers": [{"name": "a"}, {"name": "b"}]})
	policy.deny == set() with input as fixture.pod({
		"securityContext": unconfined,
		"containers": [{"name": "a", "securityContext": confined}],
	})
}

test_an_old_annotation_is_denied if {
	key := "seccomp.security.alpha.kubernetes.io/pod"

	policy.deny == {{
		"resource": "Pod/a",
		"path": ["metadata", "annotations", key],
		"message": "annotation seccomp.security.alpha.kubernetes.io/pod is unconfined, every system call is open",
	}} with input as fixture.one("kubernetes/pod", "Pod/a", {"metadata": {"annotations": {key: "unconfined"}}, "spec": {}})
	policy.deny == set() with input as fixture.one("kubernetes/pod", "Pod/a", {
		"metadata": {"annotations": {key: "runtime/default"}},
		"spec": {},
	})
}

test_profiles_are_allowed if {
	policy.deny == set() with input as fixture.container({"securityContext": {"seccompProfile": {
		"type": "Localhost",
		"localhostProfile": "profiles/train.json",
	}}})
	policy.deny == set() with input as fixture.container({})
}

test_an_unknown_profile_is_not_a_fact if {
	policy.deny == set() with input as fixture.container({"securityContext": {"seccompProfile": {"$unknown": "x"}}})
}
