# METADATA
# title: Downloaded programs must be verified before they run
# description: |
#   HTTPS shows which server answered, not what it served. A replaced release, or a taken-over bucket or
#   domain, becomes a program of the image.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/
#   - ref: https://docs.sigstore.dev/cosign/verifying/verify/
# custom:
#   id: GRD-DKR-038
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Compare a checksum, or a signature, in the same step.
#
#         RUN curl -fsSLo /usr/local/bin/tool https://example.com/v1.4.2/tool \
#          && echo "<sha256>  /usr/local/bin/tool" | sha256sum --check \
#          && chmod 0755 /usr/local/bin/tool
package guard.policies.docker.unverified_program

import data.guard.lib.docker.build

_verifiers := {
	"b2sum", "cosign", "gpg", "gpgv", "md5sum", "minisign", "openssl", "rhash", "sha1sum", "sha256sum", "sha384sum",
	"sha512sum", "shasum", "slsa-verifier",
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("what %s fetches is made executable or installed without a checksum or signature", [command.program]),
} if {
	some command in build.commands
	command.program in {"aria2c", "curl", "wget"}
	build.word_index(command, `^["']?(?:https?|ftp)://`)
	not build.has_word(command, {"--checksum"})
	_is_installed(command)
	not _is_verified(command)
}

_is_installed(command) if {
	some sibling in build.siblings(command)
	_makes_program(sibling)
	_names_download(sibling, command)
}

# the file that was fetched, what came out of an archive, or a pattern of names
_names_download(installer, command) if {
	some i, word in installer.words
	i > 0
	is_string(word)
	steps := split(trim_suffix(word, "/"), "/")
	name := steps[count(steps) - 1]
	not startswith(word, "-")
	build.word_index(command, sprintf(`(?:^|[/=])%s$`, [regex.replace(name, `[^\w]`, ".")]))
}

_names_download(_, command) if build.word_index(command, `\.(?:tar|tgz|zip|gz|xz|bz2|zst)\b`)

_names_download(installer, _) if {
	some word in installer.words
	is_string(word)
	regex.match(`[*$]|/$|^-R$`, word)
}

_makes_program(command) if {
	command.program == "chmod"
	some word in command.words
	is_string(word)
	regex.match(`^(?:[ugoa]*\+[rw]*x|0?[157][0-7]{2}|a\+rx)$`, word)
}

_makes_program(command) if {
	command.program == "dpkg"
	some word in command.words
	word in {"-i", "--install"}
}

_is_verified(command) if {
	some sibling in build.siblings(command)
	sibling.program in _verifiers
}
