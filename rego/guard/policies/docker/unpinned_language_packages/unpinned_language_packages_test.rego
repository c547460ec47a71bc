package guard.policies.docker.unpinned_language_packages_test

import data.guard.lib.docker.example
import data.guard.policies.docker.unpinned_language_packages as policy

test_denies_npm_packages_without_a_version if {
	violations := policy.deny with input as example.image([example.run([["npm", "install", "-g", "pm2", "@acme/tool", "yarn@1.22.22"]])])

	violations == {{
		"message": "npm installs the newest version of pm2, @acme/tool",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 3],
		"resource": "Dockerfile",
	}}
}

test_denies_go_latest if {
	violations := policy.deny with input as example.image([example.run([["go", "install", "golang.org/x/tools/cmd/stringer@latest"]])])

	violations == {{
		"message": "go installs the newest version of golang.org/x/tools/cmd/stringer@latest",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
		"resource": "Dockerfile",
	}}
}

test_denies_gems_and_crates_without_a_version if {
	violations := policy.deny with input as example.image([example.run([["gem", "install", "bundler"], ["cargo", "install", "cargo-audit"]])])

	violations == {
		{
			"message": "cargo installs the newest version of cargo-audit",
			"path": ["stages", 0, "instructions", 0, "commands", 1, "words", 2],
			"resource": "Dockerfile",
		},
		{
			"message": "gem installs the newest version of bundler",
			"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
			"resource": "Dockerfile",
		},
	}
}

test_allows_versions if {
	violations := policy.deny with input as example.image([example.run([["npm", "install", "-g", "pm2@6.0.13"], ["gem", "install", "bundler", "-v", "2.7.2"], ["go", "install", "golang.org/x/tools/cmd/stringer@v0.38.0"], ["cargo", "install", "cargo-audit", "--version", "0.21.2"]])])

	violations == set()
}

test_allows_lock_files if {
	violations := policy.deny with input as example.image([example.run([["npm", "ci"], ["npm", "install"], ["yarn", "install", "--frozen-lockfile"]])])

	violations == set()
}

test_allows_local_packages if {
	violations := policy.deny with input as example.image([example.run([["npm", "install", "./tool.tgz"], ["cargo", "install", "--path", "cli"], ["go", "install", "./..."]])])

	violations == set()
}
