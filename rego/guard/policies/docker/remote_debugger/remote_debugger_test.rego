package guard.policies.docker.remote_debugger_test

import data.guard.lib.docker.example
import data.guard.policies.docker.remote_debugger as policy

test_denies_a_node_inspector if {
	violations := policy.deny with input as example.image([example.cmd(["node", "--inspect=0.0.0.0:9229", "server.js"])])

	violations == {{
		"message": "node starts with a debugger that listens on every interface",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_debugpy if {
	violations := policy.deny with input as example.image([example.cmd(["python", "-m", "debugpy", "--listen", "0.0.0.0:5678", "serve.py"])])

	violations == {{
		"message": "python starts with a debugger that listens on every interface",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_a_java_agent_in_the_environment if {
	violations := policy.deny with input as example.image([example.env({"JAVA_TOOL_OPTIONS": "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005"})])

	violations == {{
		"message": "JAVA_TOOL_OPTIONS starts a debugger that listens on every interface",
		"path": ["stages", 0, "instructions", 0, "variables", "JAVA_TOOL_OPTIONS"],
		"resource": "Dockerfile",
	}}
}

test_allows_a_loopback_debugger if {
	violations := policy.deny with input as example.image([example.cmd(["node", "--inspect=127.0.0.1:9229", "server.js"]), example.env({"JAVA_TOOL_OPTIONS": "-agentlib:jdwp=transport=dt_socket,server=y,address=localhost:5005"})])

	violations == set()
}

test_allows_ordinary_commands if {
	violations := policy.deny with input as example.image([example.cmd(["python", "serve.py"])])

	violations == set()
}
