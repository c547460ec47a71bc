package guard.policies.kubernetes.kubelet_anonymous_auth_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_anonymous_auth as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["authentication", "anonymous", "enabled"],
	"message": "authentication.anonymous.enabled lets requests without credentials in",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"authentication": {"anonymous": {"enabled": true}}})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"authentication": {"anonymous": {"enabled": false}}})
	policy.deny == set() with input as _configuration({})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"authentication": {"anonymous": {"enabled": {"$unknown": "x"}}}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "anonymous-auth"],
		"message": "--anonymous-auth lets requests without credentials in",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"anonymous-auth": "true"}}},
	)
}
