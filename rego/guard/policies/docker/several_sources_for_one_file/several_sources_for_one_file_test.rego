package guard.policies.docker.several_sources_for_one_file_test

import data.guard.lib.docker.example
import data.guard.policies.docker.several_sources_for_one_file as policy

test_denies_a_destination_without_a_slash if {
	violations := policy.deny with input as example.image([example.copy(["package.json", "yarn.lock", "app"])])

	violations == {{
		"message": "COPY puts 2 sources on app, which is no folder without a slash at its end",
		"path": ["stages", 0, "instructions", 0, "arguments", 2],
		"resource": "Dockerfile",
	}}
}

test_allows_folders if {
	violations := policy.deny with input as example.image([
		example.copy(["a", "b", "app/"]),
		example.copy(["a", "b", "."]),
		example.copy(["a", "b", "./"]),
		example.copy(["a", "b", "$HOME"]),
		example.copy(["a", "b"]),
		example.copy(["a", "b", {"$unknown": "${TARGET}"}]),
	])

	violations == set()
}
