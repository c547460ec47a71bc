# METADATA
# description: Where the kinds of workloads keep their pod templates; read it through `workload`
package guard.lib.kubernetes.template

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

# Kinds whose controllers take the template as it is: a key that is missing stays missing.
_whole := {
	"kubernetes/pod": [],
	"kubernetes/deployment": ["spec", "template"],
	"kubernetes/statefulset": ["spec", "template"],
	"kubernetes/daemonset": ["spec", "template"],
	"kubernetes/replicaset": ["spec", "template"],
	"kubernetes/replicationcontroller": ["spec", "template"],
	"kubernetes/job": ["spec", "template"],
	"kubernetes/cronjob": ["spec", "jobTemplate", "spec", "template"],
	"agents.x-k8s.io/sandbox": ["spec", "podTemplate"],
	"apps.openshift.io/deploymentconfig": ["spec", "template"],
	"argoproj.io/rollout": ["spec", "template"],
	"extensions.agents.x-k8s.io/sandboxtemplate": ["spec", "podTemplate"],
	"kubeflow.org/notebook": ["spec", "template"],
	"serving.knative.dev/configuration": ["spec", "template"],
	"serving.knative.dev/revision": [],
	"serving.knative.dev/service": ["spec", "template"],
	"sources.knative.dev/containersource": ["spec", "template"],
}

# Kinds whose operators complete the template.
_completed := {
	"kubernetes/podtemplate": ["template"],
	"flink.apache.org/flinkdeployment": ["spec", "podTemplate"],
	"ray.io/raycluster": ["spec", "headGroupSpec", "template"],
	"ray.io/rayjob": ["spec", "rayClusterSpec", "headGroupSpec", "template"],
	"ray.io/rayservice": ["spec", "rayClusterConfig", "headGroupSpec", "template"],
}

_replicated := [
	"kubeflow.org/jaxjob",
	"kubeflow.org/mpijob",
	"kubeflow.org/paddlejob",
	"kubeflow.org/pytorchjob",
	"kubeflow.org/tfjob",
	"kubeflow.org/xgboostjob",
]

# Lists of groups, each with a template: where the list is, and where the template in each item.
_listed := {
	"batch.volcano.sh/job": {"list": ["spec", "tasks"], "item": ["template"]},
	"jobset.x-k8s.io/jobset": {"list": ["spec", "replicatedJobs"], "item": ["template", "spec", "template"]},
	"ray.io/raycluster": {"list": ["spec", "workerGroupSpecs"], "item": ["template"]},
	"ray.io/rayjob": {"list": ["spec", "rayClusterSpec", "workerGroupSpecs"], "item": ["template"]},
	"ray.io/rayservice": {"list": ["spec", "rayClusterConfig", "workerGroupSpecs"], "item": ["template"]},
}

# Objects that are shaped like a pod's spec, and the keys under which they hold single containers.
_inline := {
	"argoproj.io/workflow": {"at": ["spec"], "single": []},
	"argoproj.io/workflowtemplate": {"at": ["spec"], "single": []},
	"argoproj.io/clusterworkflowtemplate": {"at": ["spec"], "single": []},
	"argoproj.io/cronworkflow": {"at": ["spec", "workflowSpec"], "single": []},
	"serving.kserve.io/clusterservingruntime": {"at": ["spec"], "single": []},
	"serving.kserve.io/servingruntime": {"at": ["spec"], "single": []},
	"tekton.dev/task": {"at": ["spec"], "single": [["stepTemplate"]]},
	"tekton.dev/clustertask": {"at": ["spec"], "single": [["stepTemplate"]]},
}

_workflows := {
	"argoproj.io/workflow": ["spec", "templates"],
	"argoproj.io/workflowtemplate": ["spec", "templates"],
	"argoproj.io/clusterworkflowtemplate": ["spec", "templates"],
	"argoproj.io/cronworkflow": ["spec", "workflowSpec", "templates"],
}

_predictors := {
	"huggingface", "lightgbm", "model", "onnx", "paddle", "pmml", "pytorch",
	"sklearn", "tensorflow", "triton", "xgboost",
}

