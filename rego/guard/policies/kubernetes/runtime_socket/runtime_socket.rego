# METADATA
# title: Pods must not mount the socket of a container runtime
# description: |
#   Whoever talks to the runtime's socket starts containers outside Kubernetes, privileged ones with the
#   node's disk mounted included: the socket is root on the node, whether mounted read-only or not.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
#   - ref: https://docs.docker.com/engine/security/#docker-daemon-attack-surface
# custom:
#   id: GRD-K8S-017
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
#     direct: ["soc2:CC6.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Build images with BuildKit or Kaniko in an ordinary container, and read container metrics from the
#     kubelet.
#
#         volumes:
#         - name: workspace
#           emptyDir: {}
package guard.policies.kubernetes.runtime_socket

import data.guard.lib.kubernetes.host_path

deny contains {"resource": mounted.resource, "path": mounted.path, "message": message} if {
	some mounted in host_path.all
	host_path.is_runtime_socket(mounted.host_path)
	message := sprintf("host path %s is a runtime's socket, root on the node to whoever writes to it", [mounted.host_path])
}
