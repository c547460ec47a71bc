# METADATA
# title: Downloads must not be piped into an interpreter
# description: |
#   The build runs whatever the server answers, unseen and unverified, usually as root. A server, domain or
#   network in wrong hands puts code into every image built from then on.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/
# custom:
#   id: GRD-DKR-006
#   severity: medium
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Download a fixed version, verify its checksum, then run it.
#
#         RUN curl -fsSLo /tmp/install.sh https://example.com/v1.4.2/install.sh \
#          && echo "<sha256>  /tmp/install.sh" | sha256sum --check \
#          && sh /tmp/install.sh
package guard.policies.docker.download_piped_to_shell

import data.guard.lib.docker.build

_download := {"aria2c", "curl", "fetch", "wget"}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("output of %s is piped into %s and runs unverified", [command.program, reader.program]),
} if {
	some command in build.commands
	command.program in _download
	reader := _last_reader(command)
	build.reads_script(reader)
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s runs the text that a download yields, unverified", [command.program]),
} if {
	some command in build.commands
	regex.match(`^(?:sh|bash|ash|dash|zsh|ksh|eval|source|\.|python[0-9.]*|perl|ruby|node)$`, command.program)
	build.word_index(command, `^[$<]\(\s*(?:curl|wget)\s`)
}

# through a filter such as tee, gunzip or tr, too
_last_reader(command) := next if {
	next := build.reader(command)
	build.reads_script(next)
} else := after if {
	next := build.reader(command)
	is_number(next.pipe_to)
	after := command.instruction.config.commands[next.pipe_to]
	is_string(after.program)
	is_array(after.words)
}