# METADATA
# description: Every pod of the scope, with the object that describes it under `owner`
pods := array.concat(
	[pod | some found in _templates; pod := _from_template(found)],
	[pod | some found in _specs; pod := _from_spec(found)],
)

_from_template(found) := {
	"resource": found.resource.id,
	"type": found.type,
	"owner": found.resource.config,
	"namespace": object.get(found.resource.config, ["metadata", "namespace"], null),
	"complete": _is_complete(found),
	"open": _is_open(found.template),
	"path": array.concat(found.path, ["spec"]),
	"spec": kube.map(object.get(found.template, "spec", {})),
	"metadata": kube.map(object.get(found.template, "metadata", {})),
	"metadata_path": array.concat(found.path, ["metadata"]),
	"single": [],
}

_from_spec(found) := {
	"resource": found.resource.id,
	"type": found.type,
	"owner": found.resource.config,
	"namespace": object.get(found.resource.config, ["metadata", "namespace"], null),
	"complete": false,
	"open": false,
	"path": found.path,
	"spec": found.spec,
	"metadata": kube.map(object.get(found.spec, "metadata", {})),
	"metadata_path": array.concat(found.path, ["metadata"]),
	"single": found.single,
}

_is_complete(found) if {
	found.whole
	not found.resource.partial
} else := false

_is_open(template) if {
	template["$unknown"]
} else if {
	template.spec["$unknown"]
} else := false

_templates := array.concat(array.concat(_at_path(_whole, true), _at_path(_completed, false)), array.concat(
	[found |
		some type in _replicated
		some resource in input.resources[type]
		some key, roles in kube.map(resource.config.spec)
		endswith(key, "ReplicaSpecs")
		some role, replica in kube.map(roles)
		found := _found(resource, type, true, ["spec", key, role, "template"], replica.template)
	],
	[found |
		some type, place in _listed
		some resource in input.resources[type]
		some i, item in kube.list(object.get(resource.config, place.list, []))
		template := object.get(kube.map(item), place.item, null)
		found := _found(resource, type, false, array.concat(array.concat(place.list, [i]), place.item), template)
	],
))

_at_path(kinds, whole) := [found |
	some type, path in kinds
	some resource in input.resources[type]
	found := _found(resource, type, whole, path, object.get(resource.config, path, null))
]

_found(resource, type, whole, path, template) := {
	"resource": resource,
	"type": type,
	"whole": whole,
	"path": path,
	"template": template,
} if {
	is_object(template)
}

_specs := array.concat(array.concat(_inline_specs, _workflow_specs), array.concat(_serving_specs, _spark_specs))

_spec(resource, type, path, spec, single) := {
	"resource": resource,
	"type": type,
	"path": path,
	"spec": spec,
	"single": single,
} if {
	is_object(spec)
	not value.is_unknown(spec)
}

_inline_specs := [found |
	some type, place in _inline
	some resource in input.resources[type]
	found := _spec(resource, type, place.at, object.get(resource.config, place.at, null), place.single)
]

_workflow_specs := [found |
	some type, path in _workflows
	some resource in input.resources[type]
	some i, spec in kube.list(object.get(resource.config, path, []))
	single := [["container"], ["script"]]
	found := _spec(resource, type, array.concat(path, [i]), spec, single)
]

_serving_specs := [found |
	type := "serving.kserve.io/inferenceservice"
	some resource in input.resources[type]
	some component in ["predictor", "transformer", "explainer"]
	single := [[framework] | some framework in _predictors]
	found := _spec(resource, type, ["spec", component], resource.config.spec[component], single)
]

_spark := {
	"sparkoperator.k8s.io/sparkapplication": ["spec"],
	"sparkoperator.k8s.io/scheduledsparkapplication": ["spec", "template"],
}

# Driver and executor are pod and container at once; the volumes stand beside them.
_spark_specs := array.concat(
	[found |
		some type, at in _spark
		some resource in input.resources[type]
		some role in ["driver", "executor"]
		path := array.concat(at, [role])
		found := _spec(resource, type, path, object.get(resource.config, path, null), [[]])
	],
	[found |
		some type, at in _spark
		some resource in input.resources[type]
		found := _spec(resource, type, at, {"volumes": object.get(resource.config, array.concat(at, ["volumes"]), [])}, [])
	],
)
