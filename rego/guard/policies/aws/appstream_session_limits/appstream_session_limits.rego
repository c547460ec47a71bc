# METADATA
# title: Streaming sessions must end when nobody uses them
# description: |
#   A session that waits for hours is open to whoever sits down at the unlocked machine, or
#   takes over the browser.
# related_resources:
#   - ref: https://docs.aws.amazon.com/appstream2/latest/developerguide/set-up-stacks-fleets.html
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html
# custom:
#   id: GRD-AWS-491
#   severity: low
#   category: access-control
#   systems: [appstream]
#   resources: [aws_appstream_fleet]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Disconnect idle sessions after at most fifteen minutes, and end sessions after ten
#     hours.
#
#         resource "aws_appstream_fleet" "reviewers" {
#           idle_disconnect_timeout_in_seconds = 600
#           max_user_duration_in_seconds       = 28800
#         }
package guard.policies.aws.appstream_session_limits

_limits := {"idle_disconnect_timeout_in_seconds": 900, "max_user_duration_in_seconds": 36000}

deny contains {
	"resource": fleet.id,
	"path": [field],
	"message": sprintf("%s is %v, more than %d", [field, seconds, limit]),
} if {
	some fleet in input.resources.aws_appstream_fleet
	some field, limit in _limits
	seconds := fleet.config[field]
	is_number(seconds)
	seconds > limit
}

deny contains {
	"resource": fleet.id,
	"path": ["idle_disconnect_timeout_in_seconds"],
	"message": "idle sessions are never disconnected (0, the default)",
} if {
	some fleet in input.resources.aws_appstream_fleet
	object.get(fleet.config, "idle_disconnect_timeout_in_seconds", 0) == 0
}
