resource "aws_appstream_fleet" "reviewers" {
  name          = "reviewers"
  instance_type = "stream.standard.medium"
  image_name    = "reviewer-2026-10"

  compute_capacity {
    desired_instances = 2
  }
}
