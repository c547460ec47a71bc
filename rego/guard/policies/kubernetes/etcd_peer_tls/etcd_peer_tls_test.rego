package guard.policies.kubernetes.etcd_peer_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.etcd_peer_tls as policy

test_missing_flags_are_denied if {
	policy.deny == {{
		"resource": "Pod/kube-system/main",
		"path": fixture.flags_path,
		"message": "--peer-cert-file, --peer-key-file not set, peers talk without TLS",
	}} with input as fixture.component("etcd", ["--v=2"])
}

test_flags_that_are_set_are_allowed if {
	policy.deny == set() with input as fixture.component("etcd", ["--peer-cert-file=/etc/x", "--peer-key-file=/etc/x"])
}

test_other_components_are_not_judged if {
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
	policy.deny == set() with input as fixture.container({"command": {"$unknown": "x"}})
}

test_only_missing_flags_are_named if {
	[violation] := [v | some v in policy.deny] with input as fixture.component("etcd", ["--peer-cert-file=/etc/x"])

	violation.message == "--peer-key-file not set, peers talk without TLS"
}

test_configuration_elsewhere_is_allowed if {
	policy.deny == set() with input as fixture.component("etcd", ["--config-file=/etc/x"])
}
