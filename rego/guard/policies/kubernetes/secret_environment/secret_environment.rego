# METADATA
# title: Secrets must be mounted as files, not set as environment variables
# description: |
#   Environment variables reach child processes, notebooks, crash dumps, job dashboards and logs, and cannot be
#   renewed while the program runs. An attacker who reads any of these has the credential.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/secrets-good-practices/
#   - ref: https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/
# custom:
#   id: GRD-K8S-219
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
#     Mount the Secret and let the program read the file.
#
#         volumes:
#         - name: credentials
#           secret:
#             secretName: db
#         containers:
#         - name: main
#           volumeMounts:
#           - name: credentials
#             mountPath: /run/secrets/db
#             readOnly: true
package guard.policies.kubernetes.secret_environment

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.workload

# The containers of a pod are one finding: they are changed together.
deny contains {"resource": place[0], "path": min(paths), "message": message} if {
	some place, found in _found
	paths := {entry.path | some entry in found}
	message := sprintf("the environment takes %s from Secrets", [kube.words({entry.what | some entry in found})])
}

_found[place] contains {"what": variable.name, "path": path} if {
	some container in workload.containers
	some i, variable in kube.list(container.config.env)
	is_object(variable.valueFrom.secretKeyRef)
	is_string(variable.name)
	place := [container.resource, container.pod.path]
	path := array.concat(container.path, ["env", i, "valueFrom", "secretKeyRef"])
}

_found[place] contains {"what": "every key", "path": path} if {
	some container in workload.containers
	some i, source in kube.list(container.config.envFrom)
	is_object(source.secretRef)
	place := [container.resource, container.pod.path]
	path := array.concat(container.path, ["envFrom", i, "secretRef"])
}
