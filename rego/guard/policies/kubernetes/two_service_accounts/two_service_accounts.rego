# METADATA
# title: Pods must not name two service accounts
# description: |
#   serviceAccount is the old name of serviceAccountName, which wins. A review, or an admission rule, that reads
#   the other one checks the rights of an account that the pod does not have.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
# custom:
#   id: GRD-K8S-221
#   severity: low
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
#     direct: ["soc2:CC6.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Keep serviceAccountName only.
#
#         spec:
#           serviceAccountName: trainer
package guard.policies.kubernetes.two_service_accounts

import data.guard.lib.kubernetes.workload

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	old := pod.spec.serviceAccount
	current := pod.spec.serviceAccountName
	is_string(old)
	is_string(current)
	not old in {"", current}
	path := array.concat(pod.path, ["serviceAccount"])
	message := sprintf("serviceAccount is %s, but the pod runs as serviceAccountName %s", [old, current])
}
