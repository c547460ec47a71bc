package guard.policies.kubernetes.etcd_client_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.etcd_client_tls as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_plain_urls_are_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--listen-client-urls has http://0.0.0.0:2379, without TLS",
	)} with input as fixture.component("etcd", ["--listen-client-urls=http://0.0.0.0:2379"])
}

test_missing_certificates_are_denied if {
	policy.deny == {_violation(
		fixture.flags_path,
		"--cert-file, --key-file not set, etcd serves its clients without TLS",
	)} with input as fixture.component("etcd", ["--name=a"])
}

test_tls_and_loopback_are_allowed if {
	policy.deny == set() with input as fixture.component("etcd", ["--cert-file=/a.crt", "--key-file=/a.key"])
	policy.deny == set() with input as fixture.component("etcd", ["--listen-client-urls=http://127.0.0.1:2379"])
	policy.deny == set() with input as fixture.component("etcd", ["--config-file=/etc/etcd.yaml"])
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
}
