package guard.policies.github.download_piped_to_shell_test

import data.guard.lib.github.example
import data.guard.policies.github.download_piped_to_shell as policy

test_denies_a_download_piped_into_a_shell if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\ncurl -sSL https://example.com/install.sh | bash\n"}])

	violations == {{
		"message": "the output of a download is run unverified",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_options_and_sudo if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -fsSL https://example.com/i.sh | sudo -E bash -s -- -y"}])

	violations == {{
		"message": "the output of a download is run unverified",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_substitution if {
	violations := policy.deny with input as example.steps("push", [{"run": "bash -c \"$(curl -fsSL https://example.com/i.sh)\""}, {"run": "bash <(curl -s https://example.com/i.sh)"}])

	violations == {
		{
			"message": "the output of a download is run unverified",
			"path": ["jobs", "build", "steps", 0, "run", 0],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "the output of a download is run unverified",
			"path": ["jobs", "build", "steps", 1, "run", 0],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_denies_a_pipe_over_two_lines if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -fsSL https://example.com/i.sh |\n  sh\n"}])

	violations == {{
		"message": "the output of a download is run unverified",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_powershell if {
	violations := policy.deny with input as example.steps("push", [{"shell": "pwsh", "run": "iwr -useb https://example.com/i.ps1 | iex"}])

	violations == {{
		"message": "the output of a download is run unverified",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_download_piped_into_an_archiver if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -fsSL https://example.com/a.tgz | tar -xz"}])

	violations == set()
}

test_allows_a_verified_script if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -fsSLo i.sh https://example.com/i.sh\nsha256sum -c i.sha256\nbash i.sh\n"}])

	violations == set()
}

test_allows_a_program_that_reads_data if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -s https://api.example.com/a | python -m json.tool\ncurl -s https://api.example.com/a | python3 parse.py\n"}])

	violations == set()
}
