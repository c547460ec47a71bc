# METADATA
# title: DataSync must reach object storage over HTTPS
# description: |
#   Access keys and objects travel between agent and storage in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/datasync/latest/userguide/create-object-location.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/datasync_location_object_storage
# custom:
#   id: GRD-AWS-254
#   severity: medium
#   category: encryption
#   systems: [datasync]
#   resources: [aws_datasync_location_object_storage]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Set server_protocol to HTTPS, its default.
#
#         resource "aws_datasync_location_object_storage" "lab" {
#           agent_arns      = ["arn:aws:datasync:eu-west-1:111122223333:agent/agent-0a1b2c3d4e5f60718"]
#           server_hostname = "minio.lab.example.org"
#           bucket_name     = "scans"
#           server_protocol = "HTTPS"
#         }
package guard.policies.aws.datasync_plain_http

import data.guard.lib.aws.data.settings

_unsafe := {"HTTP"}

deny contains {
	"resource": location.id,
	"path": ["server_protocol"],
	"message": "server_protocol is HTTP: objects and credentials travel without TLS",
} if {
	some location in input.resources.aws_datasync_location_object_storage
	settings.may_be(location.config.server_protocol, _unsafe)
}
