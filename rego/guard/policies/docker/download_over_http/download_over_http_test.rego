package guard.policies.docker.download_over_http_test

import data.guard.lib.docker.example
import data.guard.policies.docker.download_over_http as policy

test_denies_a_download_over_http if {
	violations := policy.deny with input as example.image([example.run([["curl", "-o", "/opt/a", "http://example.com/a"]])])

	violations == {{
		"message": "curl fetches over plain HTTP: http://example.com/a",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 3],
		"resource": "Dockerfile",
	}}
}

test_denies_a_package_index_over_http if {
	violations := policy.deny with input as example.image([example.run([["python3", "-m", "pip", "install", "--index-url=http://pypi.acme.example/simple", "acme"]])])

	violations == {{
		"message": "python3 fetches over plain HTTP: --index-url=http://pypi.acme.example/simple",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 4],
		"resource": "Dockerfile",
	}}
}

test_denies_add_over_http if {
	violations := policy.deny with input as example.image([object.union(example.copy(["http://example.com/a", "/a"]), {"instruction": "ADD"})])

	violations == {{
		"message": "ADD fetches over plain HTTP: http://example.com/a",
		"path": ["stages", 0, "instructions", 0, "arguments", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_https if {
	violations := policy.deny with input as example.image([example.run([["curl", "https://example.com/a"]])])

	violations == set()
}

test_allows_services_of_the_build if {
	violations := policy.deny with input as example.image([example.run([["curl", "http://localhost:8080/ready"], ["curl", "http://127.0.0.1/"]])])

	violations == set()
}

test_allows_text_that_only_mentions_an_address if {
	violations := policy.deny with input as example.image([example.run([["echo", "http://example.com"]])])

	violations == set()
}

test_allows_http_with_a_checksum if {
	violations := policy.deny with input as example.image([object.union(example.copy(["http://example.com/a", "/a"]), {"instruction": "ADD", "flags": {"checksum": "sha256:ab"}})])

	violations == set()
}
