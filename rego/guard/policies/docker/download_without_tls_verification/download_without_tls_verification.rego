# METADATA
# title: Downloads must verify TLS certificates
# description: |
#   With verification off, anyone on the path can pose as the server and hand the build whatever it is to
#   install.
# related_resources:
#   - ref: https://curl.se/docs/manpage.html#-k
#   - ref: https://www.gnu.org/software/wget/manual/html_node/HTTPS-_0028SSL_002fTLS_0029-Options.html
# custom:
#   id: GRD-DKR-008
#   severity: medium
#   category: encryption
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Drop the option, and install the certificate authority if it is a private one.
#
#         COPY acme-ca.crt /usr/local/share/ca-certificates/
#         RUN update-ca-certificates && curl -fsSLo /opt/tool https://tools.acme.example/tool
package guard.policies.docker.download_without_tls_verification

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s %s accepts any TLS certificate", [command.program, command.words[i]]),
} if {
	some command in build.commands
	pattern := _options[command.program]
	i := build.word_index(command, pattern)
	not _is_local(command)
}

_options := {
	"curl": `^(?:--insecure|--proxy-insecure|-[a-zA-Z#]*k[a-zA-Z]*)$`,
	"wget": `^--no-check-certificate$`,
	"aria2c": `^--check-certificate=false$`,
	"http": `^--verify=(?:no|false)$`,
}

_is_local(command) if build.word_index(command, `^https://(?:localhost|127\.|\[::1\])`)
