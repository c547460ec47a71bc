# METADATA
# title: Kafka listeners must use TLS
# description: |
#   Events, features and the credentials of clients cross the network in clear: everybody on the way reads
#   and changes them, on the Internet where the listener is exposed.
# related_resources:
#   - ref: https://strimzi.io/docs/operators/latest/configuring.html#type-GenericKafkaListener-reference
# custom:
#   id: GRD-K8S-202
#   severity: medium
#   category: encryption
#   systems: [kubernetes, kafka, strimzi]
#   resources: [kafka.strimzi.io/kafka]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn TLS on for the listener.
#
#         listeners:
#         - name: external
#           port: 9094
#           type: loadbalancer
#           tls: true
package guard.policies.kubernetes.kafka_listener_tls

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": kafka.id, "path": ["spec", "kafka", "listeners", i, "tls"], "message": message} if {
	some kafka in input.resources["kafka.strimzi.io/kafka"]
	some i, listener in kube.list(kafka.config.spec.kafka.listeners)
	is_object(listener)

	# Absent is false.
	not object.get(listener, "tls", false) == true
	message := sprintf("listener %v of type %v has no TLS", [
		object.get(listener, "name", i),
		object.get(listener, "type", "unknown"),
	])
}
