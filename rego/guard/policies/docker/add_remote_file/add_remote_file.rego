# METADATA
# title: Remote files must be added with a checksum
# description: |
#   ADD puts whatever the address serves on the day of the build into the image. Whoever controls the server,
#   its domain or the network gets code into the product.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#add---checksum
# custom:
#   id: GRD-DKR-004
#   severity: medium
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     State the checksum you verified once.
#
#         ADD --checksum=sha256:<sha256 of the file> https://downloads.example.com/model.bin /models/model.bin
package guard.policies.docker.add_remote_file

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", source.index]),
	"message": sprintf("ADD fetches %s without a checksum", [source.text]),
} if {
	some instruction in build.instructions
	instruction.kind == "ADD"
	some source in build.sources(instruction)
	regex.match(`^(?i:https?|ftp)://`, source.text)
	not _is_git(source.text)
	not instruction.config.flags.checksum
}

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", source.index]),
	"message": sprintf("ADD clones %s without naming a commit", [source.text]),
} if {
	some instruction in build.instructions
	instruction.kind == "ADD"
	some source in build.sources(instruction)
	_is_git(source.text)
	not regex.match(`#[0-9a-f]{40}(?::|$)`, source.text)
	not instruction.config.flags.checksum
}

_is_git(text) if regex.match(`^(?:git@|git://|ssh://|https?://[^#]+\.git(?:#|$))`, text)
