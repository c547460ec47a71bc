# METADATA
# title: Probes and lifecycle hooks must not name a host
# description: |
#   The kubelet makes these requests, from the node and outside of every network policy. Whoever may write a pod
#   has it call any address that the node reaches: the cloud's metadata service, or what listens on loopback.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://www.kubernetes.dev/resources/keps/4940/
# custom:
#   id: GRD-K8S-214
#   severity: low
#   category: network
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
#     direct: ["soc2:CC6.6"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave host out: the address of the pod is the default.
#
#         livenessProbe:
#           httpGet:
#             path: /healthz
#             port: 8080
package guard.policies.kubernetes.probe_host

import data.guard.lib.kubernetes.workload
import data.guard.lib.value

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	some call in _calls(container)
	not call.host in {"", null}
	not _is_own(container.pod, call.host)
	not workload.is_component(container.pod)
	path := array.concat(container.path, array.concat(call.at, [call.action, "host"]))
	message := sprintf("%s of %s sends the kubelet to host %v", [concat(".", call.at), container.label, call.host])
}

# What the kubelet calls for a container: `{"at", "action", "host"}`, where a host is named.
_calls(container) := array.concat(
	[{"at": [probe], "action": action, "host": host} |
		some probe in ["livenessProbe", "readinessProbe", "startupProbe"]
		handler := container.config[probe]
		some action in ["httpGet", "tcpSocket"]
		host := handler[action].host
	],
	[{"at": ["lifecycle", hook], "action": action, "host": host} |
		hooks := container.config.lifecycle
		some hook in ["postStart", "preStop"]
		some action in ["httpGet", "tcpSocket"]
		host := hooks[hook][action].host
	],
)

# On the node's network loopback is where the pod itself listens.
_is_own(pod, host) if {
	value.is_true(pod.spec.hostNetwork)
	host in {"127.0.0.1", "::1", "localhost"}
}
