# METADATA
# title: Storage classes for EBS must encrypt their volumes
# description: |
#   Unless the account encrypts EBS by default, data sets, checkpoints and databases on these volumes lie in
#   clear, and so do their snapshots, which can be shared or copied to another account.
# related_resources:
#   - ref: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
# custom:
#   id: GRD-K8S-110
#   severity: low
#   category: encryption
#   systems: [kubernetes, ebs]
#   resources: [kubernetes/storageclass]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Ask for encryption, with a key of your own where it matters.
#
#         parameters:
#           type: gp3
#           encrypted: "true"
package guard.policies.kubernetes.storage_class_encryption

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": class.id, "path": ["parameters", "encrypted"], "message": message} if {
	some class in input.resources["kubernetes/storageclass"]
	class.config.provisioner in {"ebs.csi.aws.com", "ebs.csi.eks.amazonaws.com", "kubernetes.io/aws-ebs"}
	kube.is_complete(class)
	not _is_encrypted(class.config)
	message := "parameter encrypted is not true, volumes are encrypted only where the AWS account does so by default"
}

_is_encrypted(config) if value.is_true(config.parameters.encrypted)
