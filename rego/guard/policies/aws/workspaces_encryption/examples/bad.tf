resource "aws_workspaces_workspace" "labeller" {
  directory_id                   = "d-9067000000"
  bundle_id                      = "wsb-bh8rsxt14"
  user_name                      = "labeller"
  root_volume_encryption_enabled = false
  user_volume_encryption_enabled = false
}
