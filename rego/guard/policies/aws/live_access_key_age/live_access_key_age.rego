# METADATA
# title: Access keys must be replaced within 90 days
# description: |
#   An access key works from everywhere until somebody deactivates it. The older it is, the more
#   laptops, notebooks, images and logs hold a copy, and whoever finds one acts as the user.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_RotatingCredentials.html
# custom:
#   id: GRD-AWS-651
#   severity: medium
#   category: secrets
#   systems: [iam]
#   resources: [aws_iam_access_key]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#   remediation: |
#     Create a second key, move what uses the first one, then deactivate and delete the first one:
#
#         aws iam update-access-key --user-name trainer --access-key-id AKIA... --status Inactive
#
#     A role needs no key at all.
package guard.policies.aws.live_access_key_age

import data.guard.lib.aws.data.settings
import data.guard.lib.value

# Only a live account tells how old a key is.
deny contains {
	"resource": key.id,
	"path": ["age_days"],
	"message": sprintf("the key is active and %v days old, more than 90", [key.config.age_days]),
} if {
	some key in input.resources.aws_iam_access_key
	key.config.status == "Active"
	settings.number(key.config.age_days) > 90
}

deny contains {
	"resource": key.id,
	"path": ["age_days"],
	"message": "the age of the key was not read",
} if {
	some key in input.resources.aws_iam_access_key
	value.is_unknown(key.config.age_days)
}
