package guard.policies.github.tls_verification_disabled_test

import data.guard.lib.github.example
import data.guard.policies.github.tls_verification_disabled as policy

test_denies_commands_without_verification if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -fsSLk https://example.com/a\ngit config --global http.sslVerify false\nnpm config set strict-ssl false\n"}])

	violations == {
		{
			"message": "the command accepts any TLS certificate",
			"path": ["jobs", "build", "steps", 0, "run", 0],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "the command accepts any TLS certificate",
			"path": ["jobs", "build", "steps", 0, "run", 1],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "the command accepts any TLS certificate",
			"path": ["jobs", "build", "steps", 0, "run", 2],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_denies_variables_that_switch_it_off if {
	violations := policy.deny with input as example.job("push", {"env": {"NODE_TLS_REJECT_UNAUTHORIZED": 0, "LEVEL": 0}, "steps": []})

	violations == {{
		"message": "NODE_TLS_REJECT_UNAUTHORIZED switches TLS verification off for the job",
		"path": ["jobs", "build", "env", "NODE_TLS_REJECT_UNAUTHORIZED"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_vault_without_verification if {
	violations := policy.deny with input as example.steps("push", [{"uses": "hashicorp/vault-action@v3", "with": {"tlsSkipVerify": true}}])

	violations == {{
		"message": "hashicorp/vault-action reads secrets without verifying the server's certificate",
		"path": ["jobs", "build", "steps", 0, "with", "tlsSkipVerify"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_verification if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -fsSL https://example.com/a\ngit config http.sslVerify true\n", "env": {"NODE_TLS_REJECT_UNAUTHORIZED": "1"}}])

	violations == set()
}

test_allows_services_of_the_job if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -k https://localhost:8443/ready"}])

	violations == set()
}

test_allows_other_options if {
	violations := policy.deny with input as example.steps("push", [{"run": "curl -o kit.tgz https://example.com/kit.tgz"}])

	violations == set()
}

test_allows_a_tracking_server_of_the_job_itself if {
	violations := policy.deny with input as example.workflow({"on": "push", "env": {"MLFLOW_TRACKING_URI": "https://localhost:8080/mlflow", "MLFLOW_TRACKING_INSECURE_TLS": "true"}, "jobs": {}})

	violations == set()
}
