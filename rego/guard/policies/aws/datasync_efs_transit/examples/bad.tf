resource "aws_datasync_location_efs" "labels" {
  efs_file_system_arn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718"

  ec2_config {
    security_group_arns = ["arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1b2c3d4e5f60718"]
    subnet_arn          = "arn:aws:ec2:eu-west-1:111122223333:subnet/subnet-0a1b2c3d4e5f60718"
  }
}
