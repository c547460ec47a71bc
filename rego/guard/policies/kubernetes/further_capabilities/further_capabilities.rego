# METADATA
# title: Containers must not add capabilities beyond the baseline profile
# description: |
#   The baseline profile allows the capabilities that runtimes grant by themselves. Others, such as SYS_TIME,
#   SYS_NICE, SYSLOG, IPC_LOCK or LINUX_IMMUTABLE, act on the whole node: an attacker sets its clock, starves
#   other pods or reads kernel addresses.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: GRD-K8S-012
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
#     Remove the capability; where the program must have it, keep it to a namespace of its own.
#
#         securityContext:
#           capabilities:
#             drop: [ALL]
package guard.policies.kubernetes.further_capabilities

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

_baseline := {
	"AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD",
	"NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
}

# Other policies name these, for they are worse.
_judged_elsewhere := {
	"ALL", "BPF", "DAC_READ_SEARCH", "MAC_ADMIN", "MAC_OVERRIDE", "NET_ADMIN", "NET_RAW", "PERFMON",
	"SYS_ADMIN", "SYS_BOOT", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO",
}

deny contains {"resource": container.resource, "path": added[0].path, "message": message} if {
	some {"container": container, "added": capabilities} in workload.capable
	added := [capability |
		some capability in capabilities
		not capability.name in _baseline
		not capability.name in _judged_elsewhere
	]
	count(added) > 0
	not workload.controls_node(container)
	message := sprintf("%s adds %s, which the baseline profile forbids", [container.label, kube.words({capability.name | some capability in added})])
}
