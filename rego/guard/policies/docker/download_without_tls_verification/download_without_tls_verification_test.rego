package guard.policies.docker.download_without_tls_verification_test

import data.guard.lib.docker.example
import data.guard.policies.docker.download_without_tls_verification as policy

test_denies_curl_insecure if {
	violations := policy.deny with input as example.image([example.run([["curl", "-fsSLk", "https://example.com/a"]])])

	violations == {{
		"message": "curl -fsSLk accepts any TLS certificate",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_wget_without_check if {
	violations := policy.deny with input as example.image([example.run([["wget", "--no-check-certificate", "https://example.com/a"]])])

	violations == {{
		"message": "wget --no-check-certificate accepts any TLS certificate",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 1],
		"resource": "Dockerfile",
	}}
}

test_allows_verification if {
	violations := policy.deny with input as example.image([example.run([["curl", "-fsSL", "https://example.com/a"], ["wget", "https://example.com/a"]])])

	violations == set()
}

test_allows_services_of_the_build if {
	violations := policy.deny with input as example.image([example.run([["curl", "-k", "https://localhost/ready"]])])

	violations == set()
}

test_allows_the_option_of_another_program if {
	violations := policy.deny with input as example.image([example.run([["sort", "-k"]])])

	violations == set()
}
