# METADATA
# title: The Kubernetes Dashboard must ask for a login
# description: |
#   With these flags the dashboard lets visitors in without a token, or over plain HTTP. Everyone who reaches
#   its port works with the rights of the dashboard's service account.
# related_resources:
#   - ref: https://github.com/kubernetes/dashboard/blob/v2.7.0/docs/common/arguments.md
# custom:
#   id: GRD-K8S-036
#   severity: high
#   category: access-control
#   systems: [kubernetes, dashboard]
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
#     Remove the flags, and let users sign in with their own tokens.
#
#         args:
#         - --auto-generate-certificates
#         - --namespace=kubernetes-dashboard
package guard.policies.kubernetes.dashboard_login

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

_flags := {"--enable-insecure-login", "--enable-skip-login"}

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	some field in ["args", "command"]
	some i, argument in kube.list(container.config[field])
	is_string(argument)
	words := split(argument, "=")
	words[0] in _flags
	not array.slice(words, 1, count(words)) == ["false"]
	path := array.concat(container.path, [field, i])
	message := sprintf("%s lets visitors of the dashboard in without a login over TLS", [words[0]])
}
