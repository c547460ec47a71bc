# METADATA
# title: Pods must not read folders of the node
# description: |
#   A folder of the node shows a pod what others left there: logs with tokens in them, other tenants' data
#   sets. It also ties the pod to one node, and a symbolic link in it can lead elsewhere.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: GRD-K8S-020
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
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use a claim, a ConfigMap or an image volume; log agents keep to the one folder they read.
#
#         volumes:
#         - name: dataset
#           persistentVolumeClaim:
#             claimName: dataset
#             readOnly: true
package guard.policies.kubernetes.host_path

import data.guard.lib.kubernetes.host_path

deny contains {"resource": pod.resource, "path": pod.path, "message": message} if {
	some pod in host_path.by_pod(_mounted)
	message := sprintf("the pod reads folders of its node: %s", [pod.text])
}

_mounted := [mounted |
	some mounted in host_path.all

	# The agents of nodes are there to read the nodes' logs and metrics.
	mounted.pod.type != "kubernetes/daemonset"
	_is_not_written(mounted)
	host_path.is_ordinary(mounted.host_path)
]

_is_not_written(mounted) if host_path.is_read_only(mounted)

_is_not_written(mounted) if count(mounted.mounts) == 0
