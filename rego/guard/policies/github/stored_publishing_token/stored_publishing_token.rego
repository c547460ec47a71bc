# METADATA
# title: Packages must be published with trusted publishing
# description: |
#   A stored token publishes from anywhere, for years. Stolen once, it ships malicious releases in the
#   project's name to everyone who installs it.
# related_resources:
#   - ref: https://docs.pypi.org/trusted-publishers/
#   - ref: https://docs.npmjs.com/trusted-publishers/
#   - ref: https://guides.rubygems.org/trusted-publishing/
# custom:
#   id: GRD-GHA-040
#   severity: low
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Register the workflow with the package index, and grant it an identity token.
#
#         permissions:
#           id-token: write
#         steps:
#           - uses: pypa/gh-action-pypi-publish@<commit>
package guard.policies.github.stored_publishing_token

import data.guard.lib.github.expression
import data.guard.lib.github.reference
import data.guard.lib.github.workflow

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", "password"]),
	"message": "the package is published with a stored token, where PyPI accepts the workflow's identity",
} if {
	some used in reference.uses
	used.repository == "pypa/gh-action-pypi-publish"
	some found in expression.found(used.place.config["with"].password)
	expression.is_secret(found.text)
	_goes_to_pypi(used.place.config["with"])
}

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["env", name]),
	"message": sprintf("%s publishes with a stored token, where the index accepts the workflow's identity", [name]),
} if {
	some step in workflow.steps
	is_string(step.config.run)
	some name, command in _commands
	regex.match(command, step.config.run)
	not regex.match(`--(?:registry|repository-url|index-url|repository|publish-url)[ =]`, step.config.run)
	some found in expression.found(step.config.env[name])
	expression.is_secret(found.text)
}

_commands := {
	"NODE_AUTH_TOKEN": `\b(?:npm|pnpm)\s+publish\b|\byarn\s+npm\s+publish\b`,
	"NPM_TOKEN": `\b(?:npm|pnpm)\s+publish\b`,
	"TWINE_PASSWORD": `\btwine\s+upload\b`,
	"UV_PUBLISH_TOKEN": `\buv\s+publish\b`,
	"POETRY_PYPI_TOKEN_PYPI": `\bpoetry\s+publish\b`,
	"GEM_HOST_API_KEY": `\bgem\s+push\b`,
	"CARGO_REGISTRY_TOKEN": `\bcargo\s+publish\b`,
}

_goes_to_pypi(with_) if {
	address := object.get(with_, "repository-url", object.get(with_, "repository_url", "https://upload.pypi.org/legacy/"))
	is_string(address)
	regex.match(`^https://(?:upload|test)\.pypi\.org/`, address)
}
