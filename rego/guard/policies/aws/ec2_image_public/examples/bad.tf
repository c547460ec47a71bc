resource "aws_ami_launch_permission" "golden" {
  image_id = "ami-0a1b2c3d4e5f67890"
  group    = "all"
}
