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

import data.guard.lib.github.workflow
import data.guard.lib.value

_publishing := `(?i)^(?:pypa/gh-action-pypi-publish|softprops/action-gh-release|ncipollo/release-action|goreleaser/goreleaser-action|rubygems/release-gem|js-devtools/npm-publish)@`

_publishes := `\b(?:npm|pnpm|yarn)\s+(?:npm\s+)?publish\b|\btwine\s+upload\b|\bcargo\s+publish\b|\bgem\s+push\b|\bpoetry\s+publish\b|\buv\s+publish\b|\bgh\s+release\s+(?:create|upload)\b|\bdocker\s+push\b`

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, found),
	"message": "a job that publishes restores a cache that other workflows write",
} if {
	some step in workflow.job_steps
	_is_release(step.job)
	found := _cache(step.config)
	_publishes_something(step.job)
}

_is_release(job) if "release" in job.triggers

_is_release(job) if job.workflow.on.push.tags

_cache(step) := ["uses"] if {
	regex.match(`(?i)^(?:actions/cache|actions/cache/restore|swatinem/rust-cache|gradle/actions/setup-gradle|mozilla-actions/sccache-action)@`, _text(step.uses))
	not _is_disabled(step)
} else := ["with", "cache"] if {
	regex.match(`(?i)^(?:actions/setup-(?:node|python|java|dotnet)|ruby/setup-ruby)@`, _text(step.uses))
	_is_on(object.get(step, ["with", "cache"], ""))
} else := ["with", "cache-from"] if {
	startswith(lower(_text(step.uses)), "docker/build-push-action@")
	contains(_text(step["with"]["cache-from"]), "type=gha")
}

_is_disabled(step) if value.is_true(step["with"]["cache-disabled"])

_is_on(setting) if not setting in {"", "false", false, null}

_publishes_something(job) if {
	step := job.config.steps[_]
	regex.match(_publishing, _text(step.uses))
}

_publishes_something(job) if {
	step := job.config.steps[_]
	regex.match(_publishes, _text(step.run))
}

_text(x) := x if is_string(x)
