# METADATA
# title: Kafka listeners outside the cluster must authenticate their clients
# description: |
#   Whoever reaches the listener reads every topic and writes to it: training data can be copied or poisoned,
#   and nobody can say by whom. This listener is before everybody outside the cluster.
# related_resources:
#   - ref: https://strimzi.io/docs/operators/latest/configuring.html#type-GenericKafkaListener-reference
# custom:
#   id: GRD-K8S-203
#   severity: high
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
#         - name: external
#           port: 9094
#           type: loadbalancer
#           tls: true
#           authentication:
#             type: tls
package guard.policies.kubernetes.kafka_listener_authentication

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": kafka.id, "path": ["spec", "kafka", "listeners", i, "authentication"], "message": message} if {
	some kafka in input.resources["kafka.strimzi.io/kafka"]
	kube.is_complete(kafka)
	some i, listener in kube.list(kafka.config.spec.kafka.listeners)
	is_object(listener)
	listener.type in {"ingress", "loadbalancer", "nodeport", "route"}
	not listener.authentication
	message := sprintf("listener %v of type %v serves clients without authentication", [
		object.get(listener, "name", i),
		object.get(listener, "type", "unknown"),
	])
}
