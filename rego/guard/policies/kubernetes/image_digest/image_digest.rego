# METADATA
# title: Images must be pinned by digest
# description: |
#   A tag can be moved. Whoever may push to the repository replaces the image behind a version that was
#   tested and approved, and nodes that start a pod later run something else than the others.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
# custom:
#   id: GRD-K8S-028
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
#     Add the digest to the tag; update bots keep both current.
#
#         image: registry.example.com/model-server:2.4.1@sha256:5d0b1d3f0c5c…
package guard.policies.kubernetes.image_digest

import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	image := workload.image(container)
	image.digest == ""

	# Images without a version are a fact of their own.
	not image.tag in {"", "latest"}
	path := array.concat(container.path, ["image"])
	message := sprintf("image %s has no digest", [image.text])
}
