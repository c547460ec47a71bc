# METADATA
# title: Services must not open ports on every node
# description: |
#   A node port is open on every address of every node. It passes the ingress controller with its TLS,
#   authentication and logs, and is on the Internet as soon as a node has a public address.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
# custom:
#   id: GRD-K8S-071
#   severity: low
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/service]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use ClusterIP, and publish the Service through an Ingress or a Gateway.
#
#         spec:
#           type: ClusterIP
package guard.policies.kubernetes.service_node_port

deny contains {"resource": service.id, "path": ["spec", "type"], "message": message} if {
	some service in input.resources["kubernetes/service"]
	service.config.spec.type == "NodePort"
	message := "type NodePort opens the Service on every address of every node"
}
