package guard.policies.github.retired_runner_image_test

import data.guard.lib.github.example
import data.guard.policies.github.retired_runner_image as policy

test_denies_a_retired_image if {
	violations := policy.deny with input as example.job("push", {"runs-on": "ubuntu-20.04", "steps": []})

	violations == {{
		"message": "GitHub no longer offers the runner image ubuntu-20.04",
		"path": ["jobs", "build", "runs-on"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_retired_image_of_a_matrix if {
	violations := policy.deny with input as example.job("push", {"runs-on": "${{ matrix.os }}", "strategy": {"matrix": {"os": ["ubuntu-24.04", "macos-12"]}}, "steps": []})

	violations == {{
		"message": "GitHub no longer offers the runner image macos-12",
		"path": ["jobs", "build", "strategy", "matrix", "os"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_current_images if {
	violations := policy.deny with input as example.job("push", {"runs-on": ["ubuntu-24.04"], "steps": []})

	violations == set()
}

test_allows_labels_of_ones_own if {
	violations := policy.deny with input as example.job("push", {"runs-on": ["self-hosted", "ubuntu-20.04"], "steps": []})

	violations == set()
}

test_leaves_expressions_alone if {
	violations := policy.deny with input as example.job("push", {"runs-on": "${{ inputs.runner }}", "steps": []})

	violations == set()
}
