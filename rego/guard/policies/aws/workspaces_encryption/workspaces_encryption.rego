# METADATA
# title: WorkSpaces volumes must be encrypted
# description: |
#   Profiles, tokens and downloaded data on virtual desktops, and their snapshots, lie in the clear; encryption
#   cannot be added later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workspaces_workspace
# custom:
#   id: GRD-AWS-253
#   severity: medium
#   category: encryption
#   systems: [workspaces]
#   resources: [aws_workspaces_workspace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Encrypt the root and the user volume with a KMS key; the workspace is replaced.
#
#         resource "aws_workspaces_workspace" "labeller" {
#           directory_id                   = "d-9067000000"
#           bundle_id                      = "wsb-bh8rsxt14"
#           user_name                      = "labeller"
#           root_volume_encryption_enabled = true
#           user_volume_encryption_enabled = true
#           volume_encryption_key          = "arn:aws:kms:eu-west-1:111122223333:key/00007081-2222-3333-4444-555566667777"
#         }
package guard.policies.aws.workspaces_encryption

import data.guard.lib.value

deny contains {
	"resource": workspace.id,
	"path": [missing[0]],
	"message": sprintf("not true: %s (the default is false)", [concat(", ", missing)]),
} if {
	some workspace in input.resources.aws_workspaces_workspace
	missing := _unencrypted(workspace.config)
	count(missing) > 0
}

_switches := ["root_volume_encryption_enabled", "user_volume_encryption_enabled"]

_unencrypted(config) := known if {
	known := [switch |
		some switch in _switches
		not value.is_true(object.get(config, switch, null))
		not value.is_unknown(object.get(config, switch, null))
	]
	count(known) > 0
} else := [switch | some switch in _switches; value.is_unknown(config[switch])]
