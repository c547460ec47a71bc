package guard.policies.kubernetes.container_hardening_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.container_hardening as policy

_hardened := {
	"allowPrivilegeEscalation": false,
	"runAsNonRoot": true,
	"capabilities": {"drop": ["ALL"]},
	"seccompProfile": {"type": "RuntimeDefault"},
}

_message := concat("", [
	`container "main" does not set allowPrivilegeEscalation, `,
	"capabilities.drop ALL, runAsNonRoot, seccompProfile",
])

test_missing_keys_are_one_finding if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "securityContext"],
		"message": _message,
	}} with input as fixture.container({})
}

test_only_missing_keys_are_named if {
	context := {"allowPrivilegeEscalation": false, "capabilities": {"drop": ["NET_RAW"]}, "runAsUser": 1000}
	[violation] := [v | some v in policy.deny] with input as fixture.container({"securityContext": context})

	violation.message == `container "main" does not set capabilities.drop ALL, seccompProfile`
}

test_a_hardened_container_is_allowed if {
	policy.deny == set() with input as fixture.container({"securityContext": _hardened})
}

test_the_pod_may_set_what_it_can if {
	own := object.filter(_hardened, ["allowPrivilegeEscalation", "capabilities"])
	shared := object.filter(_hardened, ["runAsNonRoot", "seccompProfile"])

	policy.deny == set() with input as fixture.pod({
		"securityContext": shared,
		"containers": [{"name": "main", "securityContext": own}],
	})
}

test_an_old_seccomp_annotation_counts if {
	policy.deny == set() with input as fixture.one("kubernetes/pod", "Pod/a", {
		"metadata": {"annotations": {"seccomp.security.alpha.kubernetes.io/pod": "runtime/default"}},
		"spec": {"containers": [{"name": "main", "securityContext": object.remove(_hardened, ["seccompProfile"])}]},
	})
}

test_fragments_and_windows_are_not_judged if {
	policy.deny == set() with input as fixture.container_fragment({})
	policy.deny == set() with input as fixture.pod({"os": {"name": "windows"}, "containers": [{"name": "main"}]})
}

test_privileged_containers_are_another_fact if {
	policy.deny == set() with input as fixture.container({"securityContext": {"privileged": true}})
}

test_an_unknown_context_leads_to_itself if {
	[violation] := [v | some v in policy.deny] with input as fixture.container({"securityContext": {"$unknown": "x"}})

	violation.path == ["spec", "containers", 0, "securityContext"]
	policy.deny == set() with input as fixture.container({"securityContext": object.union(
		_hardened,
		{"capabilities": {"$unknown": "x"}},
	)})
}
