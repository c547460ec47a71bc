# METADATA
# title: Images without a fixed version must be pulled at every start
# description: |
#   With latest and a node's cached copy, every node runs the version it happened to fetch first: a fixed
#   image never arrives where the vulnerable one is cached, and a pod may run an image from the cache that it
#   has no right to pull.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy
# custom:
#   id: GRD-K8S-029
#   severity: low
#   category: supply-chain
#   profile: strict
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
#     Name a fixed version, or pull always.
#
#         image: registry.example.com/model-server:latest
#         imagePullPolicy: Always
package guard.policies.kubernetes.image_pull_policy

import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	image := workload.image(container)
	image.digest == ""
	image.tag in {"", "latest"}
	container.config.imagePullPolicy in {"IfNotPresent", "Never"}
	path := array.concat(container.path, ["imagePullPolicy"])
	message := sprintf("image %s has no fixed version and is pulled %s", [image.text, _when[container.config.imagePullPolicy]])
}

_when := {
	"IfNotPresent": "only where the node has none",
	"Never": "never",
}
