package guard.policies.docker.open_ml_server_test

import data.guard.lib.docker.example
import data.guard.policies.docker.open_ml_server as policy

test_denies_an_open_tracking_server if {
	violations := policy.deny with input as example.image([example.cmd(["mlflow", "server", "--host", "0.0.0.0", "--port", "5000"])])

	violations == {{
		"message": "mlflow listens on every interface without authentication",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_open_ray_dashboard if {
	violations := policy.deny with input as example.image([example.cmd(["ray", "start", "--head", "--dashboard-host=0.0.0.0"])])

	violations == {{
		"message": "ray listens on every interface without authentication",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_open_tensorboard if {
	violations := policy.deny with input as example.image([example.cmd(["tensorboard", "--logdir", "/logs", "--bind_all"])])

	violations == {{
		"message": "tensorboard listens on every interface without authentication",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_authentication if {
	violations := policy.deny with input as example.image([example.cmd(["mlflow", "server", "--host", "0.0.0.0", "--app-name", "basic-auth"])])

	violations == set()
}

test_allows_the_loopback_address if {
	violations := policy.deny with input as example.image([example.cmd(["mlflow", "server", "--host", "127.0.0.1"]), example.cmd(["tensorboard", "--logdir", "/logs"])])

	violations == set()
}
