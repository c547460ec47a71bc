# METADATA
# title: Certificates must have strong keys
# description: |
#   An RSA key below 2048 bits can be computed from the certificate: whoever does reads recorded traffic and
#   poses as the server.
# related_resources:
#   - ref: https://cert-manager.io/docs/usage/certificate/
# custom:
#   id: GRD-K8S-209
#   severity: medium
#   category: encryption
#   systems: [kubernetes, cert-manager]
#   resources: [cert-manager.io/certificate]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use RSA with 2048 bits or more, or ECDSA.
#
#         privateKey:
#           algorithm: ECDSA
#           size: 256
#           rotationPolicy: Always
package guard.policies.kubernetes.certificate_key

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": certificate.id, "path": ["spec", "privateKey", "size"], "message": message} if {
	some certificate in input.resources["cert-manager.io/certificate"]
	key := kube.map(object.get(certificate.config, ["spec", "privateKey"], {}))
	object.get(key, "algorithm", "RSA") == "RSA"
	size := key.size
	is_number(size)
	size < 2048
	message := sprintf("RSA key has %v bits, fewer than 2048", [size])
}
