# METADATA
# title: NFS volumes must be protected by Kerberos
# description: |
#   NFS trusts the client's word for its user and sends files in clear: everybody on the network reads data
#   sets and models, and writes them as any user.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#mount-options
#   - ref: https://man7.org/linux/man-pages/man5/nfs.5.html
# custom:
#   id: GRD-K8S-112
#   severity: low
#   category: encryption
#   systems: [kubernetes, nfs]
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
#     sparkoperator.k8s.io/sparkapplication, tekton.dev/clustertask, tekton.dev/task, kubernetes/persistentvolume,
#     agents.x-k8s.io/sandbox, extensions.agents.x-k8s.io/sandboxtemplate, sources.knative.dev/containersource,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Mount it through a persistent volume with Kerberos privacy, or use a driver that encrypts.
#
#         spec:
#           mountOptions: [nfsvers=4.2, sec=krb5p]
#           nfs:
#             server: nfs.example.com
#             path: /datasets
package guard.policies.kubernetes.nfs_in_clear

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

deny contains {"resource": volume.id, "path": ["spec", "mountOptions"], "message": message} if {
	some volume in input.resources["kubernetes/persistentvolume"]
	volume.config.spec.nfs.server
	kube.is_complete(volume)
	not "sec=krb5p" in kube.list(object.get(volume.config.spec, "mountOptions", []))
	message := "NFS volume is mounted without sec=krb5p, files travel in clear"
}

deny contains {"resource": pod.resource, "path": path, "message": message} if {
	some pod in workload.pods
	some volume in workload.volumes(pod)
	volume.config.nfs.server
	path := array.concat(volume.path, ["nfs"])
	message := sprintf("volume %s mounts NFS directly, files travel in clear", [volume.name])
}
