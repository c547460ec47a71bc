# METADATA
# title: Sessions of Session Manager must be encrypted with a customer key
# description: |
#   A session carries what is typed and shown, passwords among it. With a KMS key only those who may
#   use the key can start sessions or read them on the way through the service, and records are
#   encrypted as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html
# custom:
#   id: GRD-AWS-619
#   severity: low
#   category: encryption
#   systems: [ssm, kms]
#   resources: [aws_ssm_document]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Name the key in the session preferences, and keep the encryption of records on.
#
#         resource "aws_ssm_document" "sessions" {
#           document_type = "Session"
#           content = jsonencode({
#             schemaVersion = "1.0"
#             sessionType   = "Standard_Stream"
#             inputs = {
#               kmsKeyId                    = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#               cloudWatchLogGroupName      = "/ssm/sessions"
#               cloudWatchEncryptionEnabled = true
#             }
#           })
#         }
package guard.policies.aws.ssm_session_encryption

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_preferences contains {"id": preferences.id, "inputs": document.inputs} if {
	some preferences in input.resources.aws_ssm_document
	preferences.config.document_type == "Session"
	document := settings.document(preferences.config.content)
	object.get(document, "sessionType", "Standard_Stream") == "Standard_Stream"
	is_object(document.inputs)
}

deny contains {
	"resource": preferences.id,
	"path": ["content", "inputs", "kmsKeyId"],
	"message": "kmsKeyId names no key: sessions are protected by TLS alone",
} if {
	some preferences in _preferences
	not settings.is_given(object.get(preferences.inputs, "kmsKeyId", null))
}

# The log destination, and the switch that demands its encryption
_records := {
	"cloudWatchLogGroupName": "cloudWatchEncryptionEnabled",
	"s3BucketName": "s3EncryptionEnabled",
}

deny contains {
	"resource": preferences.id,
	"path": ["content", "inputs", switch],
	"message": sprintf("%s is false: records may go to an unencrypted %s", [switch, destination]),
} if {
	some preferences in _preferences
	some destination, switch in _records
	settings.is_given(preferences.inputs[destination])
	value.is_false(preferences.inputs[switch])
}
