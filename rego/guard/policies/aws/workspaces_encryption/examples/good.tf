resource "aws_workspaces_workspace" "labeller" {
  directory_id                   = "d-9067000000"
  bundle_id                      = "wsb-bh8rsxt14"
  user_name                      = "labeller"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
  volume_encryption_key          = "arn:aws:kms:eu-west-1:111122223333:key/00007081-2222-3333-4444-555566667777"
}
