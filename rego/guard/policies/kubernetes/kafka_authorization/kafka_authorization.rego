# METADATA
# title: Kafka must authorize its clients
# description: |
#   Every client that the cluster lets in may read, write and delete every topic: one stolen credential is
#   all the data, and all that is trained on it.
# related_resources:
#   - ref: https://strimzi.io/docs/operators/latest/configuring.html#type-KafkaAuthorizationSimple-reference
# custom:
#   id: GRD-K8S-204
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kafka, strimzi]
#   resources: [kafka.strimzi.io/kafka]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn authorization on, and give each KafkaUser its topics.
#
#         spec:
#           kafka:
#             authorization:
#               type: simple
package guard.policies.kubernetes.kafka_authorization

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": kafka.id, "path": ["spec", "kafka", "authorization"], "message": message} if {
	some kafka in input.resources["kafka.strimzi.io/kafka"]
	kube.is_complete(kafka)
	not kafka.config.spec.kafka.authorization
	message := "no authorization, every client may use every topic"
}
