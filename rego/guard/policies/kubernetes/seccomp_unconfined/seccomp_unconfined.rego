# METADATA
# title: Containers must not run without a seccomp profile
# description: |
#   Unconfined opens every system call of the kernel to the container. Kernel flaws that an attacker needs
#   for leaving it, in namespaces, keyrings, BPF or io_uring, mostly sit behind calls that the runtime's
#   default profile blocks.
# related_resources:
#   - ref: https://kubernetes.io/docs/tutorials/security/seccomp/
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: GRD-K8S-006
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
#     Use the runtime's profile, or a profile of your own.
#
#         securityContext:
#           seccompProfile:
#             type: RuntimeDefault
package guard.policies.kubernetes.seccomp_unconfined

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	profile := workload.effective(container, "seccompProfile")
	kube.may_be(profile.value.type, {"Unconfined"})
	path := array.concat(profile.path, ["type"])
	message := "seccompProfile is Unconfined, every system call is open"
}

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	some key, profile in kube.map(pod.metadata.annotations)
	contains(key, "seccomp.security.alpha.kubernetes.io/")
	profile == "unconfined"
	path := array.concat(pod.metadata_path, ["annotations", key])
	message := sprintf("annotation %s is unconfined, every system call is open", [key])
}
