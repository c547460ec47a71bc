resource "aws_autoscaling_group" "serving" {
  name                = "serving"
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = ["subnet-0a1b2c3d4e5f67890"]
  target_group_arns   = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/serving/73e2d6bc24d8a067"]
  health_check_type   = "ELB"

  launch_template {
    id      = "lt-0a1b2c3d4e5f67890"
    version = "4"
  }
}
