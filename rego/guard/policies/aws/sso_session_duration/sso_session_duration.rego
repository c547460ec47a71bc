# METADATA
# title: Permission sets must end sessions within four hours
# description: |
#   The credentials of a session work from anywhere until it ends, whatever happens to the user
#   meanwhile. Twelve hours are a working day for whoever copies them from a shell, a log or a
#   stolen laptop.
# related_resources:
#   - ref: https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssoadmin_permission_set
# custom:
#   id: GRD-AWS-546
#   severity: low
#   category: access-control
#   systems: [sso, iam]
#   resources: [aws_ssoadmin_permission_set]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iii)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave the default of one hour, or set what the work takes.
#
#         resource "aws_ssoadmin_permission_set" "analyst" {
#           session_duration = "PT2H"
#         }
package guard.policies.aws.sso_session_duration

_limit := 240

_minutes(duration) := (((_part(duration, "D") * 24) + _part(duration, "H")) * 60) + _part(duration, "M") if {
	is_string(duration)
	regex.match(`^P([0-9]{1,2}D)?(T([0-9]{1,3}H)?([0-9]{1,4}M)?([0-9.]+S)?)?$`, duration)
}

_part(duration, unit) := to_number(found[0][1]) if {
	found := regex.find_all_string_submatch_n(sprintf(`([0-9]+)%s`, [unit]), duration, 1)
	count(found) > 0
} else := 0

deny contains {
	"resource": set.id,
	"path": ["session_duration"],
	"message": sprintf("sessions last %s, longer than four hours", [set.config.session_duration]),
} if {
	some set in input.resources.aws_ssoadmin_permission_set
	_minutes(set.config.session_duration) > _limit
}
