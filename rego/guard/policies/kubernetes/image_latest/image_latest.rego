# METADATA
# title: Images must name a fixed version
# description: |
#   The tag latest, named or implied, is whatever was pushed last: someone who may push the image, or who
#   took over its registry account, has code running at the next restart, and nobody can say afterwards what
#   ran.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
# custom:
#   id: GRD-K8S-027
#   severity: medium
#   category: supply-chain
#   systems: [kubernetes]
#   resources: [
#     kubernetes/cronjob, kubernetes/daemonset, kubernetes/deployment, kubernetes/job, kubernetes/pod,
#     kubernetes/replicaset, kubernetes/replicationcontroller, kubernetes/statefulset,
#     apps.openshift.io/deploymentconfig, argoproj.io/rollout, kubeflow.org/jaxjob, kubeflow.org/mpijob,
#     kubeflow.org/notebook, kubeflow.org/paddlejob, kubeflow.org/pytorchjob, kubeflow.org/tfjob,
#     kubeflow.org/xgboostjob, serving.knative.dev/configuration, serving.knative.dev/revision,
#     serving.knative.dev/service, kubernetes/podtemplate, argoproj.io/clusterworkflowtemplate,
#     argoproj.io/cronworkflow, argoproj.io/workflow, argoproj.io/workflowtemplate, batch.volcano.sh/job,
#     flink.apache.org/flinkdeployment, jobset.x-k8s.io/jobset, ray.io/raycluster, ray.io/rayjob,
#     ray.io/rayservice, serving.kserve.io/clusterservingruntime, serving.kserve.io/inferenceservice,
#     serving.kserve.io/servingruntime, sparkoperator.k8s.io/scheduledsparkapplication,
#     sparkoperator.k8s.io/sparkapplication, tekton.dev/clustertask, tekton.dev/task,
#     agents.x-k8s.io/sandbox, extensions.agents.x-k8s.io/sandboxtemplate, sources.knative.dev/containersource,
#   ]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)"]
#   remediation: |
#     Name a version, better with its digest.
#
#         image: registry.example.com/model-server:2.4.1@sha256:5d0b1d3f0c5c…
package guard.policies.kubernetes.image_latest

import data.guard.lib.kubernetes.workload

# A workload names the same image for several containers as a rule: that is one finding.
deny contains {"resource": found[0].resource, "path": path, "message": message} if {
	some key in object.keys(_by_key)
	found := [container | some container in _by_key[key]]
	path := min({container.path | some container in found})
	message := sprintf("image %s has %s", [found[0].text, found[0].fault])
}

_by_key[container.key] contains container if {
	some container in _containers
}

_containers := [found |
	some {"container": container, "image": image} in workload.images
	image.digest == ""
	image.tag in {"", "latest"}
	found := {
		"key": sprintf("%s %s", [container.resource, image.text]),
		"resource": container.resource,
		"path": array.concat(container.path, ["image"]),
		"text": image.text,
		"fault": _fault(image),
	}
]

_fault(image) := "the tag latest" if image.tag == "latest"

_fault(image) := "no tag, which means latest" if image.tag == ""
