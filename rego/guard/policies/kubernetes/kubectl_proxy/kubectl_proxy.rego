# METADATA
# title: The API must not be proxied without authentication
# description: |
#   kubectl proxy adds its own credentials to every request it passes on. Listening on all addresses, it
#   gives its service account's rights to every pod that reaches the port.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubectl/generated/kubectl_proxy/
# custom:
#   id: GRD-K8S-039
#   severity: high
#   category: access-control
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
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Listen on loopback, for the containers of the pod, or let clients use their own tokens.
#
#         command: [kubectl, proxy, --port=8001]
package guard.policies.kubernetes.kubectl_proxy

import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some {"container": container, "words": words} in workload.command_lines
	_is_proxy(words)
	some word in words
	address := regex.find_n(`--address[= ](0\.0\.0\.0|::)`, word.text, 1)
	count(address) == 1
	path := word.path
	message := "kubectl proxy listens on every address and adds its own credentials to each request"
}

_is_proxy(words) if {
	line := concat(" ", [word.text | some word in words])
	regex.match(`(^|[ /])kubectl +proxy( |$)`, line)
}
