package guard.policies.kubernetes.etcd_own_authority_test

import data.guard.policies.kubernetes.etcd_own_authority as policy

_pod(name, words) := {
	"id": sprintf("Pod/kube-system/%s", [name]),
	"name": name,
	"config": {"metadata": {"name": name}, "spec": {"containers": [{"name": name, "command": words}]}},
}

_pods(pods) := {"resources": {"kubernetes/pod": pods}}

_api := _pod("api", ["kube-apiserver", "--client-ca-file=/pki/ca.crt", "--etcd-cafile=/pki/ca.crt"])

test_the_authority_of_the_cluster_is_denied if {
	policy.deny == {{
		"resource": "Pod/kube-system/etcd",
		"path": ["spec", "containers", 0, "command", 1],
		"message": "--trusted-ca-file is /pki/ca.crt, the authority of the API server's clients",
	}} with input as _pods([_api, _pod("etcd", ["etcd", "--trusted-ca-file=/pki/ca.crt"])])
}

test_the_api_server_alone_shows_it if {
	policy.deny == {{
		"resource": "Pod/kube-system/api",
		"path": ["spec", "containers", 0, "command", 2],
		"message": "--etcd-cafile is /pki/ca.crt, the authority of the API server's clients",
	}} with input as _pods([_api])
}

test_an_authority_of_its_own_is_allowed if {
	policy.deny == set() with input as _pods([_api, _pod("etcd", ["etcd", "--trusted-ca-file=/pki/etcd/ca.crt"])])
	policy.deny == set() with input as _pods([_pod("etcd", ["etcd", "--trusted-ca-file=/pki/ca.crt"])])
	policy.deny == set() with input as _pods([_pod("api", ["kube-apiserver", "--client-ca-file=/pki/ca.crt"])])
}
