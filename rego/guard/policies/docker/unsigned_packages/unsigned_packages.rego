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

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s writes a setting that accepts packages without a valid signature", [command.program]),
} if {
	some command in build.commands
	command.program in {"crudini", "echo", "printf", "sed", "yum-config-manager"}
	i := build.word_index(command, _settings)
	not _is_replaced(command, i)
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "go takes modules without comparing their checksums",
} if {
	some command in build.commands
	command.program == "go"
	_skips_checksums(command)
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": sprintf("%s=%s lets go take modules without comparing their checksums", [variable.name, variable.value]),
} if {
	some variable in build.variables
	variable.kind == "ENV"
	is_string(variable.value)
	_is_open(variable.name, variable.value)
}

_settings := `(?i)(?:\b|\\n)(?:repo_)?gpgcheck\s*=\s*(?:0|false|no)\b|AllowUnauthenticated\s+"?(?:true|1)|AllowInsecureRepositories\s+"?(?:true|1)|\bSigLevel\s*=\s*Never\b`

# the first half of a substitution is what it looks for
_is_replaced(command, i) if {
	command.program == "sed"
	parts := split(command.words[i], "/")
	count(parts) > 2
	not regex.match(_settings, parts[2])
}

_skips_checksums(command) if {
	some name, setting in command.config.assignments
	is_string(setting)
	_is_open(name, setting)
}

_skips_checksums(command) if {
	command.words[1] == "env"
	build.word_index(command, `^(?:GOSUMDB=off|GOFLAGS=.*-insecure.*|GONOSUMDB=\*|GONOSUMCHECK=1)$`)
}

_skips_checksums(command) if {
	command.words[1] == "get"
	build.has_word(command, {"-insecure", "--insecure"})
}

_is_open(name, setting) if {
	name == "GOSUMDB"
	setting == "off"
}

_is_open(name, setting) if {
	name in {"GONOSUMDB", "GOINSECURE"}
	setting == "*"
}

_is_open(name, setting) if {
	name == "GOFLAGS"
	contains(setting, "-insecure")
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
