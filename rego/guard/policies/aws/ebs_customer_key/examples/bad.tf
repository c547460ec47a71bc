resource "aws_ebs_volume" "warehouse" {
  availability_zone = "eu-west-1a"
  size              = 500
  encrypted         = true
}
