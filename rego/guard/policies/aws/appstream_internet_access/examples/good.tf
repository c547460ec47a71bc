resource "aws_appstream_fleet" "annotators" {
  name                           = "annotators"
  instance_type                  = "stream.standard.medium"
  image_name                     = "annotator-2026-10"
  enable_default_internet_access = false

  compute_capacity {
    desired_instances = 2
  }
}
