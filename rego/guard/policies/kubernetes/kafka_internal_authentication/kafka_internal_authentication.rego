# METADATA
# title: Kafka listeners inside the cluster must authenticate their clients
# description: |
#   Every pod of the cluster reads every topic and writes to it: one program that is taken over copies or
#   poisons the training data of all others, and nobody can say which.
# related_resources:
#   - ref: https://strimzi.io/docs/operators/latest/configuring.html#type-GenericKafkaListener-reference
# custom:
#   id: GRD-K8S-210
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kafka, strimzi]
#   resources: [kafka.strimzi.io/kafka]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Ask clients for a certificate, SCRAM credentials or an OAuth token.
#
#         listeners:
#         - name: internal
#           port: 9093
#           type: internal
#           tls: true
#           authentication:
#             type: tls
package guard.policies.kubernetes.kafka_internal_authentication

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": kafka.id, "path": ["spec", "kafka", "listeners", i, "authentication"], "message": message} if {
	some kafka in input.resources["kafka.strimzi.io/kafka"]
	kube.is_complete(kafka)
	some i, listener in kube.list(kafka.config.spec.kafka.listeners)
	is_object(listener)
	listener.type in {"cluster-ip", "internal"}
	not listener.authentication
	message := sprintf("listener %v of type %v serves clients without authentication", [
		object.get(listener, "name", i),
		object.get(listener, "type", "unknown"),
	])
}
