package guard.policies.docker.notebook_without_password_test

import data.guard.lib.docker.example
import data.guard.policies.docker.notebook_without_password as policy

test_denies_an_empty_token if {
	violations := policy.deny with input as example.image([example.cmd(["jupyter", "lab", "--ip=0.0.0.0", "--NotebookApp.token=", "--NotebookApp.password="])])

	violations == {{
		"message": "the notebook server starts with an empty token, so nobody has to log in",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_empty_token_with_quotes if {
	violations := policy.deny with input as example.image([example.cmd(["start-notebook.py", "--ServerApp.token=''"])])

	violations == {{
		"message": "the notebook server starts with an empty token, so nobody has to log in",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_empty_token_in_the_environment if {
	violations := policy.deny with input as example.image([example.env({"JUPYTER_TOKEN": ""})])

	violations == {{
		"message": "JUPYTER_TOKEN is empty, so nobody has to log in",
		"path": ["stages", 0, "instructions", 0, "variables", "JUPYTER_TOKEN"],
		"resource": "Dockerfile",
	}}
}

test_denies_an_empty_token_in_the_configuration if {
	violations := policy.deny with input as example.image([example.run([["echo", "c.ServerApp.token = ''"]])])

	violations == {{
		"message": "the build writes a notebook configuration with an empty token, so nobody has to log in",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_the_generated_token if {
	violations := policy.deny with input as example.image([example.cmd(["jupyter", "lab", "--ip=0.0.0.0"])])

	violations == set()
}

test_allows_a_password if {
	violations := policy.deny with input as example.image([example.cmd(["jupyter", "lab", "--ServerApp.token=", "--ServerApp.password=argon2:$argon2id$v=19$m=10240"])])

	violations == set()
}
