package guard.policies.docker.account_password_test

import data.guard.lib.docker.example
import data.guard.policies.docker.account_password as policy

test_denies_chpasswd if {
	violations := policy.deny with input as example.image([example.pipe(["echo", "root:x"], ["chpasswd"])])

	violations == {{
		"message": "the build sets a password of an account",
		"path": ["stages", 0, "instructions", 0, "commands", 1],
		"resource": "Dockerfile",
	}}
}

test_denies_a_password_given_to_useradd if {
	violations := policy.deny with input as example.image([example.run([["useradd", "-m", "-p", "abc", "app"]])])

	violations == {{
		"message": "useradd sets a password of an account",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 2],
		"resource": "Dockerfile",
	}}
}

test_denies_a_password_piped_into_passwd if {
	violations := policy.deny with input as example.image([example.pipe(["echo", "x"], ["passwd", "--stdin", "root"])])

	violations == {{
		"message": "the build pipes a password into passwd",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_denies_an_empty_password if {
	violations := policy.deny with input as example.image([example.run([["passwd", "-d", "root"]])])

	violations == {{
		"message": "the build removes the password of an account, so none is asked for",
		"path": ["stages", 0, "instructions", 0, "commands", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_accounts_without_a_password if {
	violations := policy.deny with input as example.image([example.run([["useradd", "--uid", "10001", "app"], ["passwd", "-l", "root"]])])

	violations == set()
}

test_allows_a_locked_password if {
	violations := policy.deny with input as example.image([example.run([["useradd", "-p", "!", "app"]])])

	violations == set()
}
