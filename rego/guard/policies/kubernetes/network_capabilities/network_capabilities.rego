# METADATA
# title: Containers must not add capabilities over the network
# description: |
#   NET_ADMIN changes routes, addresses and filters, NET_RAW forges packets. With them a container that was
#   taken over redirects and reads the traffic of its neighbours by ARP or DNS spoofing, and slips past
#   filters.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://man7.org/linux/man-pages/man7/capabilities.7.html
# custom:
#   id: GRD-K8S-011
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
#     Leave network set-up to the CNI plugin; ping works without NET_RAW on current kernels.
#
#         securityContext:
#           capabilities:
#             drop: [ALL]
package guard.policies.kubernetes.network_capabilities

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

_network := {"NET_ADMIN", "NET_RAW"}

deny contains {"resource": container.resource, "path": added[0].path, "message": message} if {
	some {"container": container, "added": capabilities} in workload.capable
	added := [capability |
		some capability in capabilities
		capability.name in _network
	]
	count(added) > 0
	not workload.controls_node(container)
	message := sprintf("%s adds %s, which controls network traffic", [container.label, kube.words({capability.name | some capability in added})])
}
