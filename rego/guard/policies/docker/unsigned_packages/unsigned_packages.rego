# METADATA
# title: Package managers must verify signatures
# description: |
#   Signatures are all that ties a package to its publisher. Without them a mirror, a cache or anyone on the
#   path decides what is installed, as root.
# related_resources:
#   - ref: https://manpages.debian.org/stable/apt/apt-secure.8.en.html
#   - ref: https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/managing_software_with_the_dnf_tool/index
# custom:
#   id: GRD-DKR-011
#   severity: medium
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Drop the option and import the key of the repository.
#
#         RUN curl -fsSLo /usr/share/keyrings/acme.asc https://apt.acme.example/key.asc \
#          && echo "deb [signed-by=/usr/share/keyrings/acme.asc] https://apt.acme.example stable main" > /etc/apt/sources.list.d/acme.list
package guard.policies.docker.unsigned_packages

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s %s installs packages without a valid signature", [command.program, command.words[i]]),
} if {
	some command in build.commands
	some rule in _rules
	regex.match(rule.program, command.program)
	i := build.word_index(command, rule.word)
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "a package source is marked trusted, so its packages need no signature",
} if {
	some command in build.commands
	command.program in {"echo", "printf", "add-apt-repository"}
	build.word_index(command, `(?:^|\s)deb(?:-src)?\s+\[[^\]]*\btrusted=yes\b`)
}

_rules := [
	{
		"program": `^(?:apt|apt-get|aptitude)$`,
		"word": `^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|--no-allow-authenticated|APT::Get::AllowUnauthenticated=(?:true|1|yes)|-oAPT::Get::AllowUnauthenticated=(?:true|1|yes))$`,
	},
	{"program": `^apk$`, "word": `^--allow-untrusted$`},
	{"program": `^(?:yum|dnf|microdnf)$`, "word": `^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:\S+\.)?gpgcheck=(?:0|false))$`},
	{"program": `^zypper$`, "word": `^(?:--no-gpg-checks|--allow-unsigned-rpm)$`},
	{"program": `^rpm$`, "word": `^(?:--nosignature|--nodigest)$`},
]
