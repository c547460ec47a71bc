# METADATA
# title: Containers must not run as root
# description: |
#   Root in the container is root to the kernel. A flaw in the runtime, a writable host path or a leaked file
#   handle then gives the attacker the node; as an ordinary user each of them would have been a dead end.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: GRD-K8S-004
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
#     Let the program run as a user of its own, and have the kubelet refuse images that start as root.
#
#         securityContext:
#           runAsNonRoot: true
#           runAsUser: 10001
package guard.policies.kubernetes.run_as_root

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload
import data.guard.lib.value

deny contains {"resource": container.resource, "path": user.path, "message": message} if {
	some container in workload.containers
	user := workload.effective(container, "runAsUser")
	kube.may_be(user.value, {0})
	not workload.controls_node(container)
	message := "runAsUser is 0, processes run as root"
}

deny contains {"resource": container.resource, "path": setting.path, "message": message} if {
	some container in workload.containers
	setting := workload.effective(container, "runAsNonRoot")
	value.is_false(setting.value)
	not workload.sets(container, "runAsUser")
	not workload.controls_node(container)
	message := "runAsNonRoot is false and no user is set, the image decides and root is its default"
}

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	options := workload.effective(container, "windowsOptions")
	lower(value.text(options.value.runAsUserName)) == "containeradministrator"
	path := array.concat(options.path, ["runAsUserName"])
	message := "ContainerAdministrator has full control of its Windows container"
}
