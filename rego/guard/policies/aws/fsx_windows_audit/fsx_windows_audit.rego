# METADATA
# title: FSx for Windows must audit access to files and shares
# description: |
#   After an intrusion nobody can tell which files were opened, changed or tried without permission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_windows_file_system
# custom:
#   id: GRD-AWS-044
#   severity: low
#   category: logging
#   systems: [fsx]
#   resources: [aws_fsx_windows_file_system]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Audit successes and failures into a log group or stream.
#
#         resource "aws_fsx_windows_file_system" "records" {
#           active_directory_id = "d-9067000000"
#           storage_capacity    = 300
#           subnet_ids          = ["subnet-0a1b2c3d4e5f60718"]
#           throughput_capacity = 32
#
#           audit_log_configuration {
#             audit_log_destination             = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/fsx/windows:*"
#             file_access_audit_log_level       = "SUCCESS_AND_FAILURE"
#             file_share_access_audit_log_level = "SUCCESS_AND_FAILURE"
#           }
#         }
package guard.policies.aws.fsx_windows_audit

_safe := {"FAILURE_ONLY", "SUCCESS_AND_FAILURE", "SUCCESS_ONLY"}

deny contains {
	"resource": file_system.id,
	"path": ["audit_log_configuration", 0, "file_access_audit_log_level"],
	"message": "file access is not audited (file_access_audit_log_level defaults to DISABLED)",
} if {
	some file_system in input.resources.aws_fsx_windows_file_system
	not object.get(file_system.config, ["audit_log_configuration", 0, "file_access_audit_log_level"], null) in _safe
}
