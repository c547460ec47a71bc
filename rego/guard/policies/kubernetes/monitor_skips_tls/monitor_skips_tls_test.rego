package guard.policies.kubernetes.monitor_skips_tls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.monitor_skips_tls as policy

_monitor(tls) := fixture.one(
	"monitoring.coreos.com/servicemonitor", "ServiceMonitor/ml/a",
	{"spec": {"endpoints": [{"port": "web"}, {"port": "metrics", "tlsConfig": tls}]}},
)

test_skipped_verification_is_denied if {
	policy.deny == {{
		"resource": "ServiceMonitor/ml/a",
		"path": ["spec", "endpoints", 1, "tlsConfig", "insecureSkipVerify"],
		"message": "insecureSkipVerify is true, any server is believed",
	}} with input as _monitor({"insecureSkipVerify": true})
}

test_pod_monitors_are_judged_too if {
	count(policy.deny) == 1 with input as fixture.one(
		"monitoring.coreos.com/podmonitor", "PodMonitor/ml/a",
		{"spec": {"podMetricsEndpoints": [{"tlsConfig": {"insecureSkipVerify": true}}]}},
	)
}

test_verification_is_allowed if {
	policy.deny == set() with input as _monitor({"serverName": "a"})
	policy.deny == set() with input as _monitor({"$unknown": "x"})
}
