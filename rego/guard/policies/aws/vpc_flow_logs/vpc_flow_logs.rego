# METADATA
# title: VPCs must record their network flows
# description: |
#   Without flow logs nobody can tell which machine an intruder reached, or where the data went.
#   The question is asked after every incident and cannot be answered later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-6
# custom:
#   id: GRD-AWS-359
#   severity: medium
#   category: logging
#   systems: [vpc]
#   resources: [aws_vpc, aws_flow_log]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Add a flow log for the VPC.
#
#         resource "aws_flow_log" "ml" {
#           vpc_id               = aws_vpc.ml.id
#           traffic_type         = "ALL"
#           log_destination_type = "s3"
#           log_destination      = "arn:aws:s3:::network-logs/ml/"
#         }
package guard.policies.aws.vpc_flow_logs

import data.guard.lib.reference

_logs := object.get(input.resources, "aws_flow_log", [])

_logged := reference.all_targets(_logs, "vpc_id")

deny contains violation if {
	some vpc in input.resources.aws_vpc
	not reference.includes(_logged, vpc)
	violation := object.union(
		{"resource": vpc.id, "path": [], "message": "no aws_flow_log records this VPC"},
		_open,
	)
}

_open := {"unknown": reference.unresolved(_logs, "vpc_id")} if {
	reference.unresolved(_logs, "vpc_id")
} else := {}

deny contains {
	"resource": log.id,
	"path": ["traffic_type"],
	"message": `traffic_type is "ACCEPT": refused connections, the traces of a scan, are not recorded`,
} if {
	some log in _logs
	log.config.traffic_type == "ACCEPT"
}
