# METADATA
# title: Containers must not open ports of the node
# description: |
#   The port is open on the node's own addresses, past Services and ingress controllers and often past
#   NetworkPolicies; on nodes with public addresses it is open to the Internet.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/concepts/configuration/overview/
# custom:
#   id: GRD-K8S-021
#   severity: medium
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
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Publish the port through a Service.
#
#         ports:
#         - containerPort: 8080
package guard.policies.kubernetes.host_port

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload
import data.guard.lib.value

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some container in workload.containers
	some i, port in kube.list(container.config.ports)
	is_number(port.hostPort)
	port.hostPort > 0
	not _is_on_host(container.pod)
	not workload.is_component(container.pod)
	path := array.concat(container.path, ["ports", i, "hostPort"])
	message := sprintf("%s opens port %v on the node's addresses", [container.label, port.hostPort])
}

# On the node's network every port is the node's, by definition.
_is_on_host(pod) if value.is_true(pod.spec.hostNetwork)
