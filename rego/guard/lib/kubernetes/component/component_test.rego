package guard.lib.kubernetes.component_test

import data.guard.lib.kubernetes.component
import data.guard.lib.kubernetes.fixture_test as fixture

_command(words) := fixture.container({"command": words})

test_flags_are_read_in_both_spellings if {
	[api] := component.all with input as _command(["/usr/bin/kube-apiserver", "--a=1=2", "--b", "x", "--c"])

	api.name == "kube-apiserver"
	api.complete
	api.flags == {
		"a": {"value": "1=2", "path": ["spec", "containers", 0, "command", 1]},
		"b": {"value": "x", "path": ["spec", "containers", 0, "command", 3]},
		"c": {"value": "true", "path": ["spec", "containers", 0, "command", 4]},
	}
}

test_the_last_of_a_repeated_flag_counts if {
	[api] := component.all with input as _command(["kube-apiserver", "--a=1", "--a=2"])

	api.flags.a.value == "2"
}

test_a_shell_may_start_the_program if {
	[scheduler] := component.all with input as _command(["/bin/sh", "-c", "exec kube-scheduler --a=1 --b=2"])

	scheduler.name == "kube-scheduler"
	scheduler.flags.b == {"value": "2", "path": ["spec", "containers", 0, "command", 2]}
}

test_flags_that_the_shell_expands_are_not_missing if {
	[scheduler] := component.all with input as _command(["sh", "-c", "kube-scheduler --a=1 $EXTRA"])

	not scheduler.complete
}

test_a_program_that_is_only_mentioned_is_not_run if {
	component.all == [] with input as _command(["backup", "etcd", "--to=x"])
}

test_etcd_is_configured_by_its_environment_too if {
	[etcd] := component.all with input as fixture.container({
		"command": ["etcd"],
		"env": [{"name": "ETCD_CERT_FILE", "value": "/tls.crt"}],
	})

	component.flag(etcd, "cert-file") == "/tls.crt"
	component.place(etcd, "key-file") == ["spec", "containers", 0, "command"]
	not component.has(etcd, "key-file")
}

test_kubeadm_arguments_are_read_from_maps_and_lists if {
	[old] := component.all with input as fixture.one(
		"kubeadm.k8s.io/clusterconfiguration", "ClusterConfiguration",
		{"apiServer": {"extraArgs": {"profiling": "true"}}},
	)
	[new] := component.all with input as fixture.one(
		"kubeadm.k8s.io/clusterconfiguration", "ClusterConfiguration",
		{"apiServer": {"extraArgs": [{"name": "profiling", "value": "true"}]}},
	)

	old.flags.profiling.path == ["apiServer", "extraArgs", "profiling"]
	new.flags.profiling.path == ["apiServer", "extraArgs", 0, "value"]
	not new.complete
}

test_lists_of_flags_are_split if {
	[api] := component.all with input as _command(["kube-apiserver", "--authorization-mode=Node,RBAC"])

	component.items(api, "authorization-mode") == {"Node", "RBAC"}
}
