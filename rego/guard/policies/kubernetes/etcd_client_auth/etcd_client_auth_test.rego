package guard.policies.kubernetes.etcd_client_auth_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.etcd_client_auth as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_message := "--client-cert-auth is not true, every client is served"

test_missing_and_false_flags_are_denied if {
	policy.deny == {_violation(fixture.flags_path, _message)} with input as fixture.component("etcd", [])
	policy.deny == {_violation(fixture.flag_path(0), _message)} with input as fixture.component("etcd", ["--client-cert-auth=false"])
}

test_the_flag_is_allowed if {
	policy.deny == set() with input as fixture.component("etcd", ["--client-cert-auth=true"])
	policy.deny == set() with input as fixture.component("etcd", ["--client-cert-auth"])
	policy.deny == set() with input as fixture.component("etcd", ["--config-file=/etc/etcd.yaml"])
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
}
