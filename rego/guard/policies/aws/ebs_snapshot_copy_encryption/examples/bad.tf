resource "aws_ebs_snapshot_copy" "dr" {
  source_snapshot_id = "snap-0f9e8d7c6b5a43210"
  source_region      = "eu-west-1"
  encrypted          = false
}
