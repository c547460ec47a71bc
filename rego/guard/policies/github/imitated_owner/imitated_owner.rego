# METADATA
# title: Actions must come from the owner that is meant
# description: |
#   Accounts whose names are one letter away from those of known publishers are there for the taking. Whoever
#   holds one gets the code, the token and the secrets of every job with the typing error.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
# custom:
#   id: GRD-GHA-052
#   severity: high
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Correct the name.
#
#         - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
package guard.policies.github.imitated_owner

import data.guard.lib.github.reference

_known := {
	"actions": {
		"cache", "checkout", "configure-pages", "create-github-app-token", "deploy-pages", "download-artifact", "github-script",
		"labeler", "setup-dotnet", "setup-go", "setup-java", "setup-node", "setup-python", "upload-artifact",
		"upload-pages-artifact",
	},
	"astral-sh": {"ruff-action", "setup-uv"},
	"aws-actions": {"amazon-ecr-login", "configure-aws-credentials"},
	"azure": {"cli", "docker-login", "k8s-deploy", "login", "setup-helm", "setup-kubectl", "webapps-deploy"},
	"codecov": {"codecov-action"},
	"docker": {"bake-action", "build-push-action", "login-action", "metadata-action", "setup-buildx-action", "setup-qemu-action"},
	"github": {"codeql-action"},
	"google-github-actions": {"auth", "deploy-cloudrun", "get-gke-credentials", "setup-gcloud"},
	"goreleaser": {"goreleaser-action"},
	"hashicorp": {"setup-terraform", "vault-action"},
	"peter-evans": {"create-or-update-comment", "create-pull-request"},
	"pypa": {"gh-action-pypi-publish"},
	"pulumi": {"actions"},
	"softprops": {"action-gh-release"},
}

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s is not %s/%s, but is named almost alike", [used.name, owner, repository]),
} if {
	some used in reference.uses
	repository := split(used.repository, "/")[1]
	some owner, repositories in _known
	repository in repositories
	not _known[used.owner]
	_is_one_slip(used.owner, owner)
}

# one letter left out, one too many, one replaced, or two that changed places
_is_one_slip(written, meant) if {
	count(written) == count(meant) - 1
	some i in numbers.range(0, count(meant) - 1)
	_without(meant, i) == written
}

_is_one_slip(written, meant) if {
	count(written) == count(meant) + 1
	some i in numbers.range(0, count(written) - 1)
	_without(written, i) == meant
}

_is_one_slip(written, meant) if {
	count(written) == count(meant)
	different := _differences(written, meant)
	count(different) == 1
}

_is_one_slip(written, meant) if {
	count(written) == count(meant)
	different := _differences(written, meant)
	count(different) == 2
	first := min(different)
	(first + 1) in different
	substring(written, first, 1) == substring(meant, first + 1, 1)
	substring(written, first + 1, 1) == substring(meant, first, 1)
}

_without(text, i) := concat("", [substring(text, 0, i), substring(text, i + 1, -1)])

_differences(one, other) := {i |
	some i in numbers.range(0, count(one) - 1)
	substring(one, i, 1) != substring(other, i, 1)
}
