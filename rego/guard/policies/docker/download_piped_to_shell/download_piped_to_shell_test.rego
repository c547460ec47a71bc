package guard.policies.docker.download_piped_to_shell_test

import data.guard.lib.docker.example
import data.guard.policies.docker.download_piped_to_shell as policy

test_denies_a_download_piped_into_a_shell if {
	violations := policy.deny with input as example.image([example.pipe(["curl", "-sSL", "https://example.com/install.sh"], ["bash"])])

	violations == {{
		"message": "output of curl is piped into bash and runs unverified",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_download_piped_into_python if {
	violations := policy.deny with input as example.image([example.pipe(["wget", "-qO-", "https://example.com/get.py"], ["python3", "-"])])

	violations == {{
		"message": "output of wget is piped into python3 and runs unverified",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_shell_that_runs_a_substitution if {
	violations := policy.deny with input as example.image([example.run([["sh", "-c", "$(curl -fsSL https://example.com/install.sh)"]])])

	violations == {{
		"message": "sh runs the text that a download yields, unverified",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_download_that_passes_a_filter if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "commands": [{"program": "curl", "words": ["curl", "https://example.com/a.gz"], "pipe_to": 1}, {"program": "gunzip", "words": ["gunzip"], "pipe_to": 2}, {"program": "sh", "words": ["sh"]}]}])

	violations == {{
		"message": "output of curl is piped into sh and runs unverified",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_a_download_piped_into_an_archiver if {
	violations := policy.deny with input as example.image([example.pipe(["curl", "https://example.com/a.tgz"], ["tar", "-xz"])])

	violations == set()
}

test_allows_a_shell_that_runs_a_file if {
	violations := policy.deny with input as example.image([example.pipe(["curl", "https://example.com/a"], ["bash", "install.sh"])])

	violations == set()
}

test_allows_output_of_other_programs if {
	violations := policy.deny with input as example.image([example.pipe(["echo", "make"], ["sh"])])

	violations == set()
}
