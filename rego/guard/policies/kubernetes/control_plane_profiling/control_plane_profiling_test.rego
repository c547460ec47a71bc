package guard.policies.kubernetes.control_plane_profiling_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.control_plane_profiling as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_profiles_are_denied_by_flag_and_by_default if {
	message := "kube-scheduler serves profiles, --profiling is not false"

	policy.deny == {_violation(fixture.flags_path, message)} with input as fixture.component("kube-scheduler", [])
	policy.deny == {_violation(fixture.flag_path(0), message)} with input as fixture.component("kube-scheduler", ["--profiling=true"])
}

test_kubeadm_arguments_are_judged_when_they_are_bad if {
	policy.deny == {{
		"resource": "ClusterConfiguration",
		"path": ["scheduler", "extraArgs", "profiling"],
		"message": "kube-scheduler serves profiles, --profiling is true",
	}} with input as fixture.one(
		"kubeadm.k8s.io/clusterconfiguration", "ClusterConfiguration",
		{"scheduler": {"extraArgs": {"profiling": "true"}}},
	)
}

test_no_profiles_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--profiling=false"])
	policy.deny == set() with input as fixture.component("kube-scheduler", ["--config=/etc/a.yaml"])
	policy.deny == set() with input as fixture.component("etcd", [])
}

_configuration(config) := fixture.one(
	"kubescheduler.config.k8s.io/kubeschedulerconfiguration",
	"KubeSchedulerConfiguration/a", config,
)

test_profiles_in_the_configuration_of_the_scheduler_are_denied if {
	policy.deny == {{
		"resource": "KubeSchedulerConfiguration/a",
		"path": ["enableProfiling"],
		"message": "kube-scheduler serves profiles, enableProfiling is not false",
	}} with input as _configuration({})
	policy.deny == set() with input as _configuration({"enableProfiling": false})
}
