# METADATA
# title: Containers must have a read-only root file system
# description: |
#   A writable root file system lets an attacker drop tools, replace the program that runs and keep a
#   foothold for the life of the container.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: GRD-K8S-022
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
#     Make it read-only, and give the folders that the program writes an emptyDir.
#
#         securityContext:
#           readOnlyRootFilesystem: true
#         volumeMounts:
#         - name: tmp
#           mountPath: /tmp
package guard.policies.kubernetes.read_only_root_filesystem

import data.guard.lib.kubernetes.workload
import data.guard.lib.value

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.complete_containers
	container.field == "containers"
	not workload.is_windows(container.pod)
	not _is_set(container)
	path := array.concat(container.path, ["securityContext", "readOnlyRootFilesystem"])
	message := sprintf("%s does not set readOnlyRootFilesystem, its root file system is writable", [container.label])
}

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	container.field == "containers"
	value.is_false(container.config.securityContext.readOnlyRootFilesystem)
	path := array.concat(container.path, ["securityContext", "readOnlyRootFilesystem"])
	message := sprintf("%s sets readOnlyRootFilesystem to false", [container.label])
}

_is_set(container) if container.config.securityContext.readOnlyRootFilesystem in {true, false}

_is_set(container) if is_string(container.config.securityContext.readOnlyRootFilesystem)
