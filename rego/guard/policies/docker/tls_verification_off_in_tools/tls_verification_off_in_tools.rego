# METADATA
# title: Builds must not configure tools to skip TLS verification
# description: |
#   The setting outlives the command: from then on git, npm, pip, conda or the package manager accept code
#   from anyone who can answer in the server's place.
# related_resources:
#   - ref: https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify
#   - ref: https://docs.npmjs.com/cli/v11/using-npm/config#strict-ssl
# custom:
#   id: GRD-DKR-010
#   severity: medium
#   category: encryption
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Remove the setting; give the tool the certificate authority of a private server.
#
#         RUN git config --system http.sslCAInfo /usr/local/share/ca-certificates/acme-ca.crt
package guard.policies.docker.tls_verification_off_in_tools

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s is told not to verify TLS certificates", [command.program]),
} if {
	some command in build.commands
	some rule in _rules
	regex.match(rule.program, command.program)
	regex.match(rule.words, concat(" ", command.words))
}

_rules := [
	{"program": `^git$`, "words": `(?i)\bhttp\.(?:\S+\.)?sslverify[ =]"?(?:false|0|off|no)\b`},
	{"program": `^(?:npm|pnpm)$`, "words": `(?:\bstrict-ssl[ =]"?false\b|--no-strict-ssl\b)`},
	{"program": `^yarn$`, "words": `\b(?:strict-ssl|enableStrictSsl) "?false\b`},
	{"program": `^(?:conda|mamba|micromamba)$`, "words": `(?:\bssl_verify "?(?i:false|no)\b|--insecure\b|(?:^| )-k(?: |$))`},
	{"program": `^(?:yum|dnf|microdnf|tdnf|yum-config-manager)$`, "words": `--setopt=(?:\S+\.)?sslverify=(?:false|0|no)\b`},
	{"program": `^apt(?:-get)?$`, "words": `Acquire::https::(?:\S+::)?Verify-(?:Peer|Host)=(?:false|0|no)\b`},
	{"program": `^composer$`, "words": `\bdisable-tls true\b`},
	{"program": `^gem$`, "words": `:ssl_verify_mode:? 0`},
	{"program": `^az$`, "words": `\bdisable_connection_verification=true\b`},
	{"program": `^helm$`, "words": `--insecure-skip-tls-verify\b`},
]
