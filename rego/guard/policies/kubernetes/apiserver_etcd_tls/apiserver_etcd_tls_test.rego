package guard.policies.kubernetes.apiserver_etcd_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_etcd_tls as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_certified := ["--etcd-cafile=/ca.crt", "--etcd-certfile=/client.crt", "--etcd-keyfile=/client.key"]

test_plain_connections_are_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"--etcd-servers has http://10.0.0.1:2379, without TLS",
	)} with input as fixture.component("kube-apiserver", ["--etcd-servers=http://10.0.0.1:2379"])
}

test_missing_certificates_are_denied if {
	policy.deny == {_violation(
		fixture.flags_path,
		"--etcd-cafile, --etcd-certfile, --etcd-keyfile not set, the connection to etcd is not authenticated",
	)} with input as fixture.component("kube-apiserver", ["--etcd-servers=https://10.0.0.1:2379"])
}

test_certified_connections_are_allowed if {
	policy.deny == set() with input as fixture.component(
		"kube-apiserver",
		array.concat(_certified, ["--etcd-servers=https://10.0.0.1:2379"]),
	)
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
}
