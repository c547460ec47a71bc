# METADATA
# title: Accelerators must write flow logs
# description: |
#   The accelerator is the first to meet clients. Without flow logs the origin of an attack, and
#   how much data left, cannot be told.
# related_resources:
#   - ref: https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html
# custom:
#   id: GRD-AWS-415
#   severity: low
#   category: logging
#   systems: [global-accelerator]
#   resources: [aws_globalaccelerator_accelerator]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Enable flow logs to a bucket.
#
#         resource "aws_globalaccelerator_accelerator" "edge" {
#
#           attributes {
#             flow_logs_enabled   = true
#             flow_logs_s3_bucket = "network-logs-111122223333"
#             flow_logs_s3_prefix = "edge/"
#           }
#         }
package guard.policies.aws.globalaccelerator_flow_logs

import data.guard.lib.value

deny contains {
	"resource": accelerator.id,
	"path": ["attributes", 0, "flow_logs_enabled"],
	"message": "flow logs are off (default false)",
} if {
	some accelerator in input.resources.aws_globalaccelerator_accelerator
	not value.is_true(object.get(accelerator.config, ["attributes", 0, "flow_logs_enabled"], null))
}
