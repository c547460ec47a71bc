# METADATA
# title: Pods must not write to folders of the node
# description: |
#   What a pod writes to the node stays there after it, for the node and for every other pod that mounts the
#   folder. An attacker plants files there, reads those of other tenants, or fills the node's disk.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: GRD-K8S-019
#   severity: medium
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
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use a persistent volume claim, an emptyDir for scratch space, or mount the folder read-only.
#
#         volumes:
#         - name: cache
#           ephemeral:
#             volumeClaimTemplate:
#               spec:
#                 accessModes: [ReadWriteOnce]
#                 resources:
#                   requests:
#                     storage: 50Gi
package guard.policies.kubernetes.writable_host_path

import data.guard.lib.kubernetes.host_path

deny contains {"resource": pod.resource, "path": pod.path, "message": message} if {
	some pod in host_path.by_pod(_mounted)
	message := sprintf("the pod may write to folders of its node: %s", [pod.text])
}

_mounted := [mounted |
	some mounted in host_path.all
	count(mounted.mounts) > 0
	not host_path.is_read_only(mounted)
	host_path.is_ordinary(mounted.host_path)
]
