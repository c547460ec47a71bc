package guard.policies.docker.tls_verification_off_in_tools_test

import data.guard.lib.docker.example
import data.guard.policies.docker.tls_verification_off_in_tools as policy

test_denies_git_without_verification if {
	violations := policy.deny with input as example.image([example.run([["git", "config", "--global", "http.sslVerify", "false"]])])

	violations == {{
		"message": "git is told not to verify TLS certificates",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_npm_without_verification if {
	violations := policy.deny with input as example.image([example.run([["npm", "config", "set", "strict-ssl", "false"]])])

	violations == {{
		"message": "npm is told not to verify TLS certificates",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_conda_without_verification if {
	violations := policy.deny with input as example.image([example.run([["conda", "config", "--set", "ssl_verify", "False"]])])

	violations == {{
		"message": "conda is told not to verify TLS certificates",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_yum_without_verification if {
	violations := policy.deny with input as example.image([example.run([["yum", "install", "-y", "--setopt=sslverify=false", "git"]])])

	violations == {{
		"message": "yum is told not to verify TLS certificates",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_verification if {
	violations := policy.deny with input as example.image([example.run([["git", "config", "--global", "http.sslVerify", "true"], ["npm", "ci"], ["yum", "install", "git"]])])

	violations == set()
}

test_allows_words_of_other_programs if {
	violations := policy.deny with input as example.image([example.run([["echo", "strict-ssl=false"]])])

	violations == set()
}
