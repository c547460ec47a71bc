# METADATA
# title: Python packages must be installed at a fixed version
# description: |
#   Every build takes the newest release. A hijacked maintainer account reaches the image with the next build,
#   without a change that anybody reviews.
# related_resources:
#   - ref: https://pip.pypa.io/en/stable/topics/secure-installs/
# custom:
#   id: GRD-DKR-035
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name versions, or install from a locked file with hashes.
#
#         RUN pip install --no-cache-dir --require-hashes -r requirements.lock
package guard.policies.docker.unpinned_python_packages

import data.guard.lib.docker.build

_valued := {
	"-c", "--constraint", "-e", "--editable", "--extra-index-url", "-f", "--find-links", "-i", "--index-url",
	"--no-binary", "--only-binary", "--platform", "--prefix", "--progress-bar", "--python", "--python-version", "-r", "--requirement",
	"--retries", "--root", "--target", "-t", "--timeout", "--trusted-host", "--upgrade-strategy", "--cert", "--cache-dir", "--abi", "--default-timeout",
}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", loose[0].index]),
	"message": sprintf("pip installs the newest version of %s", [concat(", ", [found.text | some found in loose])]),
} if {
	some command in build.commands
	build.is_pip(command)
	build.has_word(command, {"install"})
	not build.has_word(command, {"-c", "--constraint", "--require-hashes"})
	not _has_constraint(command)
	loose := [found | some found in build.packages(command, {"install"}, _valued); _is_loose(found.text)]
	count(loose) > 0
}

# a name, with extras or not; neither a path, an address nor a version; the installers themselves do not count
_is_loose(text) if {
	regex.match(`^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[^\]]*\])?$`, text)
	not regex.match(`^(?:pip|setuptools|wheel|uv|poetry-core)$`, lower(text))
	not regex.match(`\.(?:whl|zip|txt|tar\.gz)$`, text)
}

_has_constraint(command) if {
	some word in command.words
	startswith(word, "--constraint=")
}
