package guard.policies.kubernetes.etcd_self_signed_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.etcd_self_signed as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_self_made_certificates_are_denied if {
	policy.deny == {
		_violation(fixture.flag_path(0), "--auto-tls is true, certificates are signed by nobody"),
		_violation(fixture.flag_path(1), "--peer-auto-tls is true, certificates are signed by nobody"),
	} with input as fixture.component("etcd", ["--auto-tls", "--peer-auto-tls=true"])
}

test_the_default_is_allowed if {
	policy.deny == set() with input as fixture.component("etcd", ["--auto-tls=false"])
	policy.deny == set() with input as fixture.component("etcd", [])
}
