package guard.policies.github.download_over_http_test

import data.guard.lib.github.example
import data.guard.policies.github.download_over_http as policy

test_denies_a_download_over_http if {
	violations := policy.deny with input as example.steps("push", [{"run": "wget http://downloads.example.com/a.tgz"}])

	violations == {{
		"message": "code or data is fetched over plain HTTP",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_an_index_over_http if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\npip install --index-url http://pypi.acme.example/simple acme\n"}])

	violations == {{
		"message": "code or data is fetched over plain HTTP",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_https if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl https://example.com/a"}])

	violations == set()
}

test_allows_services_of_the_job if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl http://localhost:8080/ready\ncurl http://database:5432/\n"}])

	violations == set()
}

test_allows_text_that_mentions_an_address if {
	violations := policy.deny with input as example.steps("push", [{"run": "echo http://example.com"}])

	violations == set()
}
