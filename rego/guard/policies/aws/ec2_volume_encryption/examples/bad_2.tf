resource "aws_launch_template" "spark" {
  name_prefix = "spark-"
  image_id    = "ami-0a1b2c3d4e5f67890"

  block_device_mappings {
    device_name = "/dev/xvdb"

    ebs {
      volume_size = 500
      encrypted   = false
    }
  }
}
