package guard.lib.kubernetes.workload_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.lib.kubernetes.workload

_template := {"spec": {"containers": [{"name": "main"}]}}

_paths(type, config) := paths if {
	paths := {container.path | some container in workload.containers} with input as fixture.one(type, "x", config)
}

test_containers_are_found_in_every_kind if {
	_paths("kubernetes/pod", _template) == {["spec", "containers", 0]}
	_paths("kubernetes/job", {"spec": {"template": _template}}) == {["spec", "template", "spec", "containers", 0]}
	_paths("kubernetes/cronjob", {"spec": {"jobTemplate": {"spec": {"template": _template}}}}) == {[
		"spec", "jobTemplate", "spec", "template", "spec", "containers", 0,
	]}
	_paths("kubeflow.org/pytorchjob", {"spec": {"pytorchReplicaSpecs": {"Master": {"template": _template}}}}) == {[
		"spec", "pytorchReplicaSpecs", "Master", "template", "spec", "containers", 0,
	]}
	_paths("ray.io/raycluster", {"spec": {"workerGroupSpecs": [{"template": _template}]}}) == {[
		"spec", "workerGroupSpecs", 0, "template", "spec", "containers", 0,
	]}
	_paths("argoproj.io/workflow", {"spec": {"templates": [{"script": {"image": "a"}}]}}) == {[
		"spec", "templates", 0, "script",
	]}
	_paths("serving.kserve.io/inferenceservice", {"spec": {"predictor": {"model": {"image": "a"}}}}) == {[
		"spec", "predictor", "model",
	]}
	_paths("sparkoperator.k8s.io/sparkapplication", {"spec": {"driver": {"image": "a"}}}) == {["spec", "driver"]}
}

test_a_fragment_has_no_complete_containers if {
	workload.complete_containers == [] with input as fixture.container_fragment({})
	count(workload.containers) == 1 with input as fixture.container_fragment({})
}

test_an_unknown_list_of_containers_is_one_open_container if {
	[container] := workload.complete_containers with input as fixture.pod({"containers": {"$unknown": "x"}})

	container.path == ["spec", "containers"]
	container.config == {}
}

test_pods_of_controllers_are_left_out if {
	owners := [{"kind": "ReplicaSet", "controller": true}]

	workload.pods == [] with input as fixture.one("kubernetes/pod", "Pod/a", {
		"metadata": {"name": "a", "ownerReferences": owners},
		"spec": {},
	})
}

test_the_container_overrides_its_pod if {
	[container] := workload.containers with input as fixture.pod({
		"securityContext": {"runAsUser": 0, "runAsGroup": 0},
		"containers": [{"name": "main", "securityContext": {"runAsUser": 7, "runAsGroup": null}}],
	})

	workload.effective(container, "runAsUser").value == 7
	workload.effective(container, "runAsGroup") == {"value": 0, "path": ["spec", "securityContext", "runAsGroup"]}
	not workload.effective(container, "fsGroup")
}

test_images_are_taken_apart if {
	_image("registry:5000/a/b:1@sha256:aa") == {
		"text": "registry:5000/a/b:1@sha256:aa",
		"name": "b",
		"tag": "1",
		"digest": "sha256:aa",
	}
	_image("registry:5000/a/b").tag == ""
	not _image("$(params.image)")
	not _image({"$unknown": "x"})
}

_image(text) := workload.image({"config": {"image": text}})

test_parts_of_kubernetes_itself_are_not_judged_by_what_they_lack if {
	static := fixture.pod({"containers": [{"name": "api", "command": ["/usr/local/bin/kube-apiserver", "--v=2"]}]})
	workload.complete_pods == [] with input as static
	workload.complete_containers == [] with input as static
	count(workload.pods) == 1 with input as static
	count(workload.complete_pods) == 1 with input as fixture.deployment({"command": ["etcd"]})
}
