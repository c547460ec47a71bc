# METADATA
# title: Session Manager must record sessions
# description: |
#   What people and intruders type on the instances leaves no trace: CloudTrail shows only that a session was
#   opened.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_document
# custom:
#   id: GRD-AWS-231
#   severity: low
#   category: logging
#   systems: [ssm]
#   resources: [aws_ssm_document]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Name a bucket or a log group in the session preferences.
#
#         resource "aws_ssm_document" "sessions" {
#           name            = "SSM-SessionManagerRunShell"
#           document_type   = "Session"
#           document_format = "JSON"
#           content = jsonencode({
#             schemaVersion = "1.0"
#             description   = "Session preferences"
#             sessionType   = "Standard_Stream"
#             inputs = {
#               cloudWatchLogGroupName      = "/ssm/sessions"
#               cloudWatchEncryptionEnabled = true
#             }
#           })
#         }
package guard.policies.aws.ssm_session_logging

import data.guard.lib.aws.data.settings

deny contains {
	"resource": preferences.id,
	"path": ["content", "inputs"],
	"message": "session preferences name neither s3BucketName nor cloudWatchLogGroupName: sessions are not recorded",
} if {
	some preferences in input.resources.aws_ssm_document
	preferences.config.document_type == "Session"
	document := settings.document(preferences.config.content)
	is_object(document)
	object.get(document, "sessionType", "Standard_Stream") == "Standard_Stream"
	not _records(document)
}

_records(document) if {
	some destination in {"cloudWatchLogGroupName", "s3BucketName"}
	name := document.inputs[destination]
	name != ""
}
