# METADATA
# title: Elasticsearch and Kibana must serve TLS
# description: |
#   The operator's certificate was turned off: passwords and documents, embeddings of private texts among
#   them, cross the network in clear.
# related_resources:
#   - ref: https://www.elastic.co/docs/deploy-manage/security/k8s-https-settings
# custom:
#   id: GRD-K8S-205
#   severity: medium
#   category: encryption
#   systems: [kubernetes, elasticsearch]
#   resources: [elasticsearch.k8s.elastic.co/elasticsearch, kibana.k8s.elastic.co/kibana]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave the operator's certificate on, or name one of your own.
#
#         spec:
#           http:
#             tls:
#               certificate:
#                 secretName: vectors-tls
package guard.policies.kubernetes.elasticsearch_tls

import data.guard.lib.kubernetes.object as kube

_path := ["spec", "http", "tls", "selfSignedCertificate", "disabled"]

deny contains {"resource": server.id, "path": _path, "message": message} if {
	some server in kube.of_types(["elasticsearch.k8s.elastic.co/elasticsearch", "kibana.k8s.elastic.co/kibana"])
	kube.may_be_true(object.get(server.config, _path, false))
	not server.config.spec.http.tls.certificate
	message := "selfSignedCertificate is disabled and no other certificate is named, HTTP is plain"
}
