# METADATA
# title: GuardDuty filters must not archive severe findings unseen
# description: |
#   A filter that archives by severity or region alone hides whole classes of findings. The
#   alarm about a stolen credential lands in the archive with the noise.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.html
# custom:
#   id: GRD-AWS-525
#   severity: low
#   category: logging
#   systems: [guardduty]
#   resources: [aws_guardduty_filter]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Archive one type of finding for one resource.
#
#         resource "aws_guardduty_filter" "scanner" {
#           finding_criteria {
#             criterion {
#               field  = "type"
#               equals = ["Recon:EC2/Portscan"]
#             }
#           }
#         }
package guard.policies.aws.guardduty_filter_archives

import data.guard.lib.value

_is_broad(field) if {
	is_string(field)
	field in {"severity", "region", "accountId", "updatedAt", "service.archived"}
}

deny contains {
	"resource": filter.id,
	"path": ["finding_criteria"],
	"message": sprintf("findings are archived by %s alone", [concat(", ", fields)]),
} if {
	some filter in input.resources.aws_guardduty_filter
	filter.config.action == "ARCHIVE"
	fields := [criterion.field |
		some criteria in value.as_list(filter.config.finding_criteria)
		some criterion in value.as_list(criteria.criterion)
		is_string(criterion.field)
	]
	count(fields) > 0
	every field in fields {
		_is_broad(field)
	}
}
