package guard.policies.kubernetes.component_weak_ciphers_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.component_weak_ciphers as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_strong := "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"

test_weak_suites_are_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"etcd accepts TLS_RSA_WITH_AES_128_GCM_SHA256",
	)} with input as fixture.component("etcd", [concat(",", ["--cipher-suites=TLS_RSA_WITH_AES_128_GCM_SHA256", _strong])])
	policy.deny == {{
		"resource": "KubeletConfiguration",
		"path": ["tlsCipherSuites"],
		"message": "kubelet accepts TLS_ECDHE_RSA_WITH_RC4_128_SHA",
	}} with input as fixture.one(
		"kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration",
		{"tlsCipherSuites": ["TLS_ECDHE_RSA_WITH_RC4_128_SHA"]},
	)
}

test_strong_suites_and_the_default_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", [concat("=", ["--tls-cipher-suites", _strong])])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
	policy.deny == set() with input as fixture.one(
		"kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration",
		{"tlsCipherSuites": {"$unknown": "x"}},
	)
}
