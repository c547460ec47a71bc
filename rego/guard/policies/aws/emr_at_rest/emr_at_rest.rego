# METADATA
# title: EMR security configurations must encrypt data at rest
# description: |
#   Intermediate data, logs and caches stay readable on volumes and in their snapshots, long after the job has
#   ended.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_security_configuration
# custom:
#   id: GRD-AWS-151
#   severity: medium
#   category: encryption
#   systems: [emr]
#   resources: [aws_emr_security_configuration]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set EnableAtRestEncryption and configure its keys or certificates.
#
#         resource "aws_emr_security_configuration" "encrypted" {
#           name = "batch"
#           configuration = jsonencode({
#             EncryptionConfiguration = {
#               EnableInTransitEncryption = true
#               EnableAtRestEncryption    = true
#               InTransitEncryptionConfiguration = {
#                 TLSCertificateConfiguration = {
#                   CertificateProviderType = "PEM"
#                   S3Object                = "s3://acme-emr/certificates.zip"
#                 }
#               }
#               AtRestEncryptionConfiguration = {
#                 S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" }
#                 LocalDiskEncryptionConfiguration = {
#                   EncryptionKeyProviderType = "AwsKms"
#                   AwsKmsKey                 = "arn:aws:kms:eu-west-1:111122223333:key/f8091a2b-0000-1111-2222-333344445555"
#                 }
#               }
#             }
#           })
#         }
package guard.policies.aws.emr_at_rest

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": configuration.id,
	"path": ["configuration", "EncryptionConfiguration", "EnableAtRestEncryption"],
	"message": "EnableAtRestEncryption is not true",
} if {
	some configuration in input.resources.aws_emr_security_configuration
	document := settings.document(configuration.config.configuration)
	is_object(document)
	not value.is_true(object.get(document, ["EncryptionConfiguration", "EnableAtRestEncryption"], null))
}

deny contains {
	"resource": configuration.id,
	"path": array.concat(_local_disk, ["EncryptionKeyProviderType"]),
	"message": "encryption at rest leaves out local disks: LocalDiskEncryptionConfiguration is missing",
} if {
	some configuration in input.resources.aws_emr_security_configuration
	document := settings.document(configuration.config.configuration)
	is_object(document)
	value.is_true(document.EncryptionConfiguration.EnableAtRestEncryption)
	object.get({"configuration": document}, _local_disk, null) == null
}

_local_disk := [
	"configuration", "EncryptionConfiguration",
	"AtRestEncryptionConfiguration", "LocalDiskEncryptionConfiguration",
]
