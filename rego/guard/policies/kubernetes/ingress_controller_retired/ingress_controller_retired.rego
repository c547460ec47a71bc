# METADATA
# title: Ingress controllers must still be maintained
# description: |
#   The controller is what the Internet talks to. Ingress NGINX, retired by its maintainers in March 2026, gets
#   no more fixes: the next hole in its parser or its templates stays open for everybody who knows of it.
# related_resources:
#   - ref: https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/
#   - ref: https://gateway-api.sigs.k8s.io/guides/getting-started/migrating-from-ingress/
# custom:
#   id: GRD-K8S-211
#   severity: medium
#   category: supply-chain
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
#     direct: ["soc2:CC7.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Move to a controller that is maintained, best to one that implements the Gateway API.
#
#         apiVersion: gateway.networking.k8s.io/v1
#         kind: Gateway
#         metadata:
#           name: edge
#           namespace: gateway
#         spec:
#           gatewayClassName: envoy
#           listeners:
#           - name: https
#             port: 443
#             protocol: HTTPS
#             tls:
#               certificateRefs:
#               - name: edge-tls
package guard.policies.kubernetes.ingress_controller_retired

import data.guard.lib.kubernetes.workload

deny contains {"resource": container.resource, "path": path, "message": message} if {
	some {"container": container, "image": image} in workload.images
	segments := split(image.text, "/")
	project := segments[count(segments) - 2]
	concat("/", [project, image.name]) in _retired
	path := array.concat(container.path, ["image"])
	message := sprintf("image %s is Ingress NGINX, which gets no security fixes since March 2026", [image.text])
}

_retired := {"ingress-nginx/controller", "ingress-nginx/controller-chroot", "nginx-ingress-controller/nginx-ingress-controller"}
