# METADATA
# title: Notebook servers must ask for a token
# description: |
#   A notebook runs code for whoever opens it. Without a token anyone who reaches the port has a shell with
#   the data, the models and the credentials of the container.
# related_resources:
#   - ref: https://jupyter-server.readthedocs.io/en/latest/operators/security.html
# custom:
#   id: GRD-DKR-041
#   severity: critical
#   category: access-control
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Leave the token alone, so that the server makes one, or set a hashed password when the container starts.
#
#         CMD ["jupyter", "lab", "--ip=0.0.0.0", "--port=8888"]
package guard.policies.docker.notebook_without_password

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "the notebook server starts with an empty token, so nobody has to log in",
} if {
	some command in build.started
	command.instruction.shipped == true
	i := build.word_index(command, `^--(?:NotebookApp|ServerApp|IdentityProvider|LabApp)\.token=(?:''|"")?$`)
	not _has_password(command, i)
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": "JUPYTER_TOKEN is empty, so nobody has to log in",
} if {
	some variable in build.variables
	variable.kind == "ENV"
	variable.name == "JUPYTER_TOKEN"
	variable.value == ""
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "the build writes a notebook configuration with an empty token, so nobody has to log in",
} if {
	some command in build.commands
	command.instruction.shipped == true
	command.program in {"echo", "printf"}
	build.word_index(command, `(?:NotebookApp|ServerApp|IdentityProvider)\.token\s*=\s*(?:''|""|u''|None)`)
}

_has_password(command, i) if {
	some k, word in command.words
	k != i
	regex.match(`^--(?:NotebookApp|ServerApp|PasswordIdentityProvider)\.(?:password|hashed_password)=.{3,}`, word)
}
