package guard.policies.kubernetes.kube_proxy_metrics_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kube_proxy_metrics as policy

_configuration(address) := fixture.one(
	"kubeproxy.config.k8s.io/kubeproxyconfiguration", "KubeProxyConfiguration",
	{"metricsBindAddress": address},
)

test_every_address_is_denied if {
	policy.deny == {{
		"resource": "KubeProxyConfiguration",
		"path": ["metricsBindAddress"],
		"message": "metricsBindAddress is 0.0.0.0:10249, every address",
	}} with input as _configuration("0.0.0.0:10249")
	count(policy.deny) == 1 with input as _configuration("[::]:10249")
}

test_loopback_is_allowed if {
	policy.deny == set() with input as _configuration("127.0.0.1:10249")
	policy.deny == set() with input as _configuration("")
	policy.deny == set() with input as _configuration({"$unknown": "x"})
}
