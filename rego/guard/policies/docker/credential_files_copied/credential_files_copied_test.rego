package guard.policies.docker.credential_files_copied_test

import data.guard.lib.docker.example
import data.guard.policies.docker.credential_files_copied as policy

test_denies_keys_and_credential_files if {
	violations := policy.deny with input as example.image([example.copy(["id_rsa", "deploy/.aws/credentials", "certs/server.key", ".env", "/srv/"])])

	violations == {
		{
			"message": "COPY puts .env, a file that holds credentials, into the image",
			"path": ["stages", 0, "instructions", 0, "arguments", 3],
			"resource": "Dockerfile",
		},
		{
			"message": "COPY puts certs/server.key, a file that holds credentials, into the image",
			"path": ["stages", 0, "instructions", 0, "arguments", 2],
			"resource": "Dockerfile",
		},
		{
			"message": "COPY puts deploy/.aws/credentials, a file that holds credentials, into the image",
			"path": ["stages", 0, "instructions", 0, "arguments", 1],
			"resource": "Dockerfile",
		},
		{
			"message": "COPY puts id_rsa, a file that holds credentials, into the image",
			"path": ["stages", 0, "instructions", 0, "arguments", 0],
			"resource": "Dockerfile",
		},
	}
}

test_denies_a_folder_of_keys if {
	violations := policy.deny with input as example.image([example.copy([".ssh/", "/root/.ssh/"])])

	violations == {{
		"message": "COPY puts .ssh/, a file that holds credentials, into the image",
		"path": ["stages", 0, "instructions", 0, "arguments", 0],
		"resource": "Dockerfile",
	}}
}

test_allows_public_keys_and_certificates if {
	violations := policy.deny with input as example.image([example.copy(["id_rsa.pub", "acme-ca.pem", "certs/server.crt", "release.key", ".env.example", "public-key.pem", "/srv/"])])

	violations == set()
}

test_judges_only_what_is_shipped if {
	violations := policy.deny with input as example.file([example.stage("python:3.12", [example.copy(["id_rsa", "/root/"])]), example.stage("scratch", [])])

	violations == set()
}

test_leaves_an_unknown_source_alone if {
	violations := policy.deny with input as example.image([example.copy([{"$unknown": "$KEY"}, "/srv/"])])

	violations == set()
}
