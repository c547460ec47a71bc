# METADATA
# title: Containers must not choose their own SELinux user, role or type
# description: |
#   The container types of SELinux are what keeps a process that broke out from touching the node's files. A
#   pod that names another type, such as spc_t, or its own user or role, runs outside that policy.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#assign-selinux-labels-to-a-container
# custom:
#   id: GRD-K8S-009
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
#     Let the runtime choose, or use one of the container types; a level may be set.
#
#         securityContext:
#           seLinuxOptions:
#             type: container_t
#             level: s0:c123,c456
package guard.policies.kubernetes.selinux_options

import data.guard.lib.kubernetes.workload

_types := {"", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"}

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	options := workload.effective(container, "seLinuxOptions")
	type := options.value.type
	is_string(type)
	not type in _types
	path := array.concat(options.path, ["type"])
	message := sprintf("SELinux type %s is not one of the types for containers", [type])
}

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	options := workload.effective(container, "seLinuxOptions")
	some key in ["user", "role"]
	chosen := options.value[key]
	is_string(chosen)
	chosen != ""
	path := array.concat(options.path, [key])
	message := sprintf("SELinux %s %s replaces the one of containers", [key, chosen])
}
