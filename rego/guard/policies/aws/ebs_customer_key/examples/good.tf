resource "aws_ebs_volume" "warehouse" {
  availability_zone = "eu-west-1a"
  size              = 500
  encrypted         = true
  kms_key_id        = aws_kms_key.volumes.arn
}

resource "aws_kms_key" "volumes" {
  description         = "EBS volumes of the data platform"
  enable_key_rotation = true
}
