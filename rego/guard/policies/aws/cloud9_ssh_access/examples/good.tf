resource "aws_cloud9_environment_ec2" "lab" {
  name            = "lab"
  instance_type   = "t3.large"
  image_id        = "amazonlinux-2023-x86_64"
  connection_type = "CONNECT_SSM"
}
