# METADATA
# title: Jupyter servers must not run without a token
# description: |
#   An empty token and password turn Jupyter's authentication off: whoever reaches the port, from the next
#   pod or through an ingress, has a shell in the container and its service account, data and GPUs.
# related_resources:
#   - ref: https://jupyter-server.readthedocs.io/en/latest/operators/security.html
# custom:
#   id: GRD-K8S-037
#   severity: high
#   category: access-control
#   systems: [kubernetes, jupyter]
#   resources: [
#     kubernetes/cronjob, kubernetes/daemonset, kubernetes/deployment, kubernetes/job, kubernetes/pod,
#     kubernetes/replicaset, kubernetes/replicationcontroller, kubernetes/statefulset,
#     apps.openshift.io/deploymentconfig, argoproj.io/rollout, kubeflow.org/jaxjob, kubeflow.org/mpijob,
#     kubeflow.org/paddlejob, kubeflow.org/pytorchjob, kubeflow.org/tfjob, kubeflow.org/xgboostjob,
#     serving.knative.dev/configuration, serving.knative.dev/revision, serving.knative.dev/service,
#     kubernetes/podtemplate, argoproj.io/clusterworkflowtemplate, argoproj.io/cronworkflow, argoproj.io/workflow,
#     argoproj.io/workflowtemplate, batch.volcano.sh/job, flink.apache.org/flinkdeployment,
#     jobset.x-k8s.io/jobset, ray.io/raycluster, ray.io/rayjob, ray.io/rayservice,
#     serving.kserve.io/clusterservingruntime, serving.kserve.io/inferenceservice,
#     serving.kserve.io/servingruntime, sparkoperator.k8s.io/scheduledsparkapplication,
#     sparkoperator.k8s.io/sparkapplication, tekton.dev/clustertask, tekton.dev/task,
#     agents.x-k8s.io/sandbox, extensions.agents.x-k8s.io/sandboxtemplate, sources.knative.dev/containersource,
#   ]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave the generated token on, or put the server behind JupyterHub or Kubeflow, which authenticate for it.
#
#         env:
#         - name: JUPYTER_TOKEN
#           valueFrom:
#             secretKeyRef:
#               name: jupyter
#               key: token
package guard.policies.kubernetes.notebook_without_token

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers

	# Kubeflow's gateway authenticates in front of its notebooks.
	container.type != "kubeflow.org/notebook"
	some field in ["args", "command"]
	some i, argument in kube.list(container.config[field])
	is_string(argument)
	regex.match(`--(NotebookApp|ServerApp|IdentityProvider)\.token=(''|"")?(\s|$)`, argument)
	not _has_password(container)
	path := array.concat(container.path, [field, i])
	message := sprintf("%s starts Jupyter with an empty token, without authentication", [container.label])
}

_has_password(container) if {
	some field in ["args", "command"]
	some argument in kube.list(container.config[field])
	is_string(argument)
	regex.match(`--(NotebookApp|ServerApp|PasswordIdentityProvider)\.(hashed_)?password=['"]?[^'"\s]`, argument)
}
