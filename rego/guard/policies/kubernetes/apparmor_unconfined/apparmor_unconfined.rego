# METADATA
# title: Containers must not run without AppArmor
# description: |
#   The runtime's AppArmor profile stops a container from mounting, from writing below /proc and /sys and
#   from ptrace. Unconfined takes this layer away, and with it the reason why several known escapes fail.
# related_resources:
#   - ref: https://kubernetes.io/docs/tutorials/security/apparmor/
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: GRD-K8S-007
#   severity: medium
#   category: configuration
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
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the runtime's profile, or load one of your own on the nodes and name it.
#
#         securityContext:
#           appArmorProfile:
#             type: RuntimeDefault
package guard.policies.kubernetes.apparmor_unconfined

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	profile := workload.effective(container, "appArmorProfile")
	kube.may_be(profile.value.type, {"Unconfined"})
	path := array.concat(profile.path, ["type"])
	message := "appArmorProfile is Unconfined"
}

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	some key, profile in kube.map(pod.metadata.annotations)
	startswith(key, "container.apparmor.security.beta.kubernetes.io/")
	profile == "unconfined"
	path := array.concat(pod.metadata_path, ["annotations", key])
	message := sprintf("annotation %s is unconfined", [key])
}
