# METADATA
# title: EMR security configurations must encrypt data in transit
# description: |
#   Shuffle traffic, the block manager and the web endpoints of the cluster speak in the clear: a foothold on
#   the subnet reads the data of every job.
# related_resources:
#   - ref: https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption-options.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_security_configuration
# custom:
#   id: GRD-AWS-150
#   severity: medium
#   category: encryption
#   systems: [emr]
#   resources: [aws_emr_security_configuration]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set EnableInTransitEncryption and configure its keys or certificates.
#
#         resource "aws_emr_security_configuration" "encrypted" {
#           name = "interactive"
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
package guard.policies.aws.emr_in_transit

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": configuration.id,
	"path": ["configuration", "EncryptionConfiguration", "EnableInTransitEncryption"],
	"message": "EnableInTransitEncryption is not true",
} if {
	some configuration in input.resources.aws_emr_security_configuration
	document := settings.document(configuration.config.configuration)
	is_object(document)
	not value.is_true(object.get(document, ["EncryptionConfiguration", "EnableInTransitEncryption"], null))
}
