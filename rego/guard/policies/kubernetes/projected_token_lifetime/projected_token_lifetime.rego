# METADATA
# title: Projected tokens must expire within a day
# description: |
#   A token that leaks from a pod is worth as much to its finder as the time it stays valid; the kubelet
#   renews it long before, so the program does not need a longer one.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken
# custom:
#   id: GRD-K8S-032
#   severity: low
#   category: secrets
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
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Ask for an hour, the default.
#
#         - serviceAccountToken:
#             path: token
#             audience: vault
#             expirationSeconds: 3600
package guard.policies.kubernetes.projected_token_lifetime

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

_a_day := 86400

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	some volume in workload.volumes(pod)
	some i, source in kube.list(volume.config.projected.sources)
	seconds := source.serviceAccountToken.expirationSeconds
	is_number(seconds)
	seconds > _a_day
	path := array.concat(volume.path, ["projected", "sources", i, "serviceAccountToken", "expirationSeconds"])
	message := sprintf("projected token is valid for %v seconds, more than a day", [seconds])
}
