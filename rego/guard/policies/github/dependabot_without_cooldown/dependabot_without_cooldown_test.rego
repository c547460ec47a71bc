package guard.policies.github.dependabot_without_cooldown_test

import data.guard.policies.github.dependabot_without_cooldown as policy

_file(update) := {"resources": {"github/dependabot": [{"id": ".github/dependabot.yml", "config": {"version": 2, "updates": [update]}}]}}

test_denies_updates_without_a_delay if {
	violations := policy.deny with input as _file({"package-ecosystem": "pip"})

	violations == {{
		"message": "updates of pip are proposed as soon as they are released",
		"path": ["updates", 0, "cooldown"],
		"resource": ".github/dependabot.yml",
	}}
}

test_denies_a_short_delay if {
	violations := policy.deny with input as _file({"package-ecosystem": "pip", "cooldown": {"default-days": 2}})

	violations == {{
		"message": "updates are proposed 2 days after their release, less than a week",
		"path": ["updates", 0, "cooldown", "default-days"],
		"resource": ".github/dependabot.yml",
	}}
}

test_allows_a_delay_and_security_updates_alone if {
	week := policy.deny with input as _file({"package-ecosystem": "pip", "cooldown": {"default-days": 7}})
	security := policy.deny with input as _file({"package-ecosystem": "pip", "open-pull-requests-limit": 0})

	week | security == set()
}
