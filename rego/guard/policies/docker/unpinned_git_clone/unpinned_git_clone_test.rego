package guard.policies.docker.unpinned_git_clone_test

import data.guard.lib.docker.example
import data.guard.policies.docker.unpinned_git_clone as policy

test_denies_a_clone_of_the_default_branch if {
	violations := policy.deny with input as example.image([example.run([["git", "clone", "--depth", "1", "https://github.com/acme/features.git"]])])

	violations == {{
		"message": "git clones the newest commit of a branch",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_clone_of_a_development_branch if {
	violations := policy.deny with input as example.image([example.run([["git", "clone", "-b", "main", "https://github.com/acme/features.git"]])])

	violations == {{
		"message": "git clones the newest commit of branch main",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 3],
		"resource": "Dockerfile",
	}}
}

test_allows_a_commit_checked_out_later if {
	violations := policy.deny with input as example.image([example.run([["git", "clone", "https://github.com/acme/features.git"]]), example.run([["git", "checkout", "8f4b7f8"]])])

	violations == set()
}

test_allows_a_tag if {
	violations := policy.deny with input as example.image([example.run([["git", "clone", "--branch", "v2.1.0", "https://github.com/acme/features.git"]])])

	violations == set()
}

test_allows_a_local_clone if {
	violations := policy.deny with input as example.image([example.run([["git", "clone", "/src"]])])

	violations == set()
}
