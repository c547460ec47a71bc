# METADATA
# title: Containers must not be started through sudo
# description: |
#   sudo needs a container that may gain privileges and a user that may become root. What the program starts as,
#   and whoever takes it over, is root in spite of the user that the pod names.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: GRD-K8S-220
#   severity: low
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
#     supporting: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the image start the program as its own user, and forbid it to gain privileges.
#
#         command: [/usr/local/bin/serve]
#         securityContext:
#           runAsNonRoot: true
#           allowPrivilegeEscalation: false
package guard.policies.kubernetes.sudo_in_command

import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": min(paths), "message": message} if {
	some {"container": container, "words": words} in workload.command_lines
	paths := {word.path |
		some word in words
		contains(word.text, "sudo")
		_calls_sudo(word.text, word.path[count(word.path) - 1])
	}
	count(paths) > 0
	message := sprintf("%s is started through sudo", [container.label])
}

_calls_sudo(word, i) if {
	i == 0
	regex.match(`^(/usr(/local)?/bin/)?sudo$`, word)
}

# A line of a shell script.
_calls_sudo(word, _) if regex.match(`(?m)(^|[;&|]|\bthen|\bdo)\s*(/usr/bin/)?sudo\s+\S`, word)
