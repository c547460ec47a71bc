resource "aws_ebs_volume" "datasets" {
  availability_zone = "eu-west-1a"
  size              = 200
  type              = "gp3"
}
