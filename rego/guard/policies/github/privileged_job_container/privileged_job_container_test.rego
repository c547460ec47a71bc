package guard.policies.github.privileged_job_container_test

import data.guard.lib.github.example
import data.guard.policies.github.privileged_job_container as policy

test_denies_a_privileged_container if {
	violations := policy.deny with input as example.job("push", {"container": {"image": "a:1", "options": "--user 1 --privileged"}, "steps": []})

	violations == {{
		"message": "the container runs with --privileged",
		"path": ["jobs", "build", "container", "options"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_the_docker_socket_in_a_service if {
	violations := policy.deny with input as example.job("push", {"services": {"dind": {"image": "docker:28", "volumes": ["/data:/data", "/var/run/docker.sock:/var/run/docker.sock"]}}, "steps": []})

	violations == {{
		"message": "the container mounts /var/run/docker.sock:/var/run/docker.sock of the runner",
		"path": ["jobs", "build", "services", "dind", "volumes", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_ordinary_options if {
	violations := policy.deny with input as example.job("push", {"container": {"image": "a:1", "options": "--cpus 2 --user 1000", "volumes": ["cache:/cache"]}, "steps": []})

	violations == set()
}

test_allows_jobs_without_a_container if {
	violations := policy.deny with input as example.job("push", {"container": "a:1", "steps": []})

	violations == set()
}
