# METADATA
# title: Containers must not run with the root group
# description: |
#   Group 0 owns much of the image's and of mounted file systems. An attacker who got an ordinary user in the
#   container can still change what the group may write, scripts and configuration of other programs
#   included.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: GRD-K8S-005
#   severity: low
#   category: configuration
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
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use a group of its own for the process and for its volumes.
#
#         securityContext:
#           runAsUser: 10001
#           runAsGroup: 10001
#           fsGroup: 10001
package guard.policies.kubernetes.root_group

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": group.path, "message": message} if {
	some container in workload.containers
	group := workload.effective(container, "runAsGroup")
	kube.may_be(group.value, {0})
	message := "runAsGroup is 0, the root group"
}

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	kube.may_be(pod.spec.securityContext.fsGroup, {0})
	path := array.concat(pod.path, ["securityContext", "fsGroup"])
	message := "fsGroup is 0, the root group owns the pod's volumes"
}

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	some i, group in kube.list(pod.spec.securityContext.supplementalGroups)
	group == 0
	path := array.concat(pod.path, ["securityContext", "supplementalGroups", i])
	message := "supplementalGroups has 0, the root group"
}
