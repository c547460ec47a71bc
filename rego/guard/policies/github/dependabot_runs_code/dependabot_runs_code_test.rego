package guard.policies.github.dependabot_runs_code_test

import data.guard.policies.github.dependabot_runs_code as policy

_file(update) := {"resources": {"github/dependabot": [{"id": ".github/dependabot.yml", "config": {"version": 2, "updates": [update]}}]}}

test_denies_code_of_packages if {
	violations := policy.deny with input as _file({"package-ecosystem": "pip", "insecure-external-code-execution": "allow"})

	violations == {{
		"message": "updates run the code of the packages that they find",
		"path": ["updates", 0, "insecure-external-code-execution"],
		"resource": ".github/dependabot.yml",
	}}
}

test_allows_the_default_and_deny if {
	absent := policy.deny with input as _file({"package-ecosystem": "pip"})
	denied := policy.deny with input as _file({"package-ecosystem": "pip", "insecure-external-code-execution": "deny"})
	odd := policy.deny with input as _file("pip")

	(absent | denied) | odd == set()
}
