# METADATA
# title: Browsers of Bedrock agents must record their sessions
# description: |
#   An agent acts in the browser with the rights of its user, on pages that may carry instructions of
#   an attacker. Without recordings nobody can tell what it was made to do.
# related_resources:
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/browser-create.html
#   - ref: https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RecordingConfig.html
# custom:
#   id: GRD-AWS-647
#   severity: low
#   category: logging
#   systems: [bedrock]
#   resources: [aws_bedrockagentcore_browser]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Record sessions to a bucket.
#
#         resource "aws_bedrockagentcore_browser" "research" {
#           recording {
#             enabled = true
#
#             s3_location {
#               bucket = "acme-recordings"
#               prefix = "research/"
#             }
#           }
#         }
package guard.policies.aws.bedrock_browser_recording

import data.guard.lib.value

deny contains {
	"resource": browser.id,
	"path": ["recording", 0, "enabled"],
	"message": "sessions are not recorded (the default)",
} if {
	some browser in input.resources.aws_bedrockagentcore_browser
	not value.is_true(object.get(browser.config, ["recording", 0, "enabled"], null))
}
