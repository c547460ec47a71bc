# METADATA
# title: Pods must not use gitRepo volumes
# description: |
#   The kubelet itself clones the repository, as root on the node. Hooks and submodules of a repository that
#   an attacker controls have run commands there (CVE-2024-10220).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#gitrepo
# custom:
#   id: GRD-K8S-033
#   severity: high
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
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)"]
#   remediation: |
#     Clone in an init container, at a commit, into an emptyDir.
#
#         initContainers:
#         - name: clone
#           image: registry.example.com/git:2.47
#           command: [git, clone, --branch, v1.2.0, https://git.example.com/ml/pipelines.git, /work]
#           volumeMounts:
#           - name: work
#             mountPath: /work
#         volumes:
#         - name: work
#           emptyDir: {}
package guard.policies.kubernetes.git_repo_volume

import data.guard.lib.kubernetes.workload

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	some volume in workload.volumes(pod)
	volume.config.gitRepo
	path := array.concat(volume.path, ["gitRepo"])
	message := sprintf("volume %s is cloned by the node itself", [volume.name])
}
