resource "aws_appstream_fleet" "reviewers" {
  name                               = "reviewers"
  instance_type                      = "stream.standard.medium"
  image_name                         = "reviewer-2026-10"
  idle_disconnect_timeout_in_seconds = 600
  max_user_duration_in_seconds       = 28800

  compute_capacity {
    desired_instances = 2
  }
}
