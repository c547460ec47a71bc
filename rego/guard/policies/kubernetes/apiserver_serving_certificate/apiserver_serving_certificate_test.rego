package guard.policies.kubernetes.apiserver_serving_certificate_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_serving_certificate as policy

test_missing_flags_are_denied if {
	policy.deny == {{
		"resource": "Pod/kube-system/main",
		"path": fixture.flags_path,
		"message": "--tls-cert-file, --tls-private-key-file not set, the API server serves a self-signed certificate",
	}} with input as fixture.component("kube-apiserver", ["--v=2"])
}

test_flags_that_are_set_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--tls-cert-file=/etc/x", "--tls-private-key-file=/etc/x"])
}

test_other_components_are_not_judged if {
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
	policy.deny == set() with input as fixture.container({"command": {"$unknown": "x"}})
}

test_only_missing_flags_are_named if {
	[violation] := [v | some v in policy.deny] with input as fixture.component("kube-apiserver", ["--tls-cert-file=/etc/x"])

	violation.message == "--tls-private-key-file not set, the API server serves a self-signed certificate"
}

test_configuration_elsewhere_is_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--tls-sni-cert-key=/etc/x"])
}
