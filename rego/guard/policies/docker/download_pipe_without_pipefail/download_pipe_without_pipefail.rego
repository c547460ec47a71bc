# METADATA
# title: A failed download must fail the build
# description: |
#   A shell takes the exit status of a pipeline from its last program. A download that breaks off, or an error
#   page, is unpacked or registered as if it were complete, and the image ships.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#using-pipes
# custom:
#   id: GRD-DKR-030
#   severity: low
#   category: availability
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(b)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Set the option for the stage, or download to a file first.
#
#         SHELL ["/bin/bash", "-o", "pipefail", "-c"]
package guard.policies.docker.download_pipe_without_pipefail

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("when %s fails, the pipe into %s hides it: pipefail is not set", [command.program, reader.program]),
} if {
	some command in build.commands
	command.program in {"aria2c", "curl", "wget"}
	reader := build.reader(command)
	not build.reads_script(reader)
	not _fails_without_input(reader)
	not _stops_at_failure(command)
}

# these end with an error when their input is empty or cut off, and so fail the build themselves
_fails_without_input(reader) if {
	reader.program in {"apt-key", "base64", "bsdtar", "bunzip2", "funzip", "gpg", "gunzip", "gzip", "patch", "tar", "unxz", "unzstd", "xz", "zcat", "zstd"}
}

_stops_at_failure(command) if "pipefail" in command.instruction.config.shell

_stops_at_failure(command) if {
	some sibling in build.siblings(command)
	_sets_pipefail(sibling.words)
}

_sets_pipefail(words) if {
	some word in words
	is_string(word)
	regex.match(`(?:^|\s)pipefail(?:\s|$|;)`, word)
}
