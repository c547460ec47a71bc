resource "aws_autoscaling_group" "serving" {
  name                = "serving"
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]

  launch_template {
    id      = "lt-0a1b2c3d4e5f60718"
    version = "3"
  }
}
