# METADATA
# title: Releases must not be built from a cache
# description: |
#   Other workflows write the same cache, those that run code of pull requests on the default branch among
#   them. A poisoned entry becomes part of what is published.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
# custom:
#   id: GRD-GHA-020
#   severity: low
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Build releases from scratch.
#
#         - uses: actions/setup-node@2028fbc5c25fe9cf00d9f06a71cc4710d4507903
#           with:
#             package-manager-cache: false
package guard.policies.github.cache_in_release

import data.guard.lib.github.reference
import data.guard.lib.github.workflow
import data.guard.lib.value

_publishing := `(?i)^(?:pypa/gh-action-pypi-publish|softprops/action-gh-release|ncipollo/release-action|goreleaser/goreleaser-action|rubygems/release-gem|js-devtools/npm-publish|rust-lang/crates-io-auth-action|svenstaro/upload-release-action|actions/upload-release-asset)@`

_publishes := `\b(?:npm|pnpm|yarn)\s+(?:npm\s+)?publish\b|\btwine\s+upload\b|\bcargo\s+publish\b|\bgem\s+push\b|\bpoetry\s+publish\b|\buv\s+publish\b|\bgh\s+release\s+(?:create|upload)\b|\bdocker\s+push\b|\bdotnet\s+nuget\s+push\b|\bmvn\b.*\bdeploy\b|\bgradlew?\b.*\bpublish`

# actions that restore a cache, and the input that turns it off
_caching := {
	"actions-rust-lang/setup-rust-toolchain": "cache",
	"actions/setup-go": "cache",
	"golangci/golangci-lint-action": "skip-cache",
	"gradle/actions/setup-gradle": "cache-disabled",
	"gradle/gradle-build-action": "cache-disabled",
	"jdx/mise-action": "cache",
	"moonrepo/setup-rust": "cache",
	"oven-sh/setup-bun": "no-cache",
	"prefix-dev/setup-pixi": "cache",
	"ramsey/composer-install": "ignore-cache",
}

# actions that restore a cache, unless they only look whether there is one
_always := {
	"actions/cache", "actions/cache/restore", "awalsh128/cache-apt-pkgs-action", "coursier/cache-action",
	"determinatesystems/magic-nix-cache-action", "julia-actions/cache", "mozilla-actions/sccache-action",
	"nix-community/cache-nix-action", "swatinem/rust-cache",
}

# actions that restore a cache when they are told to
_on_request := {
	"actions/setup-dotnet": "cache",
	"actions/setup-java": "cache",
	"actions/setup-node": "cache",
	"actions/setup-python": "cache",
	"astral-sh/setup-uv": "enable-cache",
	"denoland/setup-deno": "cache",
	"mamba-org/setup-micromamba": "cache-environment",
	"pnpm/action-setup": "cache",
	"pyo3/maturin-action": "sccache",
	"ruby/setup-ruby": "bundler-cache",
	"subosito/flutter-action": "cache",
}

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, found),
	"message": "a release is built with a cache that other workflows write",
} if {
	some step in workflow.job_steps
	_builds_release(step.job)
	found := _cache(step.config)
}

# a workflow for releases only
_builds_release(job) if {
	some trigger in job.triggers
	trigger == "release"
	count(job.triggers - {"release", "push", "workflow_call", "workflow_dispatch"}) == 0
	not job.workflow.on.push.branches
}

_builds_release(job) if {
	job.workflow.on.push.tags
	count(job.triggers - {"release", "push", "workflow_call", "workflow_dispatch"}) == 0
	not job.workflow.on.push.branches
}

# a workflow that also runs for branches, by its steps
_builds_release(job) if {
	count(job.triggers & {"push", "release"}) > 0
	_publishes_something(job)
}

_cache(step) := ["uses"] if {
	_name(step) in _always
	not _only_looks(step)
} else := ["uses"] if {
	switch := _caching[_name(step)]
	not _is_off(switch, object.get(step, ["with", switch], null))
} else := ["with", switch] if {
	switch := _on_request[_name(step)]
	_is_on(object.get(step, ["with", switch], ""))
} else := ["with", "package-manager-cache"] if {
	_name(step) == "actions/setup-node"
	value.is_true(step["with"]["package-manager-cache"])
} else := ["uses"] if {
	_name(step) == "astral-sh/setup-uv"
	object.get(step, ["with", "enable-cache"], "auto") == "auto"
	reference.version(split(step.uses, "@")[1])[0] < 10
} else := ["with", "cache-from"] if {
	_name(step) == "docker/build-push-action"
	contains(_text(step["with"]["cache-from"]), "type=gha")
	not _keeps_image(step)
}

_only_looks(step) if value.is_true(step["with"]["lookup-only"])

_keeps_image(step) if value.is_false(step["with"].push)

_name(step) := lower(split(step.uses, "@")[0]) if is_string(step.uses)

# a switch named after the cache turns it off when false, one named after its absence when true
_is_off(switch, setting) if {
	switch == "cache"
	value.is_false(setting)
}

_is_off(switch, setting) if {
	switch != "cache"
	_is_yes(setting)
}

_is_off(_, setting) if _is_expression(setting)

_is_yes(setting) if value.is_true(setting)

_is_yes(setting) if {
	is_string(setting)
	lower(setting) in {"1", "on", "yes"}
}

_is_yes(setting) if setting == 1

_is_on(setting) if {
	not setting in {"", "auto", "false", false, null}
	not _is_expression(setting)
}

# on for tags, and only there
_is_on(setting) if {
	is_string(setting)
	regex.match(`^\$\{\{\s*(?:startsWith\(\s*github\.ref\s*,\s*'refs/tags|github\.(?:ref_type\s*==\s*'tag|event_name\s*==\s*'(?:push|release)))`, setting)
}

_is_expression(setting) if {
	is_string(setting)
	contains(setting, "${{")
}

_publishes_something(job) if {
	step := job.config.steps[_]
	regex.match(_publishing, _text(step.uses))
}

_publishes_something(job) if {
	step := job.config.steps[_]
	regex.match(_publishes, _text(step.run))
}

_text(x) := x if is_string(x)
