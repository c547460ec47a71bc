# METADATA
# title: Images must come from registries that are still maintained
# description: |
#   Nothing new is published where these images come from. Holes that are found in them, or in the libraries
#   inside, are fixed elsewhere, and the cluster keeps running what everybody knows how to attack.
# related_resources:
#   - ref: https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/
#   - ref: https://github.com/bitnami/containers/issues/83267
#   - ref: https://github.com/kubernetes-sigs/kubebuilder/discussions/3907
# custom:
#   id: GRD-K8S-212
#   severity: low
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
#     direct: ["soc2:CC7.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the place where the image is published today.
#
#         image: registry.k8s.io/metrics-server/metrics-server:v0.8.0   # instead of k8s.gcr.io
package guard.policies.kubernetes.image_abandoned

import data.guard.lib.kubernetes.workload

_abandoned := {
	"bitnamilegacy/": "the archive of Bitnami's former images, which are not updated",
	"docker.io/bitnamilegacy/": "the archive of Bitnami's former images, which are not updated",
	"gcr.io/google-containers/": "a registry that Kubernetes has left",
	"gcr.io/google_containers/": "a registry that Kubernetes has left",
	"gcr.io/kubebuilder/": "a registry that Kubebuilder has left",
	"k8s.gcr.io/": "a registry that is frozen since April 2023",
}

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some {"container": container, "image": image} in workload.images
	some place, state in _abandoned
	startswith(image.text, place)
	not workload.is_component(container.pod)
	path := array.concat(container.path, ["image"])
	message := sprintf("image %s comes from %s", [image.text, state])
}
