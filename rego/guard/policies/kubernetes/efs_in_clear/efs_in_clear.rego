# METADATA
# title: EFS volumes must be mounted with TLS
# description: |
#   The driver encrypts by default; here it was told not to. Files travel in clear between the node and the
#   file system, readable for whoever is on the way.
# related_resources:
#   - ref: https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/README.md#encryption-in-transit
# custom:
#   id: GRD-K8S-113
#   severity: medium
#   category: encryption
#   systems: [kubernetes, efs]
#   resources: [kubernetes/persistentvolume]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave the attribute out: the driver mounts with TLS.
#
#         csi:
#           driver: efs.csi.aws.com
#           volumeHandle: fs-0123456789abcdef0
package guard.policies.kubernetes.efs_in_clear

import data.guard.lib.value

deny contains {"resource": volume.id, "path": path, "message": message} if {
	some volume in input.resources["kubernetes/persistentvolume"]
	volume.config.spec.csi.driver == "efs.csi.aws.com"
	value.is_false(volume.config.spec.csi.volumeAttributes.encryptInTransit)
	path := ["spec", "csi", "volumeAttributes", "encryptInTransit"]
	message := "encryptInTransit is false, files travel in clear"
}
