# METADATA
# title: Tokens of GitHub Apps must be limited to what the job needs
# description: |
#   Without limits the token holds every permission of the App, in every repository of the owner. One
#   compromised step reaches them all.
# related_resources:
#   - ref: https://github.com/actions/create-github-app-token#inputs
# custom:
#   id: GRD-GHA-047
#   severity: low
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name repositories and permissions.
#
#         - uses: actions/create-github-app-token@<commit>
#           with:
#             app-id: ${{ vars.APP_ID }}
#             private-key: ${{ secrets.APP_KEY }}
#             repositories: deployments
#             permission-contents: write
package guard.policies.github.unscoped_app_token

import data.guard.lib.github.reference
import data.guard.lib.value

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", "repositories"]),
	"message": sprintf("the App's token reaches every repository of %s", [owner]),
} if {
	some used in reference.uses
	used.repository == "actions/create-github-app-token"
	owner := used.place.config["with"].owner
	is_string(owner)
	not used.place.config["with"].repositories
	not _reaches_no_repository(used.place.config["with"])
}

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", "skip-token-revoke"]),
	"message": "the App's token is not revoked when the job ends",
} if {
	some used in reference.uses
	used.repository == "actions/create-github-app-token"
	value.is_true(used.place.config["with"]["skip-token-revoke"])
}

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with"]),
	"message": "the token holds every permission of the App, since no permission- input is set",
} if {
	some used in reference.uses
	used.repository == "actions/create-github-app-token"
	is_object(used.place.config["with"])
	count([name | some name; used.place.config["with"][name]; startswith(name, "permission-")]) == 0
}

# permissions of the organisation alone
_reaches_no_repository(inputs) if {
	permissions := {name | some name, _ in inputs; startswith(name, "permission-")}
	count(permissions) > 0
	every name in permissions {
		regex.match(`^permission-(?:members|organization-.+|enterprise-.+)$`, name)
	}
}
