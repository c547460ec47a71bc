# METADATA
# title: Modules from Git must name a tag or a commit
# description: |
#   Without a ref, or with a branch, each init takes what was pushed last. Whoever can push to
#   that repository, or takes over its owner's account, runs code in the next apply.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/modules/sources#selecting-a-revision
# custom:
#   id: GRD-TF-002
#   severity: medium
#   category: supply-chain
#   systems: [terraform]
#   resources:
#     - terraform/module
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name a release tag or, better, a commit.
#
#         module "network" {
#           source = "github.com/acme/terraform-network?ref=51d462976d84fdea54b47d80dcabbf680badcdb8"
#         }
package guard.policies.terraform.module_floating_ref

_remote := `^(git::|git@|github\.com/|bitbucket\.org/|hg::)|^(https|ssh)://[^?]*\.git(//[^?]*)?(\?|$)`

_branches := {"main", "master", "develop", "dev", "trunk", "HEAD", "latest", "stable", "production", "prod", "staging"}

deny contains {
	"resource": module.id,
	"path": ["source"],
	"message": sprintf("%s names no ref: the default branch is taken", [source]),
} if {
	some module in input.resources["terraform/module"]
	source := module.config.source
	is_string(source)
	regex.match(_remote, source)
	not regex.match(`[?&](ref|rev)=[^&]`, source)
}

deny contains {
	"resource": module.id,
	"path": ["source"],
	"message": sprintf("ref %s is a branch", [branch]),
} if {
	some module in input.resources["terraform/module"]
	source := module.config.source
	is_string(source)
	regex.match(_remote, source)
	branch := regex.replace(regex.find_n(`[?&](ref|rev)=[^&]+`, source, 1)[0], `^[?&](ref|rev)=`, "")
	_is_branch(branch)
}

_is_branch(ref) if ref in _branches

_is_branch(ref) if regex.match(`^(refs/heads/|origin/|feature/|release/.*x$)`, ref)
