# METADATA
# title: The Argo Workflows server must authenticate its users
# description: |
#   With the mode server everyone who reaches the UI acts with the server's own service account: they submit
#   workflows, which are containers of their choice, and read the logs and artifacts of all others.
# related_resources:
#   - ref: https://argo-workflows.readthedocs.io/en/latest/argo-server-auth-mode/
# custom:
#   id: GRD-K8S-038
#   severity: high
#   category: access-control
#   systems: [kubernetes, argo-workflows]
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
#     Use the clients' own tokens, or single sign-on.
#
#         args:
#         - server
#         - --auth-mode=client
#         - --auth-mode=sso
package guard.policies.kubernetes.argo_server_auth

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	"server" in kube.list(container.config.args)
	some i, argument in kube.list(container.config.args)
	_is_server_mode(container, i, argument)
	path := array.concat(container.path, ["args", i])
	message := "auth mode server lets every visitor act as the server's service account"
}

_is_server_mode(_, _, argument) if argument == "--auth-mode=server"

_is_server_mode(container, i, argument) if {
	argument == "server"
	container.config.args[i - 1] == "--auth-mode"
}
