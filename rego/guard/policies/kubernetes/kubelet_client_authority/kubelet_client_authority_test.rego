package guard.policies.kubernetes.kubelet_client_authority_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_client_authority as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["authentication", "x509", "clientCAFile"],
	"message": "authentication.x509.clientCAFile is missing, client certificates are not verified",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"authentication": {"x509": {"clientCAFile": ""}}})
	policy.deny == _denied with input as _configuration({})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"authentication": {"x509": {"clientCAFile": "/etc/kubernetes/pki/ca.crt"}}})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"authentication": {"x509": {"clientCAFile": {"$unknown": "x"}}}})
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", {})
}
