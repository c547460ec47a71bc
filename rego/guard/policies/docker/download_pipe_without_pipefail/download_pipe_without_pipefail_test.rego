package guard.policies.docker.download_pipe_without_pipefail_test

import data.guard.lib.docker.example
import data.guard.policies.docker.download_pipe_without_pipefail as policy

test_denies_a_download_piped_into_a_file if {
	violations := policy.deny with input as example.image([example.pipe(["curl", "-fsSL", "https://example.com/app.repo"], ["tee", "/etc/yum.repos.d/app.repo"])])

	violations == {{
		"message": "when curl fails, the pipe into tee hides it: pipefail is not set",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_pipefail_of_the_stage if {
	violations := policy.deny with input as example.image([object.union(example.pipe(["curl", "https://example.com/a"], ["tee", "/a"]), {"shell": ["/bin/bash", "-o", "pipefail", "-c"]})])

	violations == set()
}

test_allows_pipefail_of_the_command if {
	violations := policy.deny with input as example.image([{"instruction": "RUN", "commands": [{"program": "set", "words": ["set", "-o", "pipefail"]}, {"program": "curl", "words": ["curl", "https://example.com/a"], "pipe_to": 2}, {"program": "tee", "words": ["tee", "/a"]}]}])

	violations == set()
}

test_leaves_interpreters_to_their_own_policy if {
	violations := policy.deny with input as example.image([example.pipe(["curl", "https://example.com/a.sh"], ["sh"])])

	violations == set()
}

test_allows_other_pipes if {
	violations := policy.deny with input as example.image([example.pipe(["cat", "a"], ["sort"])])

	violations == set()
}

test_allows_readers_that_fail_themselves if {
	violations := policy.deny with input as example.image([example.pipe(["curl", "https://example.com/a.tgz"], ["tar", "-xz"]), example.pipe(["curl", "https://example.com/a.asc"], ["gpg", "--dearmor"])])

	violations == set()
}
